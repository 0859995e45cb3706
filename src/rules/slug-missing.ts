import { NOTHING, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** A story that no client can file under a word. */
export const slugMissing: Rule = defineRule({
  id: 'slug-missing',
  severity: 'off',
  summary: 'A story has a keyword line',
  source: 'ANPA 1312 and IPTC 7901: the keyword field; ninjs 2.0, slugline',
  options: {},
  valid: [
    { text: 'BC-BUDGET-TALKS\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.' },
    { text: 'PARIS, Nov. 17 (AP) -- Ministers met.', record: { slugline: { text: 'BC-Budget Talks', span: null } } },
  ],
  invalid: [
    { text: 'PARIS, Nov. 17 (AP) -- Ministers met on Friday.', message: 'Unexpected beginning of the story, expected a keyword line' },
    {
      text: 'Budget talks go on\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      message: 'Unexpected beginning of the story, expected a keyword line',
    },
  ],
  check({ article: { slugline } }) {
    return slugline === null ? [{ message: 'Unexpected beginning of the story, expected a keyword line', span: WHOLE }] : NOTHING;
  },
});
