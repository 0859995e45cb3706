/** The calendars whose dates stand in wire copy beside or instead of the Gregorian: "03 جمادى الأولى 1445 هـ الموافق 17 نوفمبر 2023". */
export type OtherCalendar = 'solar-hijri' | 'hijri' | 'buddhist' | 'minguo' | 'bikram' | 'ethiopian';

/** A Gregorian day, month 1 to 12, day 1 to 31: "Nov. 17, 2023" is `{year: 2023, month: 11, day: 17}`. */
export interface GregorianDay {
  year: number;
  month: number;
  day: number;
}

/** Days in each month, one digit a month above 28, ten years a line; `firstDay` is the first year's first day. */
interface MonthTable {
  firstYear: number;
  firstDay: number;
  lengths: readonly string[];
}

const DAY = 86_400_000;

/**
 * The Gregorian day of a day in another calendar, or null for a day or year that the calendar or its table does not have.
 *
 * - `solar-hijri` ("۲۶ عقرب ۱۴۰۲", Iran and Afghanistan): the 33-year rule, which gives the official calendar from 1178 to 1501.
 * - `hijri` ("03 جمادى الأولى 1445"): Umm al-Qura, the Saudi civil calendar, as issued for 1343 to 1500 (R. H. van Gent). Copy from
 *   countries that sight the moon may be a day off.
 * - `buddhist` ("17 พ.ย. 2566"): the Thai year, which has begun in January since 2484.
 * - `minguo` ("中華民國112年11月17日"): years of the Republic of China.
 * - `bikram` ("चैत ९", 2076): Nepal's published almanacs for 2000 to 2083; they differ on 31 Baisakh and Jestha 2062, which are null.
 * - `ethiopian` ("ግንቦት 3/2013"): twelve months of thirty days, the thirteenth left out; right from 1893 on.
 */
export function toGregorian(calendar: OtherCalendar, year: number, month: number, day: number): GregorianDay | null {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12 || day < 1 || day > 32) return null;
  switch (calendar) {
    case 'buddhist':
      return year < 2484 ? null : existingDay(year - 543, month, day);
    case 'minguo':
      return year < 1 ? null : existingDay(year + 1911, month, day);
    case 'solar-hijri':
      return fromSolarHijri(year, month, day);
    case 'hijri':
      return fromTable(UMM_AL_QURA, year, month, day);
    case 'ethiopian':
      return fromEthiopian(year, month, day);
    case 'bikram':
      return year === 2062 && (month === 2 || (month === 1 && day === 31)) ? null : fromTable(BIKRAM, year, month, day);
  }
}

/** Days from 1 January 1970 to the first day of the Ethiopian year 1: 29 August 8 in the Julian calendar. */
const ETHIOPIAN_EPOCH = -716_367;

function fromEthiopian(year: number, month: number, day: number): GregorianDay | null {
  if (year < 1893 || day > 30) return null;
  return gregorianDay((ETHIOPIAN_EPOCH + 365 * (year - 1) + Math.trunc(year / 4) + 30 * (month - 1) + day - 1) * DAY);
}

function existingDay(year: number, month: number, day: number): GregorianDay | null {
  const found = gregorianDay(Date.UTC(year, month - 1, day));
  return found.month === month ? found : null;
}

function gregorianDay(time: number): GregorianDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const SOLAR_FIRST_YEAR = 1178;
const SOLAR_LAST_YEAR = 1501;
/** 1 Farvardin 1178. */
const SOLAR_FIRST_DAY = Date.UTC(1799, 2, 21);

function fromSolarHijri(year: number, month: number, day: number): GregorianDay | null {
  if (year < SOLAR_FIRST_YEAR || year > SOLAR_LAST_YEAR || day > solarMonthLength(year, month)) return null;
  let days = 0;
  for (let past = SOLAR_FIRST_YEAR; past < year; past++) days += isSolarLeap(past) ? 366 : 365;
  for (let past = 1; past < month; past++) days += solarMonthLength(year, past);
  return gregorianDay(SOLAR_FIRST_DAY + (days + day - 1) * DAY);
}

function solarMonthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isSolarLeap(year) ? 30 : 29;
}

function isSolarLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

function fromTable(table: MonthTable, year: number, month: number, day: number): GregorianDay | null {
  const wanted = (year - table.firstYear) * 12 + month - 1;
  let days = 0;
  let at = 0;
  for (const line of table.lengths) {
    for (const digit of line) {
      const length = 28 + Number(digit);
      if (at === wanted) return day > length ? null : gregorianDay(table.firstDay + (days + day - 1) * DAY);
      days += length;
      at++;
    }
  }
  return null;
}

const UMM_AL_QURA: MonthTable = {
  firstYear: 1343,
  firstDay: Date.UTC(1924, 7, 1),
  lengths: [
    '212212220222112121212121212131202212112212211221112212212211212121221130212121222032121211212212212121112212212121212121',
    '212212122112121212212121212121212212112121221121212121212122221211211221222121121121212121212122212121212121212121212121',
    '212121212122212121202221212121212122212121212121212121212121212121212122212121221221212121212121212112121222121212112122',
    '121212121212212121221122212121211221121122212121211212122122212121212121121212121212212121212121212212112121212212211212',
    '121221212121212121212121212211212221221121212122112121212122122121212121212121212122212121221211212121212122112121212122',
    '212111212122212121211221212212112121212221211212121221212121212121221212121212121221221211212122121212112121222121211212',
    '122212121121122122212112112212212121212121212212121212121212212121211212212212121121212221212112121221221211211221222121',
    '121122122122112112122212121211212212212121211212212122121211212122212121121212212212121121222212112111222212211211122212',
    '212121121212212212112121212212122121121212212212112121221221211211222122121121122122122112121212122121212112122212121211',
    '212212212121121212212211212121212212121212121212212211212112212221121121212221212112121222121211212122122121121212122121',
    '212121212122121221121212122212112112122212211211212221212121121221221212112121221221212112121221221211212121222121121212',
    '122211212121122212121212112212122121211212122212121121122122212112112212221211211221221212121122121221212121212121212212',
    '121121221221212112121222121211211222212121121212212212112121212212121212112212212211211221212221121121221221212121121221',
    '212212112121221221211212121222121121121222122112112122122211211212212212121121212212122112121212122122121121212212212112',
    '112212221211211221221221121122121222112121212122121212112122122121211212122212121121212212212112121212212122112121212212',
    '211212112212221121121212221212112121222121211212122122112121212122121212121212121221221121121222',
  ],
};

const BIKRAM: MonthTable = {
  firstYear: 2000,
  firstDay: Date.UTC(1943, 3, 14),
  lengths: [
    '243432221213334333212122334432212122343432221123243432221213334333212122334432212122343432221123333433122113334333212122',
    '334432212122343432221123333433122122334333212122334432212122343432221123333433122122334333212122343432212122343432221213',
    '333433212122334333212122343432221122343432221213333433212122334333212122343432221123243432221213334333212122334342212122',
    '343432221123243432221213334333212122334432212122343432221123243433122113334333212122334432212122343432221123333433122122',
    '334333212122334432212122343432221123333433122122334333212122343432212122343432221123333433212122334333212122343432221122',
    '343432221213333433212122334333212122343432221122343432221213334333212122334342212122343432221123243432221213334333212122',
    '334432212122343432221123333433121213334333212122334432212122343432221123333433122113334333212122334432212122343432221123',
    '333433122122334333212122343432212122343432221123333433212122334333212122343432221122343432221213333433212122334333212122',
    '343432221122343432221213334333212122334333212122',
  ],
};
