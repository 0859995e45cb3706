import { calendarDay, dayNumber, daysInMonth } from '../knowledge/calendar-days.ts';

/** The number of the day that an ISO 8601 value names: 2023-11-17, 2023-11-17T08:15Z. Null where it names no whole day: 2023-11, --11-17. */
export function dayOf(value: string): number | null {
  if (value.charCodeAt(0) === 45 || value.length < 10) return null;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10))];
  return day >= 1 && day <= daysInMonth(month, year) ? dayNumber(year, month, day) : null;
}

/** As `dayOf`; a day without a year, --11-17, is the one nearest to that other day. */
export function nearestDayOf(value: string, other: number): number | null {
  if (value.charCodeAt(0) !== 45) return dayOf(value);
  const { year } = calendarDay(other);
  let best: number | null = null;
  for (const near of [year - 1, year, year + 1]) {
    const found = dayOf(`${near}${value.slice(1)}`);
    if (found !== null && (best === null || Math.abs(found - other) < Math.abs(best - other))) best = found;
  }
  return best;
}

/** A day's number as ISO 8601: 2023-11-17. */
export function isoOf(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
