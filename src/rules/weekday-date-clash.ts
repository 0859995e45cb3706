import { dayNumber, daysInMonth, weekdayOf } from '../knowledge/calendar-days.ts';
import { weekdayNames } from '../knowledge/weekday-names.ts';
import type { Article } from '../model/record.ts';
import { nextWord } from '../text/words.ts';
import { dayOf, isoOf } from './known-day.ts';
import { datesLanguage, type PrintedDay, readPrintedDay } from './printed-day.ts';
import { defineRule, type Rule } from './rule.ts';

/** `Monday, Nov. 17` where the 17th was a Friday. */
export const weekdayDateClash: Rule = defineRule({
  id: 'weekday-date-clash',
  severity: 'error',
  summary: 'A weekday and the date printed with it are the same day',
  source: 'The Gregorian calendar; the year is the one printed, else that of the story, and where another may be meant nothing is said',
  options: {},
  valid: [
    { text: 'OSLO, Nov. 18, 2023 (AP) -- The ferry ran aground on Friday, Nov. 17.' },
    { text: 'OSLO (AP) -- The ferry will be back on Monday, Nov. 17.' },
    { text: 'OSLO, Nov. 18, 2023 (AP) -- It was on Monday, Nov. 17, 1941, that the ferry sank.' },
    { text: 'OSLO, Nov. 18, 2023 (AP) -- The ferry of 1969 was launched on Monday, Nov. 17.' },
    { text: 'OSLO, Nov. 18, 2023 (AP) -- The ferry is to run again on Sunday, March 17.' },
    { text: 'BERLIN, 18. November 2023 (dpa) - Die Fähre lief am Freitag, 17. November, auf Grund.', record: { language: 'de' } },
  ],
  invalid: [
    {
      text: 'OSLO, Nov. 18, 2023 (AP) -- The ferry ran aground on [[Monday]], Nov. 17.',
      message: 'Unexpected weekday "Monday" for 2023-11-17, expected "Friday"',
    },
    {
      text: 'OSLO (AP) -- The ferry SANK ON [[TUESDAY]], DEC. 7, 1941, as the plate on its bow says.',
      message: 'Unexpected weekday "TUESDAY" for 1941-12-07, expected "Sunday"',
    },
    {
      text: 'OSLO, [[Monday]], Nov. 17, 2023 (AP) -- The ferry ran aground.',
      message: 'Unexpected weekday "Monday" for 2023-11-17, expected "Friday"',
    },
    {
      text: 'BERLIN, 18. November 2023 (dpa) - Die Fähre lief am [[Montag]], 17. November, auf Grund.',
      record: { language: 'de' },
      message: 'Unexpected weekday "Montag" for 2023-11-17, expected "Freitag"',
    },
  ],
  *check({ text, article }) {
    const language = datesLanguage(article.language);
    const { names, numbers, pattern } = weekdayNames(language);
    for (let found = nextWord(text, pattern, 0); found !== null; found = nextWord(text, pattern, found.end)) {
      const { word, start, end } = found;
      const weekday = numbers.get(word) ?? 0;
      const printed = dayAfter(text, end, language);
      const day = printed && settleDay(text, printed, weekday, article);
      if (day !== null && weekdayOf(day) !== weekday) yield { message: clash(word, day, names), span: { start, end } };
    }
  },
});

const BETWEEN = /[,.]?\s{1,3}(?:(?:the|den|dem|le|el|il|o|op)\s)?/y;

function dayAfter(text: string, at: number, language: string): PrintedDay | null {
  BETWEEN.lastIndex = at;
  const between = BETWEEN.exec(text);
  return between && readPrintedDay(text, at + between[0].length, language);
}

/** Within so many days of the story no other year is meant. */
const NEAR = 60;

/** The number of the day that is meant, as far as it is sure. A day farther off than `NEAR` may be next year's: if any fits, it is that one. */
function settleDay(text: string, printed: PrintedDay, weekday: number, { date }: Article): number | null {
  const { month, day, year } = printed;
  if (year !== null) return isYear(year) ? numberOf(year, month, day) : null;
  const told = date === null ? null : dayOf(date.value);
  if (told === null || date === null || namesAnotherYear(text, printed, date.value.slice(0, 4))) return null;
  const around = [-1, 0, 1].flatMap((shift) => numberOf(Number(date.value.slice(0, 4)) + shift, month, day) ?? []);
  const nearest = around.find((number) => Math.abs(number - told) <= NEAR);
  return nearest ?? around.find((number) => weekdayOf(number) === weekday) ?? around[1] ?? null;
}

function isYear(year: number): boolean {
  return year > 1752 && year < 2200;
}

function numberOf(year: number, month: number, day: number): number | null {
  return day <= daysInMonth(month, year) ? dayNumber(year, month, day) : null;
}

/** So far around the day another year would be named: `On Monday, Nov. 17, he said, in 1941 …`. */
const SIGHT = 120;
const YEARS = /\b(?:1[5-9]|20)\d\d\b/g;

function namesAnotherYear(text: string, { start, end }: PrintedDay, own: string): boolean {
  const around = text.slice(Math.max(0, start - SIGHT), end + SIGHT);
  return around.match(YEARS)?.some((year) => year !== own) ?? false;
}

function clash(word: string, day: number, names: readonly string[]): string {
  return `Unexpected weekday "${word}" for ${isoOf(day)}, expected "${names[weekdayOf(day) - 1] ?? ''}"`;
}
