import {
  digitsToNumber,
  foldWord,
  MAX_MONTH_WORDS,
  MONTH_PREFIXES,
  type MonthSense,
  monthsOf,
  ROMAN_MONTHS,
  weekdaysOf,
} from '../knowledge/calendar.ts';
import { placeWeight } from '../knowledge/cities.ts';
import { classOf, DIGIT, UPPER } from '../text/chars.ts';
import type { DateMatch } from './matches.ts';
import { BREAK, COMMA, DASH, endOf, isTight, kindAt, NUMBER, QUOTE, SLASH, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 're', 'o', 'a', 'го', 'ja', 'ga']);
const PARTICLES = new Set(['de', 'of', 'di', 'del', 'da', 'ta', 'dë', 'the', 'в', 'ng', 'ke', 'the']);
const YEAR_WORDS = new Set([
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
  'ж',
  'г',
  'il',
  'م',
  'هـ',
  'ه',
  'yil',
  'թ',
  'წ',
]);
const YEAR_SIGNS = '年년';
const MONTH_SIGNS = '月월';
const DAY_SIGNS = '日일号號';

/** Reads the date that starts at a token: `Nov 17`, `17 NOV 2023`, `Tuesday, 21 February`; null when none does. */
export function readDate(tokens: Tokens, index: number): DateMatch | null {
  const known = tokens.dates[index];
  if (known !== undefined) return known;
  const found = findDate(tokens, index);
  tokens.dates[index] = found;
  return found;
}

function findDate(tokens: Tokens, index: number): DateMatch | null {
  const kind = kindAt(tokens, index);
  if (kind === NUMBER) return withWeekdayAfter(tokens, startingWithNumber(tokens, index));
  if (kind !== WORD) return null;
  const sign = signDate(tokens, index);
  if (sign !== null) return sign;
  const month = monthFirst(tokens, index);
  if (month !== null) return withWeekdayAfter(tokens, month);
  return withWeekdayBefore(tokens, index);
}

function startingWithNumber(tokens: Tokens, index: number): DateMatch | null {
  return signDate(tokens, index) ?? numericDate(tokens, index) ?? yearFirst(tokens, index) ?? dayFirst(tokens, index);
}

function numberAt(tokens: Tokens, index: number): number | null {
  const kind = kindAt(tokens, index);
  if (kind === NUMBER) {
    const length = endOf(tokens, index) - startOf(tokens, index);
    return length > 4 ? null : digitsToNumber(wordAt(tokens, index));
  }
  return null;
}

