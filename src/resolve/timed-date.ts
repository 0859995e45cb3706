import type { DateValue } from '../model/record.ts';
import type { Reading } from '../parse/dateline-search.ts';
import { isoTime } from '../parse/utc.ts';
import { nodeAt, type Span } from '../text/span.ts';

/** The date of a dateline whose time has a zone printed, in UTC: `LONDON, Nov 17 (10:00 GMT)`. Null without a zone: the date stays a day. */
export function timedDate(text: string, { date, clock }: Reading, settled: DateValue): DateValue | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(settled.value);
  if (date === null || clock === null || clock.offset === null || day === null) return null;
  const { start, end } = spanOfBoth(text, date, clock);
  const value = isoTime({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }, clock);
  return { ...nodeAt(text, start, end), value, precision: 'minute', implied: settled.implied };
}

const FARTHEST = 4;

/** Date and time as one stretch where only marks stand between them, else the date alone. */
function spanOfBoth(text: string, date: Span, clock: Span): Span {
  const [first, second] = date.start < clock.start ? [date, clock] : [clock, date];
  const between = text.slice(first.end, second.start);
  return between.length <= FARTHEST && !/[\p{L}\p{N}()]/u.test(between) ? { start: first.start, end: second.end } : date;
}
