import { defineRule, type Rule } from './rule.ts';

/** `BUDGET TALKS OF THE SEVEN COASTAL STATES BREAK DOWN AFTER A NIGHT OF QUARRELS` does not fit a column. */
export const headlineTooLong: Rule = defineRule({
  id: 'headline-too-long',
  severity: 'warning',
  summary: 'A headline fits the number of characters the house allows',
  source: 'Houses differ: 42, 50 or 64 characters; NITF and ninjs set no limit',
  options: { most: { summary: 'Characters a headline may have', default: 64, least: 1 } },
  valid: [{ text: 'Budget talks go on\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.' }],
  invalid: [
    {
      text: '[[Budget talks go on]]\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      options: { most: 10 },
      message: 'Unexpected length of 18 characters, expected at most 10',
    },
  ],
  *check({ article: { headline } }, { most }) {
    if (headline === null) return;
    const length = [...headline.text].length;
    if (length > most)
      yield { message: `Unexpected length of ${length} characters, expected at most ${most}`, span: headline.span ?? { start: 0, end: 0 } };
  },
});
