import { indexLines, lineSet } from './line-index.ts';
import { MONTH_WORDS, WEAK_MONTHS, WEEKDAY_WORDS } from './tables/look-ups.ts';

/** One reading of a month's name: "lis" is October to `hr` and November to `cs` and `pl`. Gregorian when no calendar is named. */
export interface MonthSense {
  /** 1 to 12, counted in the sense's own calendar. */
  month: number;
  /** BCP 47 codes, the likelier first. */
  languages: readonly string[];
  calendar?: 'solar-hijri' | 'hijri' | 'bikram' | 'ethiopian';
}

/** One reading of a weekday's name: "kedd" is 2 to `hu`. ISO numbers, Monday is 1 and Sunday 7. */
export interface WeekdaySense {
  weekday: number;
  languages: readonly string[];
}

/** The words of the longest month name: "арван нэгдүгээр сарын 17", "tháng mười một". The longest match is the right one. */
export const MAX_MONTH_WORDS = 3;

/** Folded words before a month's number: "17 tháng 11", "17 thg 11". The number may touch the word: "thg11". */
export const MONTH_PREFIXES: readonly string[] = ['thang', 'thg'];

/** What months of more words in Latin letters begin with: `Jumada II`. */
export const LATIN_MONTH_OPENERS: readonly string[] = ['jumada', 'rabi', 'dhu', 'dhul', 'thul'];

/** Roman numerals as months, folded: "Warszawa, 17 XI (PAP)". Apart from the names, since "i" and "x" are words. */
export const ROMAN_MONTHS: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((numeral, index) => [numeral, index + 1]),
);

const NONE: readonly never[] = [];
const months = indexLines(MONTH_WORDS, (readings) => readingsOf(readings).map(monthSense));
const weekdays = indexLines(WEEKDAY_WORDS, (readings) => readingsOf(readings).map(weekdaySense));
const weak = lineSet(WEAK_MONTHS);

/** Readings of a folded month name, the likeliest first; empty when it names none. "17 listopada" has two: 10 (`hr`) and 11 (`pl`). */
export function monthsOf(foldedWord: string): readonly MonthSense[] {
  return months(foldedWord) ?? NONE;
}

/** Readings of a folded weekday name; empty when it names none. "Tues., Nov. 17" has `tues`, 2 to `en`. */
export function weekdaysOf(foldedWord: string): readonly WeekdaySense[] {
  return weekdays(foldedWord) ?? NONE;
}

/** Whether a folded month name is an ordinary word, name or place as well, and needs a day beside it: "may", "march", "gen", "ago". */
export function isWeakMonth(foldedWord: string): boolean {
  return weak(foldedWord);
}

/** Joiners and direction marks, accents, Hebrew points, Arabic vowel signs, hamza above or below, and tatweel. */
const DROPPED =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u061C\u0640\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Letters and apostrophes that copy writes in several ways; those without a row in `UNIFIED` are apostrophes. */
const VARIANT = /[ıςىیکہەة‘’ʻʼ′՚׳]/g;
const UNIFIED: Readonly<Record<string, string>> = { ı: 'i', ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك', ہ: 'ه', ە: 'ه', ة: 'ه' };
const POINTS = /[.॰]+$/;

/**
 * The form under which a word is looked up: lower case in no locale, without accents, closing point, joiners and vowel signs.
 * "Févr." is `fevr`, "KASIM" and "Kasım" are `kasim`, "أكتوبر" is `اكتوبر`, "май" is `маи`. The signs of Indic and Thai script stay.
 */
export function foldWord(word: string): string {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) > 0x7f) return foldMarked(word);
  }
  return word.endsWith('.') ? word.toLowerCase().replace(POINTS, '') : word.toLowerCase();
}

function foldMarked(word: string): string {
  const bare = word.normalize('NFKD').replace(DROPPED, '').toLowerCase();
  return bare
    .replace(VARIANT, (letter) => UNIFIED[letter] ?? "'")
    .normalize('NFC')
    .replace(POINTS, '');
}

/** Zeros of the decimal scripts; each is followed by its one to nine. ASCII, Arabic, Persian, N'Ko, nine Indic, Thai … full width. */
const ZEROS: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0xff10,
];
const CJK_DIGITS = '〇一二三四五六七八九';
const CJK_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const CJK_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const LONGEST_NUMBER = 15;

/** The whole number a text writes in any script, or null when it is anything else: "१७", "١٧", "１７", "十七", "廿三", "二〇二三". */
export function digitsToNumber(text: string): number | null {
  if (text === '' || text.length > LONGEST_NUMBER) return null;
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = decimalDigit(text.charCodeAt(at));
    if (digit < 0) return at === 0 ? cjkNumber(text) : null;
    total = total * 10 + digit;
  }
  return total;
}

function decimalDigit(code: number): number {
  for (const zero of ZEROS) {
    if (code < zero) return -1;
    if (code <= zero + 9) return code - zero;
  }
  return -1;
}

/** "二〇二三" place by place, "二十三" by units; a unit may not follow a smaller one. */
function cjkNumber(text: string): number | null {
  let total = 0;
  let digits: number | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const sign of text) {
    const digit = CJK_DIGITS.indexOf(sign === '零' || sign === '○' ? '〇' : sign);
    const unit = CJK_UNITS[sign] ?? (CJK_TENS[sign] === undefined ? undefined : 10);
    if (digit >= 0) {
      if (digits !== null && digits !== 0 && ceiling !== Number.POSITIVE_INFINITY) return null;
      digits = (digits ?? 0) * 10 + digit;
    } else if (unit === undefined || unit >= ceiling || (digits ?? 0) > 9 || (CJK_TENS[sign] !== undefined && digits !== null)) {
      return null;
    } else {
      total += CJK_TENS[sign] ?? (digits ?? 1) * unit;
      digits = null;
      ceiling = unit;
    }
  }
  return total + (digits ?? 0);
}

/** Readings as the tables write them, "10 hr; 11 pl", "5 ar,ur hijri", cut into number, languages and calendar. */
function readingsOf(readings: string): string[][] {
  return readings.split('; ').map((reading) => reading.split(' '));
}

function monthSense([month, languages, calendar]: readonly string[]): MonthSense {
  const sense = { month: Number(month), languages: (languages as string).split(',') };
  return calendar === undefined ? sense : { ...sense, calendar: calendar as NonNullable<MonthSense['calendar']> };
}

function weekdaySense([weekday, languages]: readonly string[]): WeekdaySense {
  return { weekday: Number(weekday), languages: (languages as string).split(',') };
}
