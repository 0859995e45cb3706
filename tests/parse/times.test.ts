import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumber, weekdayOf } from '../../src/knowledge/calendar-days.ts';
import { localMinutes } from '../../src/parse/local-time.ts';
import { utcIso } from '../../src/parse/utc.ts';
import { parseArticle } from '../../src/resolve/parse-article.ts';

describe('a time with its zone in a header is given in UTC', () => {
  test.each([
    ['Date: Fri, 17 Nov 2023 08:15 GMT', '2023-11-17T08:15Z'],
    ['Date: Fri, 17 Nov 2023 08:15 +0900', '2023-11-16T23:15Z'],
    ['Date: Fri, 17 Nov 2023 22:15:30 -0500', '2023-11-18T03:15Z'],
    ['Date: Sun, 31 Dec 2023 20:30 EST', '2024-01-01T01:30Z'],
    ['Date: July 4, 2023, 8:15 a.m. ET', '2023-07-04T12:15Z'],
    ['Date: Dec. 4, 2023, 8:15 a.m. ET', '2023-12-04T13:15Z'],
    ['Date: Fri, 17 Nov 2023 08:15 GMT+2', '2023-11-17T06:15Z'],
    ['date 2023-11-17T08:15:00+09:00', '2023-11-16T23:15Z'],
    ['date 2023-11-17T08:15:00Z', '2023-11-17T08:15Z'],
    ['date 2023-11-17T08:15', '2023-11-17T08:15'],
  ])('%s', (header, value) => {
    const { date } = parseArticle(`${header}\n\nSEOUL — A ferry was late.`);
    expect([date?.text, date?.value, date?.precision, date?.from]).toEqual([header, value, 'minute', 'header']);
  });
});

describe('a time in a dateline counts where its zone is printed', () => {
  test.each([
    ['LONDON, Nov 17, 2023 10:00 GMT (Reuters) - ', 'Nov 17, 2023 10:00 GMT', '2023-11-17T10:00Z', 'minute'],
    ['NEW YORK, May 1, 2020, 08:15 ET (Newsfile) - ', 'May 1, 2020, 08:15 ET', '2020-05-01T12:15Z', 'minute'],
    ['MADRID, 12 Feb. 2016 18:04h (EFE) - ', '12 Feb. 2016', '2016-02-12', 'day'],
    ['LONDON, Nov 17 10:00 GMT (Reuters) - ', 'Nov 17', '--11-17', 'day'],
  ])('%s', (dateline, text, value, precision) => {
    const date = parseArticle(`${dateline}A ferry was late.`).date;
    expect([date?.text, date?.value, date?.precision]).toEqual([text, value, precision]);
  });
});

test('an envelope’s time is given in UTC, too', () => {
  expect(parseArticle('A ferry was late.', { date: '2023-11-17T08:15:00-05:00' }).date?.value).toBe('2023-11-17T13:15Z');
  expect(utcIso('2023-12-31T23:30-01:00')).toBe('2024-01-01T00:30Z');
  expect(utcIso('Friday')).toBe('Friday');
});

test('days are counted both ways', () => {
  for (let number = dayNumber(1899, 12, 31); number < dayNumber(2101, 1, 1); number += 1) {
    const { year, month, day } = calendarDay(number);
    expect(dayNumber(year, month, day)).toBe(number);
  }
  expect([weekdayOf(dayNumber(2023, 11, 17)), weekdayOf(dayNumber(1969, 12, 28)), weekdayOf(dayNumber(2024, 2, 29))]).toEqual([5, 7, 4]);
});

test('a zone has its own clock, and an unknown zone none', () => {
  const instant = dayNumber(2023, 11, 17) * 1440 + 22 * 60 + 15;
  expect(localMinutes(instant, 'Australia/Sydney')).toBe(instant + 11 * 60);
  expect(localMinutes(instant, 'America/New_York')).toBe(instant - 5 * 60);
  expect(localMinutes(instant, 'Nowhere/Land')).toBeNull();
});
