import { digitsToNumber } from '../knowledge/calendar.ts';
import { seasonalZone, zoneOffset } from '../knowledge/zones.ts';
import { COLON, endOf, isTight, kindAt, NUMBER, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

/** A time of day as printed: `0815 GMT`, `8:15 a.m. EST`, `15.23`. */
export interface ClockMatch {
  start: number;
  end: number;
  next: number;
  /** Minutes after midnight, local. */
  minutes: number;
  /** Minutes east of UTC, in winter; null where no zone is printed. */
  offset: number | null;
  /** IANA time zone where the season changes the offset: `8:15 a.m. ET`. */
  timeZone: string | null;
}

/** Reads the time of day that starts at a token. */
export function readClock(tokens: Tokens, index: number): ClockMatch | null {
  if (kindAt(tokens, index) !== NUMBER) return null;
  return hoursAndMinutes(tokens, index) ?? hourWithHalf(tokens, index) ?? fourDigits(tokens, index);
}

function hoursAndMinutes(tokens: Tokens, index: number): ClockMatch | null {
  const mark = kindAt(tokens, index + 1);
  if (
    (mark !== COLON && mark !== STOP) ||
    !isTight(tokens, index + 1) ||
    !isTight(tokens, index + 2) ||
    kindAt(tokens, index + 2) !== NUMBER
  )
    return null;
  const hours = digitsToNumber(wordAt(tokens, index));
  const minutes = digitsToNumber(wordAt(tokens, index + 2));
  if (hours === null || minutes === null || hours > 24 || minutes > 59 || endOf(tokens, index + 2) - startOf(tokens, index + 2) !== 2)
    return null;
  const seconds =
    kindAt(tokens, index + 3) === COLON && isTight(tokens, index + 3) && kindAt(tokens, index + 4) === NUMBER && isTight(tokens, index + 4);
  const found = finish(tokens, index, seconds ? index + 5 : index + 3, hours * 60 + minutes);
  return mark === STOP && found.next === index + 3 ? null : found;
}

/** `7 am`: an hour alone needs its half of the day. */
function hourWithHalf(tokens: Tokens, index: number): ClockMatch | null {
  const hours = digitsToNumber(wordAt(tokens, index));
  if (hours === null || hours < 1 || hours > 12 || halfAt(tokens, index + 1) === null) return null;
  return finish(tokens, index, index + 1, hours * 60);
}

/** `0815 GMT`: four digits need a zone. */
function fourDigits(tokens: Tokens, index: number): ClockMatch | null {
  const digits = wordAt(tokens, index);
  if (digits.length !== 4 || zoneAt(tokens, index + 1) === null) return null;
  const value = digitsToNumber(digits);
  if (value === null || value > 2400 || value % 100 > 59) return null;
  return finish(tokens, index, index + 1, Math.trunc(value / 100) * 60 + (value % 100));
}

function finish(tokens: Tokens, index: number, after: number, minutes: number): ClockMatch {
  const half = halfAt(tokens, after);
  let next = half === null ? after : after + 1;
  if (half !== null && kindAt(tokens, next) === STOP && isTight(tokens, next)) next += 1;
  if (kindAt(tokens, next) === WORD && isTight(tokens, next) && /^(?:h|hs|hrs|uhr)$/iu.test(wordAt(tokens, next))) next += 1;
  const zone = zoneAt(tokens, next) ?? signedOffset(tokens, next);
  if (zone !== null) next = zone.next;
  const noon = half === null ? minutes : (minutes % 720) + (half === 'p' ? 720 : 0);
  return {
    start: startOf(tokens, index),
    end: endOf(tokens, next - 1),
    next,
    minutes: noon,
    offset: zone?.offset ?? null,
    timeZone: zone?.timeZone ?? null,
  };
}

function halfAt(tokens: Tokens, index: number): 'a' | 'p' | null {
  if (kindAt(tokens, index) !== WORD) return null;
  const word = wordAt(tokens, index).toLowerCase().replaceAll('.', '');
  return word === 'am' ? 'a' : word === 'pm' ? 'p' : null;
}

interface Zone {
  offset: number;
  timeZone: string | null;
  next: number;
}

/** `GMT`, `EST`, `GMT+2`, `UTC-03:30`. */
function zoneAt(tokens: Tokens, index: number): Zone | null {
  const offset = kindAt(tokens, index) === WORD ? zoneOffset(wordAt(tokens, index)) : null;
  if (offset === null) return null;
  const signed = offset === 0 && isTight(tokens, index + 1) ? offsetAt(tokens, index + 1) : null;
  return signed ?? { offset, timeZone: seasonalZone(wordAt(tokens, index)), next: index + 1 };
}

/** `08:15 +0900`: four digits, and a zone there is. */
function signedOffset(tokens: Tokens, index: number): Zone | null {
  const found = isSign(tokens, index) ? offsetAt(tokens, index) : null;
  const digits = found === null ? '' : tokens.text.slice(endOf(tokens, index), endOf(tokens, found.next - 1));
  return /^(?:0\d|1[0-4]):?(?:00|30|45)$/u.test(digits) ? found : null;
}

function isSign(tokens: Tokens, index: number): boolean {
  const sign = tokens.text.charAt(startOf(tokens, index));
  return sign === '+' || sign === '-' || sign === '−';
}

const LONGEST_OFFSET = 840;

/** The sign at a token with its hours and minutes: `+2`, `-0330`, `+05:30`. */
function offsetAt(tokens: Tokens, index: number): Zone | null {
  if (!isSign(tokens, index) || kindAt(tokens, index + 1) !== NUMBER || !isTight(tokens, index + 1)) return null;
  const digits = wordAt(tokens, index + 1);
  const parted = kindAt(tokens, index + 2) === COLON && isTight(tokens, index + 2) && isTight(tokens, index + 3) && digits.length <= 2;
  const minutes = parted && kindAt(tokens, index + 3) === NUMBER ? Number(wordAt(tokens, index + 3)) : null;
  const value = Number(digits);
  const size =
    digits.length === 4 ? Math.trunc(value / 100) * 60 + (value % 100) : digits.length <= 2 ? value * 60 + (minutes ?? 0) : Number.NaN;
  if (!(size <= LONGEST_OFFSET)) return null;
  return {
    offset: tokens.text.charAt(startOf(tokens, index)) === '+' ? size : -size,
    timeZone: null,
    next: minutes === null ? index + 2 : index + 4,
  };
}
