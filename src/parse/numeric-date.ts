import { dated, isClock, isYear, numberAt, skipPoint, skipYearWord } from './date-parts.ts';
import type { DateMatch } from './matches.ts';
import { DASH, END, isTight, kindAt, SLASH, STOP, type Tokens, WORD } from './tokens.ts';

/** `17.11.2023`, `18/06/2010`, `2023-11-17`, `17/11`, `30 - 6`. */
export function numericDate(tokens: Tokens, index: number): DateMatch | null {
  const first = numberAt(tokens, index);
  const mark = kindAt(tokens, index + 1);
  if (first === null || (mark !== STOP && mark !== SLASH && mark !== DASH)) return null;
  const spaced = !isTight(tokens, index + 1);
  if (spaced && (mark !== DASH || index === 0 || kindAt(tokens, index - 1) !== DASH)) return null;
  const second = numberAt(tokens, index + 2);
  if (mark === STOP && second !== null && !isTight(tokens, index + 2)) return pointed(tokens, index, first, second);
  if (second === null || (!spaced && !isTight(tokens, index + 2)) || isClock(tokens, index + 2)) return null;
  const third = kindAt(tokens, index + 3) === mark && isTight(tokens, index + 3) === !spaced ? numberAt(tokens, index + 4) : null;
  const next = third === null ? index + 3 : index + 5;
  return ordered(tokens, index, next, first, second, third, mark);
}

/** `4. 11. 2009.`, `4. 11.`: the numbers of Central Europe, with a blank after each point. */
function pointed(tokens: Tokens, index: number, day: number, month: number): DateMatch | null {
  if (kindAt(tokens, index + 3) !== STOP || !isTight(tokens, index + 3)) return null;
  const year = numberAt(tokens, index + 4);
  if (!isYear(year)) return checked(tokens, index, index + 4, null, month, day);
  const after = skipPoint(tokens, index + 5);
  const goesOn = kindAt(tokens, after) !== WORD && kindAt(tokens, after) !== END;
  return checked(tokens, index, goesOn ? after : index + 5, year, month, day);
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
  const date = second > 12 ? checked(tokens, index, next, year, first, second) : checked(tokens, index, next, year, second, first);
  return date !== null && mark === SLASH && first <= 12 && second <= 12 ? { ...date, monthFirst: true } : date;
}

function checked(tokens: Tokens, index: number, next: number, year: number | null, month: number, day: number): DateMatch | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const end = skipYearWord(tokens, next);
  return dated(tokens, index, end, [{ month, languages: [] }], year, day, null);
}