function dayAt(tokens: Tokens, index: number): number | null {
  if (endOf(tokens, index) - startOf(tokens, index) > 2) return null;
  const value = numberAt(tokens, index);
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

function isYear(value: number | null): value is number {
  return value !== null && value >= 1300 && value <= 2700;
}

interface MonthAt {
  senses: readonly MonthSense[];
  next: number;
}

function monthAt(tokens: Tokens, index: number): MonthAt | null {
  if (kindAt(tokens, index) !== WORD) return null;
  const first = foldWord(wordAt(tokens, index));
  const whole = longMonthAt(tokens, index, first);
  if (whole !== null) return whole;
  const senses = monthsOf(first);
  if (senses.length > 0) return { senses, next: skipPoint(tokens, index + 1) };
  if (!MONTH_PREFIXES.includes(first)) return null;
  const value = dayAt(tokens, index + 1);
  return value !== null && value <= 12 ? { senses: [{ month: value, languages: ['vi'] }], next: index + 2 } : null;
}

/** Names of more words: `جمادى الأولى`, `كانون الثاني`. */
function longMonthAt(tokens: Tokens, index: number, first: string): MonthAt | null {
  if (first.charCodeAt(0) < 0x400) return null;
  let name = first;
  let found: MonthAt | null = null;
  for (let words = 2; words <= MAX_MONTH_WORDS; words += 1) {
    if (kindAt(tokens, index + words - 1) !== WORD) break;
    name += ` ${foldWord(wordAt(tokens, index + words - 1))}`;
    const senses = monthsOf(name);
    if (senses.length > 0) found = { senses, next: index + words };
  }
  return found;
}

function skipPoint(tokens: Tokens, index: number): number {
  return kindAt(tokens, index) === STOP && isTight(tokens, index) ? index + 1 : index;
}

/** `Nov. 17, 2023`, `Nov 17-18`, `November 2023`. */
function monthFirst(tokens: Tokens, index: number): DateMatch | null {
  const month = monthAt(tokens, index);
  if (month === null) return null;
  let at = month.next;
  if (kindAt(tokens, at) === COMMA && numberAt(tokens, at + 1) !== null && dayAt(tokens, at + 1) !== null) at += 1;
  const value = numberAt(tokens, at);
  if (value === null) return null;
  if (isYear(value) && endOf(tokens, at) - startOf(tokens, at) === 4) return dated(tokens, index, at + 1, month.senses, value, null, null);
  const day = dayAt(tokens, at);
  if (day === null || isClock(tokens, at)) return null;
  const range = lastDayAfter(tokens, at + 1);
  const afterDay = range === null ? skipDayWord(tokens, skipOrdinal(tokens, at + 1)) : range.next;
  const year = yearAfter(tokens, afterDay);
  return dated(tokens, index, year?.next ?? afterDay, month.senses, year?.value ?? null, day, range?.day ?? null);
}

/** `17 NOV`, `17. studenoga`, `17 de noviembre de 2023`, `17th of November`. */
function dayFirst(tokens: Tokens, index: number): DateMatch | null {
  const day = dayAt(tokens, index);
  if (day === null) return null;
  const range = lastDayAfter(tokens, index + 1);
  let at = range?.next ?? index + 1;
  at = skipPoint(tokens, skipOrdinal(tokens, at));
  at = skipParticle(tokens, at);
  const month = monthAt(tokens, at) ?? romanMonth(tokens, at);
  if (month === null) return null;
  const year = yearAfter(tokens, month.next);
  return dated(tokens, index, year?.next ?? month.next, month.senses, year?.value ?? null, day, range?.day ?? null);
}

/** `17 XI 2023`: Roman months stand only between a day and a year. */
function romanMonth(tokens: Tokens, index: number): MonthAt | null {
  if (kindAt(tokens, index) !== WORD) return null;
  const month = ROMAN_MONTHS.get(foldWord(wordAt(tokens, index)));
  if (month === undefined || (classOf(wordAt(tokens, index).charCodeAt(0)) & UPPER) === 0) return null;
  const next = skipPoint(tokens, index + 1);
  return isYear(numberAt(tokens, next)) ? { senses: [{ month, languages: [] }], next } : null;
}

/** `2010. január 5.`, `2022 оны нэгдүгээр сарын 6`. */
function yearFirst(tokens: Tokens, index: number): DateMatch | null {
  const year = numberAt(tokens, index);
  if (!isYear(year)) return null;
  let at = skipPoint(tokens, index + 1);
  if (kindAt(tokens, at) === WORD && YEAR_WORDS.has(foldWord(wordAt(tokens, at)))) at = skipPoint(tokens, at + 1);
  if (kindAt(tokens, at) === COMMA) at += 1;
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const day = dayAt(tokens, month.next);
  if (day === null) return dated(tokens, index, month.next, month.senses, year, null, null);
  return dated(tokens, index, skipPoint(tokens, month.next + 1), month.senses, year, day, null);
}

function skipOrdinal(tokens: Tokens, index: number): number {
  if (kindAt(tokens, index) === WORD && isTight(tokens, index) && ORDINALS.has(wordAt(tokens, index).toLowerCase())) return index + 1;
  const sign = tokens.text.charCodeAt(startOf(tokens, index));
  if (isTight(tokens, index) && (sign === 0xba || sign === 0xb0 || sign === 0xaa)) return index + 1;
  if (
    kindAt(tokens, index) === DASH &&
    isTight(tokens, index) &&
    kindAt(tokens, index + 1) === WORD &&
    isTight(tokens, index + 1) &&
    ORDINALS.has(wordAt(tokens, index + 1).toLowerCase())
  )
    return index + 2;
  return index;
}

/** Lithuanian writes `lapkričio 17 d.` */
function skipDayWord(tokens: Tokens, index: number): number {
  return kindAt(tokens, index) === WORD && wordAt(tokens, index) === 'd' ? skipPoint(tokens, index + 1) : index;
}

function skipParticle(tokens: Tokens, index: number): number {
  if (kindAt(tokens, index) === QUOTE && isTight(tokens, index)) return index;
  return kindAt(tokens, index) === WORD && PARTICLES.has(wordAt(tokens, index).toLowerCase()) ? index + 1 : index;
}

function lastDayAfter(tokens: Tokens, index: number): { day: number; next: number } | null {
  const kind = kindAt(tokens, index);
  if ((kind !== DASH && kind !== SLASH) || !isTight(tokens, index) || !isTight(tokens, index + 1)) return null;
  const day = dayAt(tokens, index + 1);
  return day === null ? null : { day, next: index + 2 };
}

/** `, 2023`, ` de 2023 г.`, ` 89`, `, '23`, `. 2023`. */
function yearAfter(tokens: Tokens, index: number): { value: number; next: number } | null {
  let at = index;
  if (kindAt(tokens, at) === COMMA) at += 1;
  if (kindAt(tokens, at) === BREAK) at += 1;
  at = skipParticle(tokens, at);
  if (kindAt(tokens, at) === QUOTE && !isTight(tokens, at)) at += 1;
  const value = numberAt(tokens, at);
  if (value === null || isClock(tokens, at)) return null;
  const digits = endOf(tokens, at) - startOf(tokens, at);
  if (digits === 4 && isYear(value)) return { value, next: skipYearWord(tokens, at + 1) };
  if (digits !== 2 || at !== index || isNumeric(tokens, at + 1)) return null;
  return { value: value < 40 ? 2000 + value : 1900 + value, next: at + 1 };
}

/** Whether a number goes on after the token: `Nov 17 14 - 3`. */
function isNumeric(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  return (
    (kind === STOP || kind === COMMA || kind === SLASH) &&
    isTight(tokens, index) &&
    kindAt(tokens, index + 1) === NUMBER &&
    isTight(tokens, index + 1)
  );
}

function skipYearWord(tokens: Tokens, index: number): number {
  if (kindAt(tokens, index) !== WORD || !YEAR_WORDS.has(foldWord(wordAt(tokens, index)))) return index;
  const word = wordAt(tokens, index);
  if (word.length === 1 && (classOf(word.charCodeAt(0)) & UPPER) !== 0) return index;
  return skipPoint(tokens, index + 1);
}

function isClock(tokens: Tokens, index: number): boolean {
  const colon = tokens.text.charCodeAt(endOf(tokens, index));
  return colon === 58 && (classOf(tokens.text.charCodeAt(endOf(tokens, index) + 1)) & DIGIT) !== 0;
}

/** `17.11.2023`, `18/06/2010`, `2023-11-17`, `17/11`, `30 - 6`. */
function numericDate(tokens: Tokens, index: number): DateMatch | null {
  const first = numberAt(tokens, index);
  const mark = kindAt(tokens, index + 1);
  if (first === null || (mark !== STOP && mark !== SLASH && mark !== DASH)) return null;
  const spaced = !isTight(tokens, index + 1);
  if (spaced && (mark !== DASH || index === 0 || kindAt(tokens, index - 1) !== DASH)) return null;
  const second = numberAt(tokens, index + 2);
  if (second === null || (!spaced && !isTight(tokens, index + 2)) || isClock(tokens, index + 2)) return null;
  const third = kindAt(tokens, index + 3) === mark && isTight(tokens, index + 3) === !spaced ? numberAt(tokens, index + 4) : null;
  const next = third === null ? index + 3 : index + 5;
  return ordered(tokens, index, next, first, second, third, mark);
}

function ordered(
  tokens: Tokens,
  index: number,
  next: number,
  first: number,
  second: number,
  third: number | null,
  mark: number,
): DateMatch | null {
  if (isYear(first) && third !== null) return checked(tokens, index, next, first, second, third);
  if (third === null) {
    const pointed = mark === STOP && kindAt(tokens, next) === STOP && isTight(tokens, next);
    if ((mark === STOP && !pointed) || (mark === DASH && isTight(tokens, index + 1))) return null;
    return checked(tokens, index, pointed ? next + 1 : next, null, second, first);
  }
  const year = isYear(third) ? third : third < 100 ? (third < 40 ? 2000 + third : 1900 + third) : null;
  if (year === null) return null;
  return second > 12 ? checked(tokens, index, next, year, first, second) : checked(tokens, index, next, year, second, first);
}

function checked(tokens: Tokens, index: number, next: number, year: number | null, month: number, day: number): DateMatch | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const end = skipYearWord(tokens, next);
  return dated(tokens, index, end, [{ month, languages: [] }], year, day, null);
}

