import type { WeekdaySense } from '../knowledge/calendar.ts';
import { placeWeight } from '../knowledge/cities.ts';
import { dated, dayAt, dayInWords, skipPoint } from './date-parts.ts';
import type { DateMatch } from './matches.ts';
import { numericDate } from './numeric-date.ts';
import { numberedMonth, signDate } from './sign-date.ts';
import { COMMA, END, endOf, kindAt, NUMBER, STOP, startOf, type Tokens, tokenAt, WORD, wordAt } from './tokens.ts';
import { factsAt } from './word-facts.ts';
import { dayFirst, monthFirst, yearFirst } from './written-date.ts';

/** Reads the date that starts at a token: `Nov 17`, `17 NOV 2023`, `Tuesday, 21 February`; null when none does. */
export function readDate(tokens: Tokens, index: number): DateMatch | null {
  const token = tokenAt(tokens, index);
  if (token.date === undefined) token.date = findDate(tokens, index);
  return token.date;
}

function findDate(tokens: Tokens, index: number): DateMatch | null {
  const kind = kindAt(tokens, index);
  if (kind === NUMBER) return withWeekdayAfter(tokens, startingWithNumber(tokens, index));
  if (kind !== WORD || factsAt(tokens, index)?.mayOpenDate !== true) return null;
  const sign = signDate(tokens, index);
  if (sign !== null) return sign;
  const month = monthFirst(tokens, index) ?? (dayInWords(tokens, index) === null ? null : dayFirst(tokens, index));
  if (month !== null) return withWeekdayAfter(tokens, month);
  return withWeekdayBefore(tokens, index);
}

function startingWithNumber(tokens: Tokens, index: number): DateMatch | null {
  return (
    signDate(tokens, index) ??
    numberedMonth(tokens, index) ??
    numericDate(tokens, index) ??
    yearFirst(tokens, index) ??
    dayFirst(tokens, index)
  );
}

/** A day alone counts only where the agency follows at once: `MADRID, 11 (SERVIMEDIA)`. */
export function readDayAlone(tokens: Tokens, index: number): DateMatch | null {
  const day = kindAt(tokens, index) === NUMBER ? dayAt(tokens, index) : null;
  return day === null ? null : { ...dated(tokens, index, index + 1, [], null, day, null), month: null };
}

function weekdayAt(tokens: Tokens, index: number): number | null {
  return factsAt(tokens, index)?.weekdays[0]?.weekday ?? null;
}

/** Whether weekday and month are of one language: `PAZ, March 26` ends La Paz, though `paz` is Sunday in Turkish. */
function oneLanguage(weekdays: readonly WeekdaySense[], date: DateMatch): boolean {
  const languages = weekdays.flatMap((sense) => sense.languages);
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
  if (date !== null && !oneLanguage(factsAt(tokens, index)?.weekdays ?? [], date)) return null;
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
  const styled = afterStyle(tokens, date.next);
  if (styled > date.next) return { ...date, next: styled };
  const pointed = kindAt(tokens, date.next) === STOP && kindAt(tokens, date.next + 1) === COMMA ? date.next + 1 : date.next;
  const at = kindAt(tokens, pointed) === COMMA ? pointed + 1 : pointed;
  const weekday = weekdayAt(tokens, at);
  if (weekday === null || wordAt(tokens, at).length < 3) return date;
  // `14. Februar. Die Stadt …`: what follows a full stop is the story.
  if (kindAt(tokens, at - 1) === STOP) return date;
  return { ...date, weekday, end: endOf(tokens, at), next: at + 1 };
}

const STYLE = /^[.,]?\s?[ON]\.\s?S\./u;

/** Index after `O. S.` and `N. S.`, the old and the new style of the calendar. */
function afterStyle(tokens: Tokens, index: number): number {
  const from = endOf(tokens, index - 1);
  const unit = tokens.text.charCodeAt(from);
  if (unit !== 32 && unit !== 44 && unit !== 46) return index;
  const found = STYLE.exec(tokens.text.slice(from, from + 8));
  if (found === null) return index;
  const end = from + found[0].length;
  let next = index;
  while (kindAt(tokens, next) !== END && startOf(tokens, next) < end) next += 1;
  // The last point may be the dateline's own end.
  return kindAt(tokens, next - 1) === STOP ? next - 1 : next;
}
