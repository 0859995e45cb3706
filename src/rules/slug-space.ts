import { keywordOf } from './keyword.ts';
import { NOTHING, quoted, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `BC-Budget Talks`: the next system takes `BC-Budget` for the keyword. */
export const slugSpace: Rule = defineRule({
  id: 'slug-space',
  severity: 'off',
  summary: 'A keyword is one word, its parts joined by hyphens',
  source: 'IPTC 7901: blanks divide the fields of a header',
  options: {},
  valid: [
    { text: 'BC-BUDGET-TALKS\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.' },
    { text: 'BC-BUDGET-TALKS, 1st Ld-Writethru,410\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.' },
  ],
  invalid: [
    {
      text: '[[BC-Budget Talks]]\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      message: 'Unexpected blank in keyword "BC-Budget Talks", expected hyphens',
    },
    {
      text: 'PARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      record: { slugline: { text: 'budget talks', span: null } },
      message: 'Unexpected blank in keyword "budget talks", expected hyphens',
    },
  ],
  check({ article: { slugline } }) {
    if (slugline === null) return NOTHING;
    const { text, span } = keywordOf(slugline);
    if (!/\S\s+\S/.test(text)) return NOTHING;
    return [{ message: `Unexpected blank in keyword ${quoted(text)}, expected hyphens`, span: span ?? WHOLE }];
  },
});
