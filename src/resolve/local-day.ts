import { dayNumber } from '../knowledge/calendar-days.ts';
import { localMinutes } from '../parse/local-time.ts';

/** The number of the day that an ISO instant is in a time zone: 2023-11-17T22:15Z is the 18th in Australia/Sydney. Null: no instant, or no such zone. */
export function localDay(iso: string, timeZone: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)Z$/u.exec(iso);
  if (match === null) return null;
  const [year, month, day, hours, minutes] = match.slice(1).map(Number) as [number, number, number, number, number];
  const there = localMinutes(dayNumber(year, month, day) * 1440 + hours * 60 + minutes, timeZone);
  return there === null ? null : Math.floor(there / 1440);
}
