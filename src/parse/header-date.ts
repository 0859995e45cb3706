import type { PublicationDate } from '../model/record.ts';
import { skipSpace } from '../text/chars.ts';
import { readClock } from './clock-words.ts';
import { readDate } from './date-words.ts';
import { BREAK, COLON, COMMA, END, kindAt, NUMBER, openTokens, startOf, type Tokens, WORD, wordAt } from './tokens.ts';
import { isoTime, utcIso } from './utc.ts';
import { completeDate, isoDate, type KnownDate } from './year.ts';

/** The publication date that a header gives, and where the story goes on after it. */
export interface HeaderDate {
  node: PublicationDate;
  known: KnownDate;
  end: number;
}

const WORDS = new Set([
  'date',
  'dated',
  'published',
  'updated',
  'posted',
  'publié',
  'veröffentlicht',
  'publicado',
  'pubblicato',
  'datum',
  'fecha',
  'data',
  'first published',
]);

const OPENING_LETTERS = 'dDpPuUfFvV';

/** Reads ` date 2023-11-17 `, `Date: Fri, 17 Nov 2023 08:15 GMT`, `Published July 23, 2012` at the start of a story. */
export function recogniseHeaderDate(text: string, from: number): HeaderDate | null {
  const start = skipSpace(text, from, text.length);
  if (!OPENING_LETTERS.includes(text.charAt(start))) return null;
  const plain = text.startsWith('date ', start) ? isoHeaderAt(text, start, start + 5) : null;
  if (plain !== null) return plain;
  const tokens = openTokens(text, start, Math.min(text.length, start + 120));
  if (kindAt(tokens, 0) !== WORD || !WORDS.has(wordAt(tokens, 0).toLowerCase())) return null;
  let at = 1;
  if (kindAt(tokens, at) === COLON) at += 1;
  if (kindAt(tokens, at) === WORD && /^(?:on|at|am|le|el|il)$/iu.test(wordAt(tokens, at))) at += 1;
  return isoHeader(tokens, at) ?? writtenHeader(tokens, at);
}

/** ISO forms, to the year, the month, the day or the minute. */
function isoHeader(tokens: Tokens, index: number): HeaderDate | null {
  return kindAt(tokens, index) === NUMBER ? isoHeaderAt(tokens.text, startOf(tokens, 0), startOf(tokens, index)) : null;
}

/** The header that starts at `start` and has its ISO date at `at`. */
function isoHeaderAt(text: string, start: number, at: number): HeaderDate | null {
  const year = digitsAt(text, at, 4);
  if (year < 0) return null;
  const month = text.charCodeAt(at + 4) === 45 ? digitsAt(text, at + 5, 2) : -1;
  const day = month > 0 && text.charCodeAt(at + 7) === 45 ? digitsAt(text, at + 8, 2) : -1;
  const end = at + (day >= 0 ? 10 : month >= 0 ? 7 : 4);
  if (month > 12 || month === 0 || day > 31 || day === 0 || digitsAt(text, end, 1) >= 0 || text.charCodeAt(end) === 45) return null;
  const known = { year, month: month < 0 ? null : month, day: day < 0 ? null : day };
  if (day > 0 && 'T '.includes(text.charAt(end)) && digitsAt(text, end + 1, 2) >= 0) return timedHeader(text, start, at, end, known);
  return header(text, start, end, text.slice(at, end), day > 0 ? 'day' : month > 0 ? 'month' : 'year', known);
}

/** The number that exactly so many digits give, or -1. */
function digitsAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `date 2023-11-17T08:15:00Z` */
function timedHeader(text: string, start: number, at: number, end: number, known: KnownDate): HeaderDate {
  const match = /^[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/u.exec(text.slice(end, end + 32));
  if (match === null) return header(text, start, end, text.slice(at, end), 'day', known);
  return header(text, start, end + match[0].length, utcIso(text.slice(at, end) + match[0]), 'minute', known);
}

function writtenHeader(tokens: Tokens, index: number): HeaderDate | null {
  const date = readDate(tokens, index);
  if (date === null || date.year === null) return null;
  const full = completeDate(date, null);
  if (full === null || full.year === null) return null;
  const clock = readClock(tokens, kindAt(tokens, date.next) === COMMA ? date.next + 1 : date.next);
  const end = clock?.end ?? date.end;
  if (!endsLine(tokens, clock?.next ?? date.next)) return null;
  const day = { year: full.year, month: full.month, day: full.day };
  const value = clock === null ? isoDate(full) : isoTime(day, clock);
  return header(tokens.text, startOf(tokens, 0), end, value, clock === null ? 'day' : 'minute', day);
}

function header(
  text: string,
  start: number,
  end: number,
  value: string,
  precision: PublicationDate['precision'],
  known: KnownDate,
): HeaderDate {
  return { node: { text: text.slice(start, end), span: { start, end }, value, precision, implied: [], from: 'header' }, known, end };
}

/** A written date is a header only where the line ends after it: `Published July 23, 2012`. */
function endsLine(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index);
  return kind === END || kind === BREAK;
}
