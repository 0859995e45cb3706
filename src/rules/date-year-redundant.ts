import { englishMonth } from '../knowledge/month-forms.ts';
import type { Article } from '../model/record.ts';
import { indexOfWord } from '../text/words.ts';
import { defineRule, type Rule } from './rule.ts';

/** `on Nov. 20, 2023` in a story of 2023. */
export const dateYearRedundant: Rule = defineRule({
  id: 'date-year-redundant',
  severity: 'off',
  summary: "A date of the story's own year has no year",
  source: 'AP Stylebook, “months”, “years”: the year only where it is another',
  options: {},
  valid: [
    { text: ' date 2023-11-17 OSLO, Nov. 17 (AP) -- The ferry will sail on Nov. 20.' },
    { text: ' date 2023-11-17 OSLO, Nov. 17 (AP) -- The ferry sank on Nov. 20, 2022, and in November 2023 was raised.' },
    { text: 'OSLO, Nov. 17 (AP) -- The ferry will sail on Nov. 20, 2023.' },
  ],
  invalid: [
    {
      text: ' date 2023-11-17 OSLO, Nov. 17 (AP) -- The ferry will sail on Nov. 20, [[2023]].',
      message: 'Unexpected year "2023" of a story of 2023, expected month and day alone',
    },
    {
      text: ' date 2023-11-17 OSLO, Nov. 17 (AP) -- On March 3, [[2023]], the ferry sank.',
      message: 'Unexpected year "2023" of a story of 2023, expected month and day alone',
    },
  ],
  *check({ article }) {
    const year = yearOf(article);
    const { text, span: body } = article.body;
    if (year === null || body === null) return;
    for (let at = indexOfWord(text, year, 0); at >= 0; at = indexOfWord(text, year, at + 4)) {
      const month = DAY.exec(text.slice(Math.max(0, at - 18), at))?.[1];
      if (month === undefined || englishMonth(month) === null) continue;
      yield {
        message: `Unexpected year "${year}" of a story of ${year}, expected month and day alone`,
        span: { start: body.start + at, end: body.start + at + 4 },
      };
    }
  },
});

const DAY = /\b([A-Z][a-z]{2,8})\.?\s\d{1,2},?\s{1,2}$/;

function yearOf({ date }: Article): string | null {
  const year = date?.value.slice(0, 4) ?? '';
  return /^\d{4}$/.test(year) ? year : null;
}
