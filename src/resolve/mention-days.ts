import { type CalendarDay, calendarDay, dayNumber, daysInMonth } from '../knowledge/calendar-days.ts';
import { two } from '../parse/year.ts';

/** Months since the year 0. */
export function monthNumber({ year, month }: { year: number; month: number }): number {
  return year * 12 + month - 1;
}

/** "2023-11" of a month's number. */
export function isoMonth(number: number): string {
  return `${isoYear(Math.floor(number / 12))}-${two((number % 12) + 1)}`;
}

/** "2023-11-17" of a day's number. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** The number of a day that a year has; null: 29 February 2023. */
export function existingDay({ year, month, day }: CalendarDay): number | null {
  return day >= 1 && day <= daysInMonth(month, year) ? dayNumber(year, month, day) : null;
}
