import { readAgency } from './agency-words.ts';
import { skipPoint } from './date-parts.ts';
import { readDate, readDayAlone } from './date-words.ts';
import type { DateMatch } from './matches.ts';
import { readDayBeforeDash, readOldDay } from './old-day.ts';
import { moveTo, type Scan } from './scan.ts';
import { COMMA, kindAt, OPEN } from './tokens.ts';

/** Takes the date of a dateline, or a later one that says more. */
export function takeDate(scan: Scan): boolean {
  const date = readDate(scan.tokens, scan.at) ?? dayBeforeAgency(scan) ?? oldDay(scan);
  if (date === null) return false;
  if (scan.date !== null && (!supersedes(scan.date, date) || standsBefore(scan.date, scan))) return false;
  scan.date = scan.date === null || date.day !== null ? date : scan.date;
  return moveTo(scan, date.next, 'date');
}

/** `3 November 2012 KUWAIT, Nov 3 (KUNA)`: a date before the place, too, is none of the dateline's. */
function standsBefore(date: DateMatch, { places }: Scan): boolean {
  const [first] = places;
  return first !== undefined && date.start < first.start;
}

/** A Gregorian date after a Hijri one is the one to take: `03 جمادى الأولى 1445 هـ الموافق 17 نوفمبر 2023`. */
function supersedes(earlier: DateMatch, later: DateMatch): boolean {
  return earlier.day === null ? later.day !== null : earlier.senses[0]?.calendar !== undefined && later.senses[0]?.calendar === undefined;
}

/** Behind the place and a comma: `DUNEDIN, This Day.`; a day alone where a point and a dash follow, `PARÍS 4. —`. */
function oldDay({ tokens, at, last, places }: Scan): DateMatch | null {
  if (last !== 'place') return null;
  if (kindAt(tokens, at - 1) === COMMA) return readOldDay(tokens, at);
  return places.length === 1 && places[0]?.capitals === true ? readDayBeforeDash(tokens, at) : null;
}

function dayBeforeAgency(scan: Scan): DateMatch | null {
  if (scan.places.length === 0) return null;
  const day = readDayAlone(scan.tokens, scan.at);
  if (day === null) return null;
  const next = skipPoint(scan.tokens, day.next);
  return kindAt(scan.tokens, next) === OPEN && readAgency(scan.tokens, next + 1) !== null ? { ...day, next } : null;
}
