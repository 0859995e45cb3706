import { describe, expect, it } from 'vitest';
import { fullYear, isoMoment, isoOf, monthNumber, spelledMoment } from '../../src/formats/dates.ts';

describe('isoMoment', () => {
  it.each([
    ['20180419T101729+0000', '2018-04-19T10:17:29+00:00'],
    ['20180419T101729Z', '2018-04-19T10:17:29Z'],
    ['2017-09-12 06:10:44+00:00', '2017-09-12T06:10:44+00:00'],
    ['2017-02-07T10:04:51.000Z', '2017-02-07T10:04:51Z'],
    ['2018-11-14T16:22:00+0100', '2018-11-14T16:22:00+01:00'],
    ['20190516T101540', '2019-05-16T10:15:40'],
    ['2019-05-02T10:18', '2019-05-02T10:18'],
    ['19970419', '1997-04-19'],
    ['1998-06-12 00:17', '1998-06-12T00:17'],
  ])('%s', (sent, iso) => {
    expect(isoMoment(sent)).toBe(iso);
  });

  it.each(['YYYYMMDD000000-HHMM', '', '  ', '20180231', '2018-13-01', '18-04-19', 'today', '0001-01-01', undefined, null])(
    'refuses %s',
    (sent) => {
      expect(isoMoment(sent)).toBeUndefined();
    },
  );
});

describe('spelledMoment', () => {
  it.each([
    ['12-MAR-1987 09:14:22.40', '1987-03-12T09:14:22'],
    [' 5-APR-1987 10:11:00.10', '1987-04-05T10:11:00'],
    ['Thu, 8 Oct 2015 14:26:38 +1000', '2015-10-08T14:26:38+10:00'],
    ['14 November 2016 09:30:00', '2016-11-14T09:30:00'],
    ['17 October 2019 12:00 GMT', '2019-10-17T12:00Z'],
    ['17. Okt 2019', undefined],
    ['31 Feb 2019', undefined],
  ])('%s', (sent, iso) => {
    expect(spelledMoment(sent)).toBe(iso);
  });
});

describe('isoOf', () => {
  it('keeps a zone by name and invents none', () => {
    const moment = { year: 1989, month: 7, day: 13, hour: 19, minute: 11 };
    expect(isoOf({ ...moment, zone: 'EDT' })).toBe('1989-07-13T19:11-04:00');
    expect(isoOf({ ...moment, zone: 'GMT' })).toBe('1989-07-13T19:11Z');
    expect(isoOf({ ...moment, zone: 'QQQ' })).toBe('1989-07-13T19:11');
    expect(isoOf(moment)).toBe('1989-07-13T19:11');
  });

  it('leaves out a clock that cannot be', () => {
    expect(isoOf({ year: 2019, month: 1, day: 2, hour: 31, minute: 5 })).toBe('2019-01-02');
  });
});

it.each([
  ['Okt', 10],
  ['Mai', 5],
  ['Dez', 12],
  ['dec', 12],
  ['févr.', 2],
  ['07', 7],
  ['13', null],
  ['soon', null],
])('month %s', (name, month) => {
  expect(monthNumber(name)).toBe(month);
});

it('completes years of two digits', () => {
  expect([fullYear('19'), fullYear('87'), fullYear('1902')]).toEqual([2019, 1987, 1902]);
});
