import { englishMonth } from '../knowledge/month-forms.ts';
import type { Article } from '../model/record.ts';
import { defineRule, type Rule } from './rule.ts';

/** `on Nov. 17th` where the house prints `on Nov. 17`. */
export const dateOrdinalUsed: Rule = defineRule({
  id: 'date-ordinal-used',
  severity: 'off',
  summary: "A date's day is a figure without st, nd, rd or th",
  source: 'AP Stylebook, “dates”',
  options: {},
  valid: [
    { text: 'OSLO (AP) — The ferry sank on Nov. 17.' },
    { text: 'OSLO (AP) — The ferry sank on the 17th of 20 crossings, in March its 10th.' },
  ],
  invalid: [
    {
      text: 'OSLO (AP) — The ferry sank on Nov. [[17th]].',
      message: 'Unexpected day "17th", expected "17"',
      fixed: 'OSLO (AP) — The ferry sank on Nov. 17.',
    },
    {
      text: 'OSLO (AP) — From March [[3rd]] on, 22 ferries will sail.',
      message: 'Unexpected day "3rd", expected "3"',
      fixed: 'OSLO (AP) — From March 3 on, 22 ferries will sail.',
    },
  ],
  *check({ article }) {
    const { text, span: body } = article.body;
    if (body === null || !isEnglish(article)) return;
    for (const { index, 0: ending } of text.matchAll(ENDING)) {
      const figures = DATE.exec(text.slice(Math.max(0, index - 15), index + 1))?.slice(1) ?? [];
      if (englishMonth(figures[0] ?? '') === null) continue;
      const day = figures[1] ?? '';
      const span = { start: body.start + index + 1 - day.length, end: body.start + index + 3 };
      yield { message: `Unexpected day "${day}${ending.slice(1)}", expected "${day}"`, span, fix: [{ span, text: day }] };
    }
  },
});

const ENDING = /\d(?:st|nd|rd|th)\b/g;
/** A month's word and the figures after it. */
const DATE = /\b([A-Z][a-z]{2,8})\.?\s{1,2}(\d{1,2})$/;

function isEnglish({ language }: Article): boolean {
  return language === null || language.startsWith('en');
}
