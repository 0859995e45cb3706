import { defineRule, type Rule } from './rule.ts';

/** `OSLO (AP) —` with no date above it, either. */
export const dateMissing: Rule = defineRule({
  id: 'date-missing',
  severity: 'off',
  summary: 'A story says when it was published: in its header, its dateline or its envelope',
  source: 'ninjs and NewsML-G2 require a date of the version; a corpus without dates cannot be ordered',
  options: { year: { summary: 'Whether the year must be known, too', default: false } },
  valid: [
    { text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.' },
    {
      text: 'OSLO (AP) -- The ferry is running again.',
      record: { date: { text: '2023-11-17', span: null, value: '2023-11-17', precision: 'day', implied: [], from: 'metadata' } },
    },
  ],
  invalid: [
    { text: 'OSLO (AP) -- The ferry is running again.', message: 'Unexpected story without a date, expected one' },
    {
      text: 'OSLO, [[Nov. 17]] (AP) -- The ferry is running again.',
      options: { year: true },
      message: 'Unexpected date "Nov. 17", expected a year with it',
    },
  ],
  *check({ article: { date } }, { year }) {
    if (date === null) yield { message: 'Unexpected story without a date, expected one', span: { start: 0, end: 0 } };
    else if (year && date.value.startsWith('-'))
      yield { message: `Unexpected date "${date.text}", expected a year with it`, span: date.span ?? { start: 0, end: 0 } };
  },
});
