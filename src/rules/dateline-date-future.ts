import { dayOf, nearestDayOf } from './known-day.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO, Nov. 27, 2023 (AP) --` on the 17th. */
export const datelineDateFuture: Rule = defineRule({
  id: 'dateline-date-future',
  severity: 'warning',
  summary: "A dateline's date is not still to come",
  source: 'A dateline says when the story was filed (AP Stylebook, “datelines”)',
  options: {
    ahead: { summary: 'Days that a dateline may be ahead: the zones of the world', default: 1, least: 0 },
    nearest: { summary: 'Whether a date without a year is taken as the one nearest to now', default: false },
  },
  valid: [
    { text: 'OSLO, Nov. 17, 2023 (AP) -- The ferry is running again.', now: '2023-11-17T10:00Z' },
    { text: 'SYDNEY, Nov. 18, 2023 (AP) -- The ferry is running again.', now: '2023-11-17T20:00Z' },
    { text: 'OSLO, Nov. 27 (AP) -- The ferry is running again.', now: '2023-11-17T10:00Z' },
    { text: 'OSLO, Nov. 27, 2023 (AP) -- The ferry is running again.' },
  ],
  invalid: [
    {
      text: 'OSLO, [[Nov. 27, 2023]] (AP) -- The ferry is running again.',
      now: '2023-11-17T10:00Z',
      message: 'Unexpected date "Nov. 27, 2023", expected none after 2023-11-17',
    },
    {
      text: 'OSLO, [[Nov. 27]] (AP) -- The ferry is running again.',
      options: { nearest: true },
      now: '2023-11-17T10:00Z',
      message: 'Unexpected date "Nov. 27", expected none after 2023-11-17',
    },
  ],
  *check({ article: { dateline }, now }, { ahead, nearest }) {
    const today = now === null ? null : dayOf(now);
    if (now === null || today === null || dateline?.date?.span == null) return;
    const { value, text, span } = dateline.date;
    const day = nearest ? nearestDayOf(value, today) : dayOf(value);
    if (day !== null && day - today > ahead) yield { message: `Unexpected date "${text}", expected none after ${now.slice(0, 10)}`, span };
  },
});