/** `2023年11月17日`, `11月17日`, `11월 17일`, `8日`. */
function signDate(tokens: Tokens, index: number): DateMatch | null {
  let at = index;
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  for (let part = 0; part < 3; part += 1) {
    const value = signedNumber(tokens, at);
    if (value === null) break;
    const sign = wordAt(tokens, at + 1).charAt(0);
    if (YEAR_SIGNS.includes(sign) && month === null && part === 0) year = value;
    else if (MONTH_SIGNS.includes(sign) && month === null && value <= 12) month = value;
    else if (DAY_SIGNS.includes(sign) && value <= 31) {
      day = value;
      at += 2;
      break;
    } else break;
    at += 2;
  }
  if (at === index || (month === null && day === null) || (year !== null && month === null)) return null;
  return { ...dated(tokens, index, at, month === null ? [] : [{ month, languages: [] }], year, day, null), month };
}

function signedNumber(tokens: Tokens, index: number): number | null {
  if (kindAt(tokens, index + 1) !== WORD || !isTight(tokens, index + 1)) return null;
  const sign = wordAt(tokens, index + 1);
  if (sign.length > 2 || !(YEAR_SIGNS + MONTH_SIGNS + DAY_SIGNS).includes(sign.charAt(0))) return null;
  const kind = kindAt(tokens, index);
  return kind === NUMBER || kind === WORD ? digitsToNumber(wordAt(tokens, index)) : null;
}

