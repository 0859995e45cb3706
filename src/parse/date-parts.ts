import { digitsToNumber, foldWord, type MonthSense } from '../knowledge/calendar.ts';
import { DAY_NUMERALS } from '../knowledge/tables/day-numerals.ts';
import { classOf, DIGIT, UPPER } from '../text/chars.ts';
import { once } from '../text/once.ts';
import type { DateMatch } from './matches.ts';
import { endOf, isTight, kindAt, NUMBER, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

/** Words that follow a year: `17 ноября 2023 г.`, `2022 оны`. */
export const YEAR_WORDS: ReadonlySet<string> = new Set([
  'г',
  'год',
  'года',
  'р',
  'року',
  'r',
  'god',
  'godine',
  'm',
  'жыл',
  'ж',
  'жылы',
  'оны',
  'il',
  'م',
  'هـ',
  'ه',
  'yil',
  'թ',
  'წ',
]);

export function numberAt(tokens: Tokens, index: number): number | null {
  const kind = kindAt(tokens, index);
  if (kind === NUMBER) {
    const length = endOf(tokens, index) - startOf(tokens, index);
    return length > 4 ? null : digitsToNumber(wordAt(tokens, index));
  }
  return null;
}

const dayNumerals = once(() => new Map(DAY_NUMERALS));
const DEVANAGARI = 0x900;

/** A day of the month in words: `तीन` of `तीन मई`. */
export function dayInWords(tokens: Tokens, index: number): number | null {
  if (kindAt(tokens, index) !== WORD || tokens.text.charCodeAt(startOf(tokens, index)) < DEVANAGARI) return null;
  return dayNumerals().get(wordAt(tokens, index)) ?? null;
}

export function dayAt(tokens: Tokens, index: number): number | null {
  if (endOf(tokens, index) - startOf(tokens, index) > 2) return null;
  const value = numberAt(tokens, index);
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

export function isYear(value: number | null): value is number {
  return value !== null && value >= 1300 && value <= 2700;
}

export function skipPoint(tokens: Tokens, index: number): number {
  return kindAt(tokens, index) === STOP && isTight(tokens, index) ? index + 1 : index;
}

export function skipYearWord(tokens: Tokens, index: number): number {
  if (kindAt(tokens, index) !== WORD || !YEAR_WORDS.has(foldWord(wordAt(tokens, index)))) return index;
  const word = wordAt(tokens, index);
  if (word.length === 1 && (classOf(word.charCodeAt(0)) & UPPER) !== 0) return index;
  return skipPoint(tokens, index + 1);
}

export function isClock(tokens: Tokens, index: number): boolean {
  const colon = tokens.text.charCodeAt(endOf(tokens, index));
  return colon === 58 && (classOf(tokens.text.charCodeAt(endOf(tokens, index) + 1)) & DIGIT) !== 0;
}

export function dated(
  tokens: Tokens,
  index: number,
  next: number,
  senses: readonly MonthSense[],
  year: number | null,
  day: number | null,
  lastDay: number | null,
): DateMatch {
  return {
    start: startOf(tokens, index),
    end: endOf(tokens, next - 1),
    next,
    year,
    month: senses[0]?.month ?? null,
    senses,
    day,
    lastDay,
    weekday: null,
  };
}
