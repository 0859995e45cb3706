import { digitsToNumber } from '../knowledge/calendar.ts';
import type { DayUnit } from '../knowledge/day-words.ts';
import type { SaidDay } from './mention.ts';
import { type Found, lowerWord, type Prose } from './mention-prose.ts';
import { endOf, kindAt, NUMBER, startOf, wordAt } from './tokens.ts';

const NUMBERS: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const UNITS: Readonly<Record<string, DayUnit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};

/** `three days ago`, `a year ago`, `10 years ago`: as exact as its unit. English only. */
export function readAgo(prose: Prose, at: number): Found<SaidDay> | null {
  const { tokens, language } = prose;
  if (language !== 'en' || lowerWord(prose, at + 2) !== 'ago') return null;
  const unit = UNITS[lowerWord(prose, at + 1)];
  const count = countAt(prose, at);
  if (unit === undefined || count === null) return null;
  return {
    means: { kind: 'shifted', unit, shift: -count },
    start: startOf(tokens, at),
    end: endOf(tokens, at + 2),
    next: at + 3,
    possessive: false,
  };
}

function countAt(prose: Prose, at: number): number | null {
  if (kindAt(prose.tokens, at) === NUMBER) return digitsToNumber(wordAt(prose.tokens, at));
  const word = lowerWord(prose, at);
  const count = word === 'a' ? 1 : NUMBERS.indexOf(word);
  return count > 0 ? count : null;
}