function dated(
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

/** A day alone counts only where the agency follows at once: `MADRID, 11 (SERVIMEDIA)`. */
export function readDayAlone(tokens: Tokens, index: number): DateMatch | null {
  const day = kindAt(tokens, index) === NUMBER ? dayAt(tokens, index) : null;
  return day === null ? null : { ...dated(tokens, index, index + 1, [], null, day, null), month: null };
}

function weekdayAt(tokens: Tokens, index: number): number | null {
  return kindAt(tokens, index) === WORD ? (weekdaysOf(foldWord(wordAt(tokens, index)))[0]?.weekday ?? null) : null;
}

/** Whether weekday and month are of one language: `PAZ, March 26` ends La Paz, though `paz` is Sunday in Turkish. */
function oneLanguage(weekday: string, date: DateMatch): boolean {
  const languages = weekdaysOf(foldWord(weekday)).flatMap((sense) => sense.languages);
  return (
    date.senses.every((sense) => sense.languages.length === 0) ||
    date.senses.some((sense) => sense.languages.some((language) => languages.includes(language)))
  );
}

/** Alone, a weekday is spelt out, and is no capital (`ДУШАНБЕ` is Monday in Tajik): `ST` is Wednesday in Czech, and a saint in St Louis. */
const SHORTEST_WEEKDAY = 5;

/** `Friday, Nov 17`, `Tues. 21 February`, and old papers' `Monday` alone. */
function withWeekdayBefore(tokens: Tokens, index: number): DateMatch | null {
  const weekday = weekdayAt(tokens, index);
  if (weekday === null || placeWeight(wordAt(tokens, index)) === 2) return null;
  const after = skipPoint(tokens, index + 1);
  const at = kindAt(tokens, after) === COMMA ? after + 1 : after;
  const date = kindAt(tokens, at) === NUMBER ? startingWithNumber(tokens, at) : monthFirst(tokens, at);
  if (date !== null && !oneLanguage(wordAt(tokens, index), date)) return null;
  if (date !== null) return { ...date, start: startOf(tokens, index), weekday };
  if (endOf(tokens, index) - startOf(tokens, index) < SHORTEST_WEEKDAY || kindAt(tokens, after) === WORD) return null;
  return {
    start: startOf(tokens, index),
    end: endOf(tokens, after - 1),
    next: after,
    year: null,
    month: null,
    senses: [],
    day: null,
    lastDay: null,
    weekday,
  };
}

/** `2010. január 5., kedd`, `Nov 17 (Fri)`. */
function withWeekdayAfter(tokens: Tokens, date: DateMatch | null): DateMatch | null {
  if (date === null || date.day === null) return date;
  const at = kindAt(tokens, date.next) === COMMA ? date.next + 1 : date.next;
  const weekday = weekdayAt(tokens, at);
  if (weekday === null || wordAt(tokens, at).length < 3) return date;
  return { ...date, weekday, end: endOf(tokens, at), next: at + 1 };
}
