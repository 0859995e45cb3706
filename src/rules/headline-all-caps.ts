import { classOf, LOWER, UPPER } from '../text/chars.ts';
import { NOTHING, quoted, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `BUDGET TALKS GO ON`: capitals lose names and acronyms for good. */
export const headlineAllCaps: Rule = defineRule({
  id: 'headline-all-caps',
  severity: 'off',
  summary: 'A headline is in capitals and small letters',
  source: 'AP Stylebook, “headlines”',
  options: { words: { summary: 'Words in capitals that a headline may be made of: a label such as “NATO TALKS”', default: 2, least: 0 } },
  valid: [
    { text: 'NATO talks go on\n\nPARIS (AP) — Ministers met on Friday.' },
    { text: 'PARIS (AP) — Ministers met on Friday.', record: { headline: { text: 'NATO TALKS', span: null } } },
  ],
  invalid: [
    {
      text: '[[BUDGET TALKS GO ON]]\n\nPARIS (AP) — Ministers met on Friday.',
      message: 'Unexpected capitals in "BUDGET TALKS GO ON", expected capitals and small letters',
    },
    {
      text: 'PARIS (AP) — Ministers met on Friday.',
      record: { headline: { text: 'ÉCLAT ET FIN', span: null } },
      message: 'Unexpected capitals in "ÉCLAT ET FIN", expected capitals and small letters',
    },
  ],
  check({ article: { headline } }, { words }) {
    if (headline === null || !isAllCaps(headline.text) || headline.text.trim().split(/\s+/).length <= words) return NOTHING;
    const message = `Unexpected capitals in ${quoted(headline.text)}, expected capitals and small letters`;
    return [{ message, span: headline.span ?? WHOLE }];
  },
});

function isAllCaps(text: string): boolean {
  let hasUpper = false;
  for (let i = 0; i < text.length; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if ((kind & LOWER) !== 0) return false;
    hasUpper ||= (kind & UPPER) !== 0;
  }
  return hasUpper;
}
