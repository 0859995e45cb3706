/** Days since 1970-01-01 of a Gregorian date. Pure arithmetic (Howard Hinnant's civil-days algorithm): no clock, no zone. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Signed number of days from the second date to the first. */
export function daysBetween(year: number, month: number, day: number, otherYear: number, otherMonth: number, otherDay: number): number {
  return dayNumber(year, month, day) - dayNumber(otherYear, otherMonth, otherDay);
}

/** Days in a month: 30 in November; 29 in February 2024. Without a year February has 29. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2) return year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : 29;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The Gregorian date of a day's number: what `dayNumber` undoes. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** ISO weekday of a day's number: Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
