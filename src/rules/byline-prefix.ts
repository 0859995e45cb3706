import { NOTHING, quoted } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `By JANE DOE`, not `by Jane Doe` or `Written by Jane Doe`. */
export const bylinePrefix: Rule = defineRule({
  id: 'byline-prefix',
  severity: 'off',
  summary: 'A byline begins with the house’s word for it',
  source: 'AP Stylebook, “bylines”',
  options: { words: { summary: 'What a byline may begin with, as written', default: ['By'] } },
  valid: [
    { text: 'Budget talks go on\n\nBy JANE DOE\n\nPARIS (AP) — Ministers met on Friday.' },
    { text: 'Budget talks go on\n\nBy Jane Doe and John Roe, Associated Press\n\nPARIS (AP) — Ministers met on Friday.' },
    { text: 'PARIS (AP) — Ministers met on Friday.' },
  ],
  invalid: [
    {
      text: 'Budget talks go on\n\n[[by Jane Doe]]\n\nPARIS (AP) — Ministers met on Friday.',
      message: 'Unexpected byline "by Jane Doe", expected it to begin with "By"',
    },
    {
      text: 'Budget talks go on\n\n[[By Jane Doe]]\n\nPARIS (AP) — Ministers met on Friday.',
      options: { words: ['Von', 'Aus'] },
      message: 'Unexpected byline "By Jane Doe", expected it to begin with "Von" or "Aus"',
    },
  ],
  check({ article: { byline, dateline } }, { words }) {
    if (byline === null || byline.span === null) return NOTHING;
    const isInDateline = dateline?.span != null && byline.span.start >= dateline.span.start && byline.span.end <= dateline.span.end;
    if (isInDateline || words.some((word) => byline.text.startsWith(word) && /^\s/.test(byline.text.slice(word.length)))) return NOTHING;
    const wanted = words.map((word) => JSON.stringify(word)).join(' or ');
    return [{ message: `Unexpected byline ${quoted(byline.text)}, expected it to begin with ${wanted}`, span: byline.span }];
  },
});
