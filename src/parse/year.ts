import { dayNumber, daysInMonth } from '../knowledge/calendar-days.ts';
import { type OtherCalendar, toGregorian } from '../knowledge/calendars-other.ts';
import type { DateMatch } from './matches.ts';

/** A date as far as it is known: 2018-10 has no day. */
export interface KnownDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** A date of a dateline with what could be completed. */
export interface FullDate {
  year: number | null;
  month: number;
  day: number;
  implied: ('year' | 'month')[];
}

/** Completes the year (and a missing month) of a date as the one nearest to the publication date; null for what is no date at all. */
export function completeDate(date: DateMatch, published: KnownDate | null, languages: readonly string[] = []): FullDate | null {
  if (date.day === null) return null;
  if (date.month === null) return completeMonth(date.day, published);
  const calendar = date.senses[0]?.calendar;
  if (calendar !== undefined) return converted(calendar, date, date.day);
  if (date.year !== null) return foreignYear(date, date.month, date.day) ?? valid(date.year, date.month, date.day, []);
  if (published === null) return valid(null, monthIn(date, languages), date.day, []);
  return nearest(date, date.day, published);
}

/** Of the months a word may mean, the one of the agency's language: `17 listopada (PAP)` is in November, `(Hina)` in October. */
function monthIn(date: DateMatch, languages: readonly string[]): number {
  const own = date.senses.find((sense) => sense.calendar === undefined && sense.languages.some((language) => languages.includes(language)));
  return own?.month ?? date.month ?? 1;
}

function valid(year: number | null, month: number, day: number, implied: FullDate['implied']): FullDate | null {
  return day >= 1 && day <= daysInMonth(month, year) ? { year, month, day, implied } : null;
}

/** Two digits of a year, read as ours: `۱۲ غويی ۹۷` is 1397. */
const SHORT_YEARS = [1940, 2039] as const;
const SOLAR_YEARS_BEHIND = 600;

function converted(calendar: OtherCalendar, date: DateMatch, day: number): FullDate | null {
  if (date.year === null || date.month === null) return null;
  const short = calendar === 'solar-hijri' && date.year >= SHORT_YEARS[0] && date.year <= SHORT_YEARS[1];
  const gregorian = toGregorian(calendar, short ? date.year - SOLAR_YEARS_BEHIND : date.year, date.month, day);
  return gregorian === null ? null : { ...gregorian, implied: [] };
}

const BUDDHIST_FROM = 2400;

/** Thai copy counts years from the Buddha: 2566 is 2023. */
function foreignYear(date: DateMatch, month: number, day: number): FullDate | null {
  if (date.year === null || date.year < BUDDHIST_FROM) return null;
  const gregorian = toGregorian('buddhist', date.year, month, day);
  return gregorian === null ? null : valid(gregorian.year, month, day, []);
}

/** Days: no other year can be nearer. */
const HALF_A_YEAR = 182;

/** Of the years around the publication date, and of the months a word may mean, the nearest one. */
function nearest(date: DateMatch, day: number, published: KnownDate): FullDate | null {
  let best: FullDate | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const sense of date.senses) {
    if (sense.calendar !== undefined) continue;
    for (const year of published.day === null ? [published.year] : [published.year, published.year - 1, published.year + 1]) {
      const found = valid(year, sense.month, day, ['year']);
      const away = found === null ? Number.POSITIVE_INFINITY : distanceFrom(published, year, sense.month, day);
      if (away < distance) {
        best = found;
        distance = away;
      }
      if (away < HALF_A_YEAR) break;
    }
  }
  return best ?? (date.month === null ? null : valid(null, date.month, day, []));
}

function distanceFrom(published: KnownDate, year: number, month: number, day: number): number {
  return Math.abs(dayNumber(year, month, day) - dayNumber(published.year, published.month ?? 7, published.day ?? 15));
}

/** `MADRID, 11 (SERVIMEDIA)`: the month is the publication date's, or its neighbour where the day is nearer so. */
function completeMonth(day: number, published: KnownDate | null): FullDate | null {
  if (published === null || published.month === null) return null;
  if (published.day === null) return valid(published.year, published.month, day, ['year', 'month']);
  let best: FullDate | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const shift of [0, -1, 1]) {
    const months = published.year * 12 + published.month - 1 + shift;
    const found = valid(Math.floor(months / 12), (months % 12) + 1, day, ['year', 'month']);
    if (found === null || found.year === null) continue;
    const away = distanceFrom(published, found.year, found.month, day);
    if (away < distance) [best, distance] = [found, away];
  }
  return best;
}

/** ISO 8601 of a completed date; `--11-17` without a year. */
export function isoDate(date: FullDate): string {
  const monthDay = `${two(date.month)}-${two(date.day)}`;
  return date.year === null ? `--${monthDay}` : `${String(date.year).padStart(4, '0')}-${monthDay}`;
}

export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
