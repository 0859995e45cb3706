import { dayNumber } from '../parse/calendar-days.ts';

/** The day, as its number, that an ISO instant is in a time zone: 2023-11-17T22:15Z is the 18th in Australia/Sydney. Null: no such zone. */
export function localDay(instant: string, timeZone: string): number | null {
  const parts = instantParts(instant);
  if (parts === null) return null;
  try {
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
    const local = Object.fromEntries(format.formatToParts(parts).map(({ type, value }) => [type, Number(value)]));
    return dayNumber(local.year as number, local.month as number, local.day as number);
  } catch {
    return null;
  }
}

/** Milliseconds since 1970 of `2023-11-17T22:15Z`; null without a zone. */
function instantParts(instant: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)Z$/u.exec(instant);
  if (match === null) return null;
  const [year, month, day, hours, minutes] = match.slice(1).map(Number) as [number, number, number, number, number];
  return (dayNumber(year, month, day) * 1440 + hours * 60 + minutes) * 60000;
}
