import { foldWord, monthsOf } from '../knowledge/calendar.ts';
import { zoneOffset } from '../knowledge/zones.ts';

/** A moment in pieces, as envelopes spell them; the zone as sent ("Z", "+0100", "EDT", "GMT"), if any. */
export interface Moment {
  year: number | string;
  month: number | string;
  day: number | string;
  hour?: number | string | undefined;
  minute?: number | string | undefined;
  second?: number | string | undefined;
  zone?: string | undefined;
}

const COMPACT = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?|[A-Z]{2,5})?)?$/iu;

/**
 * ISO 8601 of the ways XML and JSON envelopes write a moment: `20180419T101729+0000`, `2017-09-12 06:10:44+00:00`, `19970419`. The zone stays as
 * sent; none is invented. Undefined for what is no moment: `YYYYMMDD000000-HHMM`.
 */
export function isoMoment(sent: string | null | undefined): string | undefined {
  const match = COMPACT.exec(sent?.trim() ?? '');
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute, second, zone] = match;
  return isoOf({ year, month, day, hour, minute, second, zone });
}

/** ISO 8601 of a moment in pieces; undefined where a piece is out of its range. */
export function isoOf({ year, month, day, hour, minute, second, zone }: Moment): string | undefined {
  const [y, m, d] = [Number(year), monthNumber(month), Number(day)];
  if (!(y >= 1600 && y <= 2200) || m === null || !(d >= 1 && d <= daysIn(y, m))) return undefined;
  const date = `${y}-${two(m)}-${two(d)}`;
  if (hour === undefined || minute === undefined) return date;
  const [h, min, s] = [Number(hour), Number(minute), second === undefined ? null : Number(second)];
  if (!(h <= 23 && min <= 59) || (s !== null && s > 60)) return date;
  return `${date}T${two(h)}:${two(min)}${s === null ? '' : `:${two(s)}`}${isoZone(zone)}`;
}

/** "+0100" is "+01:00", "EDT" is "-04:00", "GMT" is "Z"; empty for a zone that is missing or unknown. */
function isoZone(zone: string | undefined): string {
  if (zone === undefined || zone === '') return '';
  const offset = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone);
  if (offset) return `${offset[1]}${offset[2]}:${offset[3] ?? '00'}`;
  const minutes = zoneOffset(zone);
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A month's number from "08", "Aug", "Okt", "déc": null for anything else. */
export function monthNumber(month: number | string): number | null {
  const number = Number(month);
  if (Number.isInteger(number)) return number >= 1 && number <= 12 ? number : null;
  return monthsOf(foldWord(String(month).replace(/\.$/u, '')))[0]?.month ?? null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The year of two digits: 19 is 2019, 87 is 1987. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `12-MAR-1987 09:14:22.40`, `14 November 2016 09:30:00`, `Thu, 8 Oct 2015 14:26:38 +1000`: day, month's name, year, clock, zone. */
export function spelledMoment(sent: string): string | undefined {
  const match =
    /(\d{1,2})[ -]([\p{L}]{3,9})\.?,?[ -](\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([+-]\d{4}|[A-Z]{1,5})?)?/u.exec(sent);
  if (!match) return undefined;
  const [, day = '', month = '', year = '', hour, minute, second, zone] = match;
  return isoOf({ year, month, day, hour, minute, second, zone });
}
