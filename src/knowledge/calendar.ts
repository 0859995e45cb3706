import { ownMonths, sharedMonths, weakMonths } from './tables/months.ts';
import { ownWeekdays, sharedWeekdays } from './tables/weekdays.ts';

/** One reading of a month's name: "lis" is October to `hr` and November to `cs` and `pl`. Gregorian when no calendar is named. */
export interface MonthSense {
  /** 1 to 12, counted in the sense's own calendar. */
  month: number;
  /** BCP 47 codes, the likelier first. */
  languages: readonly string[];
  calendar?: 'solar-hijri' | 'hijri' | 'bikram';
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

/** Roman numerals as months, folded: "Warszawa, 17 XI (PAP)". Apart from the names, since "i" and "x" are words. */
export const ROMAN_MONTHS: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((numeral, index) => [numeral, index + 1]),
);

const months: Lexicon<MonthSense> = { own: ownMonths, shared: sharedMonths, senseOf: monthSense, latin: undefined, other: undefined };
const weekdays: Lexicon<WeekdaySense> = {
  own: ownWeekdays,
  shared: sharedWeekdays,
  senseOf: weekdaySense,
  latin: undefined,
  other: undefined,
};
let weakIndex: ReadonlySet<string> | undefined;

/** Readings of a folded month name, the likeliest first; empty when it names none. "17 listopada" has two: 10 (`hr`) and 11 (`pl`). */
export function monthsOf(foldedWord: string): readonly MonthSense[] {
  return sensesOf(months, foldedWord);
}

/** Readings of a folded weekday name; empty when it names none. "Tues., Nov. 17" has `tues`, 2 to `en`. */
export function weekdaysOf(foldedWord: string): readonly WeekdaySense[] {
  return sensesOf(weekdays, foldedWord);
}

/** Whether a folded month name is an ordinary word, name or place as well, and needs a day beside it: "may", "march", "gen", "ago". */
export function isWeakMonth(foldedWord: string): boolean {
  weakIndex ??= new Set(weakMonths.split(', '));
  return weakIndex.has(foldedWord);
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

type Table = readonly (readonly [key: string, text: string])[];

/** A pair of tables, and the indexes of their Latin words and of all others, each built when a word of its kind is first asked for. */
interface Lexicon<S> {
  own: Table;
  shared: Table;
  senseOf: (reading: readonly string[]) => S;
  latin: Index<S> | undefined;
  other: Index<S> | undefined;
}

/** Each word's readings or, until it is first met, its place: `row * 16 + number` of the own words, `-1 - row` of the shared. */
interface Index<S> {
  own: Table;
  shared: Table;
  words: Map<string, number | readonly S[]>;
}

const NONE: readonly never[] = [];

function sensesOf<S>(lexicon: Lexicon<S>, word: string): readonly S[] {
  const script = isLatin(word.charCodeAt(0)) ? 'latin' : 'other';
  lexicon[script] ??= indexWords(lexicon, script === 'latin');
  const index = lexicon[script];
  const found = index.words.get(word);
  if (typeof found !== 'number') return found ?? NONE;
  const senses = readingsAt(index, found).map(lexicon.senseOf);
  index.words.set(word, senses);
  return senses;
}

/** The rows are joined before they are cut (a 0 ends a row): one cut of one long string takes a quarter of the time of a cut a row. */
function indexWords<S>(lexicon: Lexicon<S>, latin: boolean): Index<S> {
  const own = lexicon.own.filter((row) => isLatin(row[1].charCodeAt(row[1].length - 1)) === latin);
  const shared = lexicon.shared.filter((row) => isLatin(row[0].charCodeAt(0)) === latin);
  const words = new Map<string, number | readonly S[]>();
  const tokens = own
    .map((row) => row[1])
    .join(', 0, ')
    .split(', ');
  let row = 0;
  let place = 0;
  for (const token of tokens) {
    if (token.charCodeAt(0) > 0x39) words.set(token, place);
    else if (token === '0') row += 16;
    else place = row + Number(token);
  }
  for (let at = 0; at < shared.length; at++) words.set((shared[at] as Table[number])[0], -1 - at);
  return { own, shared, words };
}

function isLatin(code: number): boolean {
  return code < 0x250;
}

/** Readings as the shared table writes them, "10 hr", "5 ar,ur hijri", cut into number, languages and calendar. */
function readingsAt<S>(index: Index<S>, place: number): string[][] {
  if (place < 0) return (index.shared[-1 - place] as Table[number])[1].split('; ').map((reading) => reading.split(' '));
  const [language] = index.own[place >> 4] as Table[number];
  return [[String(place & 15), ...language.split(' ')]];
}

function monthSense([month, languages, calendar]: readonly string[]): MonthSense {
  const sense = { month: Number(month), languages: (languages as string).split(',') };
  return calendar === undefined ? sense : { ...sense, calendar: calendar as NonNullable<MonthSense['calendar']> };
}

function weekdaySense([weekday, languages]: readonly string[]): WeekdaySense {
  return { weekday: Number(weekday), languages: (languages as string).split(',') };
}
