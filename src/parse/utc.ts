import { type CalendarDay, calendarDay, dayNumber } from '../knowledge/calendar-days.ts';
import type { ClockMatch } from './clock-words.ts';
import { localMinutes } from './local-time.ts';
import { two } from './year.ts';

const DAY = 1440;

/**
 * ISO 8601 to the minute: in UTC where the zone is known (`Nov 17 7:30 a.m. JST` is 2023-11-16T22:30Z), else as printed and without a zone.
 * Minutes are counted from midnight; the offset in minutes east of UTC.
 */
function isoMinute({ year, month, day }: CalendarDay, minutes: number, offset: number | null): string {
  const all = dayNumber(year, month, day) * DAY + minutes - (offset ?? 0);
  const at = calendarDay(Math.floor(all / DAY));
  const left = ((all % DAY) + DAY) % DAY;
  const date = `${String(at.year).padStart(4, '0')}-${two(at.month)}-${two(at.day)}`;
  return `${date}T${two(Math.trunc(left / 60))}:${two(left % 60)}${offset === null ? '' : 'Z'}`;
}

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s?(?:(Z)|([+-])(\d\d):?(\d\d)?)?$/u;

/** An ISO date and time to the minute and in UTC: `2023-11-17T08:15:00+09:00` is 2023-11-16T23:15Z. Anything else comes back as it is. */
export function utcIso(iso: string): string {
  const match = DATE_TIME.exec(iso);
  if (match === null) return iso;
  const [year, month, day, hours, minutes] = match.slice(1, 6).map(Number) as [number, number, number, number, number];
  const size = Number(match[8]) * 60 + Number(match[9] ?? 0);
  const offset = match[6] ? 0 : match[7] === undefined ? null : match[7] === '-' ? -size : size;
  return isoMinute({ year, month, day }, hours * 60 + minutes, offset);
}

/** A day and the time printed beside it, as `isoMinute` writes them; the season decides what `ET` means. */
export function isoTime(day: CalendarDay, { minutes, offset, timeZone }: ClockMatch): string {
  if (offset === null || timeZone === null) return isoMinute(day, minutes, offset);
  const printed = dayNumber(day.year, day.month, day.day) * DAY + minutes;
  const there = localMinutes(printed - offset, timeZone);
  return isoMinute(day, minutes, there === null ? offset : offset + there - printed);
}
