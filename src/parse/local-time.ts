import { dayNumber } from '../knowledge/calendar-days.ts';

const MINUTE = 60_000;

/**
 * What the clock shows in a time zone, in minutes since 1970 as if it were UTC, at an instant in minutes since 1970; null: no such zone. The zone's
 * rules are ECMAScript's own, and nothing is asked of the machine's zone or locale. `2023-11-17T22:15Z` in Australia/Sydney is 09:15 on the 18th.
 */
export function localMinutes(instant: number, timeZone: string): number | null {
  const format = formatOf(timeZone);
  if (format === null) return null;
  const parts = Object.fromEntries(format.formatToParts(instant * MINUTE).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return dayNumber(year, month, day) * 1440 + hour * 60 + minute;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** There are some four hundred zones: all can be kept. A place's zone that this ECMAScript does not know is none. */
function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = makeFormat(timeZone);
  if (formats.size < 1000) formats.set(timeZone, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...fields });
  } catch {
    return null;
  }
}
