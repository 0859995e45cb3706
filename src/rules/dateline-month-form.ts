import { englishMonth, type MonthHouse, monthForm } from '../knowledge/month-forms.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO, November 17 (AP) --` where the house prints `Nov. 17`. */
export const datelineMonthForm: Rule = defineRule({
  id: 'dateline-month-form',
  severity: 'off',
  summary: "A dateline's month is printed as the house does",
  source: 'AP Stylebook, “months”; Reuters Handbook of Journalism, “months”',
  options: { form: { summary: 'Whose months', default: 'ap', choices: ['ap', 'reuters', 'full'] } },
  valid: [
    { text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.' },
    { text: 'OSLO, June 17 (AP) -- The ferry is running again.' },
    { text: 'OSLO, Sept 17 (Reuters) - The ferry is running again.', options: { form: 'reuters' } },
    { text: 'ORAN, 17 nov (APS) - Le bac navigue de nouveau.' },
    { text: 'MADRID, 17 noviembre (EFE) - El barco vuelve a navegar.' },
  ],
  invalid: [
    {
      text: 'OSLO, [[November]] 17 (AP) -- The ferry is running again.',
      message: 'Unexpected month "November", expected "Nov."',
      fixed: 'OSLO, Nov. 17 (AP) -- The ferry is running again.',
    },
    {
      text: 'OSLO, [[Sept.]] 17 (Reuters) - The ferry is running again.',
      options: { form: 'reuters' },
      message: 'Unexpected month "Sept.", expected "Sept"',
      fixed: 'OSLO, Sept 17 (Reuters) - The ferry is running again.',
    },
    {
      text: 'OSLO, [[NOV]] 17 (AP) -- The ferry is running again.',
      message: 'Unexpected month "NOV", expected "Nov."',
      fixed: 'OSLO, Nov. 17 (AP) -- The ferry is running again.',
    },
  ],
  *check({ article: { dateline } }, { form }) {
    if (dateline?.date?.span == null) return;
    const { text, span } = dateline.date;
    for (const match of text.matchAll(WORD)) {
      const month = englishMonth(match[0]);
      if (month === null) continue;
      const right = monthForm(month, form as MonthHouse);
      if (right === match[0]) return;
      const start = span.start + match.index;
      const at = { start, end: start + match[0].length };
      yield { message: `Unexpected month "${match[0]}", expected "${right}"`, span: at, fix: [{ span: at, text: right }] };
      return;
    }
  },
});

/** English months are capitalised: `17 nov` is French. */
const WORD = /(?<![A-Za-z])[A-Z][A-Za-z]{2,}\.?/g;
