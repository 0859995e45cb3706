import { defineRule, type Rule } from './rule.ts';

/** `OSLO (Reuters) -` where the house prints `OSLO, Nov 17 (Reuters) -`. */
export const datelineDateMissing: Rule = defineRule({
  id: 'dateline-date-missing',
  severity: 'off',
  summary: 'A dateline has a date, and its year where the house prints it',
  source: 'Reuters Handbook of Journalism, “datelines”; Business Wire and PR Newswire: place, month, day and year',
  options: { year: { summary: 'Whether the year must be printed', default: false } },
  valid: [
    { text: 'OSLO, Nov 17 (Reuters) - The ferry is running again.' },
    { text: 'OSLO, Nov. 17, 2023 /PRNewswire/ -- The ferry is running again.', options: { year: true } },
    { text: 'The ferry is running again.' },
  ],
  invalid: [
    { text: '[[OSLO (Reuters) -]] The ferry is running again.', message: 'Unexpected dateline without a date, expected one' },
    {
      text: 'OSLO, [[Nov. 17]] /PRNewswire/ -- The ferry is running again.',
      options: { year: true },
      message: 'Unexpected date "Nov. 17", expected its year, too',
    },
  ],
  *check({ article: { dateline } }, { year }) {
    if (dateline?.span == null) return;
    const { date } = dateline;
    // An impossible date is printed, and another rule's: `OSLO, June 31 (Reuters) -`.
    if (date === null) {
      if (!/\d/.test(dateline.text)) yield { message: 'Unexpected dateline without a date, expected one', span: dateline.span };
    } else if (year && date.span !== null && !/\d{4}/.test(date.text))
      yield { message: `Unexpected date "${date.text}", expected its year, too`, span: date.span };
  },
});
