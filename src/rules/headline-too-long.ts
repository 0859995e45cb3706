import { NOTHING, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `BUDGET TALKS OF THE SEVEN COASTAL STATES BREAK DOWN AFTER A NIGHT OF QUARRELS` does not fit a column. */
export const headlineTooLong: Rule = defineRule({
  id: 'headline-too-long',
  severity: 'info',
  summary: 'A headline fits the number of characters the house allows',
  source: 'Houses differ: 42, 50 or 64 characters on a wire, some 100 on a page; NITF and ninjs set no limit',
  options: { most: { summary: 'Characters a headline may have, blanks counted', default: 100, least: 1 } },
  valid: [
    { text: 'Budget talks go on\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.' },
    { text: 'Budget talks go on\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.', options: { most: 18 } },
    { text: 'Talks of the\n    coastal states go on\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.', options: { most: 33 } },
  ],
  invalid: [
    {
      text: '[[Budget talks go on]]\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      options: { most: 10 },
      message: 'Unexpected headline of 18 characters, expected at most 10',
    },
    {
      text: 'PARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      options: { most: 10 },
      record: { headline: { text: 'Budget talks go on', span: null } },
      message: 'Unexpected headline of 18 characters, expected at most 10',
    },
  ],
  check({ article: { headline } }, { most }) {
    if (headline === null || headline.text.length <= most) return NOTHING;
    const { length } = Array.from(headline.text.trim().replace(/\s+/g, ' '));
    if (length <= most) return NOTHING;
    return [{ message: `Unexpected headline of ${length} characters, expected at most ${most}`, span: headline.span ?? WHOLE }];
  },
});
