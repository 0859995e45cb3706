import { dayOf, isoOf, nearestDayOf } from './known-day.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO, Nov. 7 (AP) --` on the 17th: yesterday's copy, or last year's. */
export const datelineDateStale: Rule = defineRule({
  id: 'dateline-date-stale',
  severity: 'off',
  summary: 'A story moves within days of its dateline',
  source: 'Reuters Handbook of Journalism, “datelines”: the date of a dateline is the day of filing',
  options: {
    days: { summary: 'Days that a dateline may be old', default: 2, least: 0 },
    nearest: { summary: 'Whether a date without a year is taken as the one nearest to now', default: true },
  },
  valid: [
    { text: 'OSLO, Nov. 16 (AP) -- The ferry is running again.', now: '2023-11-17T10:00Z' },
    { text: 'OSLO, Nov. 7 (AP) -- The ferry is running again.', now: '2023-11-17T10:00Z', options: { nearest: false } },
    { text: 'OSLO, Nov. 7 (AP) -- The ferry is running again.' },
  ],
  invalid: [
    {
      text: 'OSLO, [[Nov. 7]] (AP) -- The ferry is running again.',
      now: '2023-11-17T10:00Z',
      message: 'Unexpected date "Nov. 7", expected 2023-11-15 or later',
    },
    {
      text: 'OSLO, [[Nov. 17, 2022]] (AP) -- The ferry is running again.',
      now: '2023-11-17T10:00Z',
      message: 'Unexpected date "Nov. 17, 2022", expected 2023-11-15 or later',
    },
  ],
  *check({ article: { dateline }, now }, { days, nearest }) {
    const today = now === null ? null : dayOf(now);
    if (today === null || dateline?.date?.span == null) return;
    const { value, text, span } = dateline.date;
    const day = nearest ? nearestDayOf(value, today) : dayOf(value);
    if (day !== null && today - day > days) yield { message: `Unexpected date "${text}", expected ${isoOf(today - days)} or later`, span };
  },
});
