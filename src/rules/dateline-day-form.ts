import { defineRule, type Rule } from './rule.ts';

/** `OSLO, Nov. 7th (AP) --`, `OSLO, Nov. 07 (AP) --`. */
export const datelineDayForm: Rule = defineRule({
  id: 'dateline-day-form',
  severity: 'off',
  summary: "A dateline's day is a figure without nought, st, nd, rd or th",
  source: 'AP Stylebook, “dates”: Arabic figures, without st, nd, rd or th',
  options: {},
  valid: [
    { text: 'OSLO, Nov. 7 (AP) -- The ferry is running again.' },
    { text: 'OSLO, 17 Nov (AFP) - The ferry is running again.' },
    { text: 'OSLO, 2023-11-07 (AFP) - The ferry is running again.' },
  ],
  invalid: [
    {
      text: 'OSLO, Nov. [[7th]] (AP) -- The ferry is running again.',
      message: 'Unexpected day "7th", expected "7"',
      fixed: 'OSLO, Nov. 7 (AP) -- The ferry is running again.',
    },
    {
      text: 'OSLO, Nov. [[07]] (AP) -- The ferry is running again.',
      message: 'Unexpected day "07", expected "7"',
      fixed: 'OSLO, Nov. 7 (AP) -- The ferry is running again.',
    },
  ],
  *check({ article: { dateline } }) {
    if (dateline?.date?.span == null) return;
    const { text, span } = dateline.date;
    const match = DAY.exec(text);
    if (match === null) return;
    const [printed, figures = ''] = match;
    const right = String(Number(figures));
    if (right === printed) return;
    const start = span.start + match.index;
    const at = { start, end: start + printed.length };
    yield { message: `Unexpected day "${printed}", expected "${right}"`, span: at, fix: [{ span: at, text: right }] };
  },
});

/** One or two figures by themselves, beside a month's word. */
const DAY = /(?<![\d./-])(\d{1,2})(?:st|nd|rd|th)?(?![\d./-]|[a-z])/i;
