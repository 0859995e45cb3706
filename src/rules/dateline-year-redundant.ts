import { defineRule, type Rule } from './rule.ts';

/** `OSLO, Nov. 17, 2023 (AP) --`: a wire's dateline is of this year. */
export const datelineYearRedundant: Rule = defineRule({
  id: 'dateline-year-redundant',
  severity: 'off',
  summary: "A dateline's date has no year",
  source: 'Reuters Handbook of Journalism, “datelines”: month and day; AP Stylebook, “months”',
  options: {},
  valid: [
    { text: 'OSLO, Nov 17 (Reuters) - The ferry is running again.' },
    { text: 'OSLO, 17 Nov (Reuters) - The ferry of 2023 is running again.' },
  ],
  invalid: [
    {
      text: 'OSLO, Nov 17, [[2023]] (Reuters) - The ferry is running again.',
      message: 'Unexpected year "2023", expected month and day alone',
    },
    {
      text: ' date 2023-11-17 OSLO, Nov 17, [[2023]] (Reuters) - The ferry is running again.',
      message: 'Unexpected year "2023", expected month and day alone',
      fixed: ' date 2023-11-17 OSLO, Nov 17 (Reuters) - The ferry is running again.',
    },
    {
      text: ' date 2023-11-17 OSLO, 17 November [[2023]] (Reuters) - The ferry is running again.',
      message: 'Unexpected year "2023", expected month and day alone',
      fixed: ' date 2023-11-17 OSLO, 17 November (Reuters) - The ferry is running again.',
    },
  ],
  *check({ article: { dateline, date } }) {
    if (dateline?.date?.span == null || date === null) return;
    const { text, span } = dateline.date;
    const match = DATED.exec(text);
    if (match === null) return;
    const [, day = '', year = ''] = match;
    const message = `Unexpected year "${year}", expected month and day alone`;
    const at = { start: span.end - year.length, end: span.end };
    // A year that nothing else says is not thrown away.
    const isKnown = date.from !== 'dateline' && date.value.startsWith(year);
    yield isKnown
      ? { message, span: at, fix: [{ span: { start: span.start + day.length, end: span.end }, text: '' }] }
      : { message, span: at };
  },
});

/** `Nov 17, 2023`, `17 November 2023`: English forms, after which the year is all that goes. */
const DATED = /^(.*(?:[A-Z][A-Za-z]+\.? \d{1,2}|\d{1,2} [A-Z][A-Za-z]+\.?)),? {1,3}(\d{4})$/s;
