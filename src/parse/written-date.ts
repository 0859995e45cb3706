import { foldWord } from '../knowledge/calendar.ts';
import { dated, dayAt, dayInWords, isClock, isYear, numberAt, skipPoint, skipYearWord, YEAR_WORDS } from './date-parts.ts';
import type { DateMatch } from './matches.ts';
import { monthAt, romanMonth } from './month-words.ts';
import {
  BREAK,
  CLOSE,
  COMMA,
  DASH,
  END,
  endOf,
  isTight,
  kindAt,
  NUMBER,
  OPEN,
  QUOTE,
  SLASH,
  STOP,
  startOf,
  type Tokens,
  WORD,
  wordAt,
} from './tokens.ts';

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'd', 'er', 'e', 're', 'o', 'a', 'го', 'ja', 'ga']);
const PARTICLES = new Set(['de', 'of', 'di', 'del', 'da', 'ta', 'dë', 'the', 'в', 'ng', 'ke']);

/** `Nov. 17, 2023`, `Nov 17-18`, `November 2023`. */
export function monthFirst(tokens: Tokens, index: number): DateMatch | null {
  const month = monthAt(tokens, index);
  if (month === null) return null;
  let at = month.next;
  if (kindAt(tokens, at) === COMMA && numberAt(tokens, at + 1) !== null && dayAt(tokens, at + 1) !== null) at += 1;
  const value = numberAt(tokens, at);
  if (value === null) {
    const misread = misreadDay(tokens, at);
    return misread === null ? null : dated(tokens, index, misread.next, month.senses, null, misread.day, null);
  }
  if (isYear(value) && endOf(tokens, at) - startOf(tokens, at) === 4) return dated(tokens, index, at + 1, month.senses, value, null, null);
  const day = dayAt(tokens, at);
  if (day === null || isClock(tokens, at)) return null;
  const misread = misreadDay(tokens, at);
  if (misread !== null) return dated(tokens, index, misread.next, month.senses, null, misread.day, null);
  const range = lastDayAfter(tokens, at + 1);
  const afterDay = range === null ? skipDayWord(tokens, skipOrdinal(tokens, at + 1)) : range.next;
  const year = yearAfter(tokens, afterDay);
  return dated(tokens, index, year?.next ?? afterDay, month.senses, year?.value ?? null, day, range?.day ?? null);
}

/** A scanner's `l5`, `2O` and `ll` for 15, 20 and 11. */
function misreadDay(tokens: Tokens, at: number): { day: number; next: number } | null {
  const word = kindAt(tokens, at) === WORD ? at : kindAt(tokens, at + 1) === WORD && isTight(tokens, at + 1) ? at + 1 : -1;
  if (word < 0 || endOf(tokens, word) - startOf(tokens, word) > 2) return null;
  const start = startOf(tokens, at);
  const found = MISREAD.exec(tokens.text.slice(start, start + 4))?.[0] ?? '';
  const day = Number(found.replace(/[lI|]/gu, '1').replace(/[oO]/gu, '0'));
  if (found === '' || day < 1 || day > 31) return null;
  let next = at;
  while (kindAt(tokens, next) !== END && startOf(tokens, next) < start + found.length) next += 1;
  return { day, next };
}

const MISREAD = /^(?:[lI]\d|\d[lIoO]|[lI]{2}|l|[lI][oO])(?![\p{L}\d])/u;

/** `17 NOV`, `17. studenoga`, `17 de noviembre de 2023`, `17th of November`. */
export function dayFirst(tokens: Tokens, index: number): DateMatch | null {
  const day = dayInWords(tokens, index) ?? dayAt(tokens, index);
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

/** `2010. január 5.`, `2022 оны нэгдүгээр сарын 6`. */
export function yearFirst(tokens: Tokens, index: number): DateMatch | null {
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

export function skipOrdinal(tokens: Tokens, index: number): number {
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
  // `June 30/July 1`
  const month = kindAt(tokens, index + 1) === WORD ? monthAt(tokens, index + 1) : null;
  const later = month === null ? null : dayAt(tokens, month.next);
  if (month !== null && later !== null && !isClock(tokens, month.next)) return { day: later, next: month.next + 1 };
  const day = dayAt(tokens, index + 1);
  return day === null ? null : { day, next: index + 2 };
}

/** `, 2023`, ` de 2023 г.`, ` 89`, `, '23`, `. 2023`. */
function yearAfter(tokens: Tokens, index: number): { value: number; next: number } | null {
  let at = index;
  if (kindAt(tokens, at) === COMMA || (kindAt(tokens, at) === SLASH && isTight(tokens, at))) at += 1;
  if (kindAt(tokens, at) === BREAK) at += 1;
  at = skipParticle(tokens, at);
  const era = eraYear(tokens, kindAt(tokens, at) === STOP ? at + 1 : at);
  if (era !== null) return era;
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

const JUCHE_FROM = 1911;

/** Pyongyang counts from 1912: `April 13 Juche 105 (2016)`. */
function eraYear(tokens: Tokens, at: number): { value: number; next: number } | null {
  if (kindAt(tokens, at) !== WORD || wordAt(tokens, at).toLowerCase() !== 'juche') return null;
  const year = numberAt(tokens, at + 1);
  if (year === null) return null;
  const doubled = kindAt(tokens, at + 2) === OPEN && isYear(numberAt(tokens, at + 3)) && kindAt(tokens, at + 4) === CLOSE;
  return { value: year + JUCHE_FROM, next: doubled ? at + 5 : at + 2 };
}
