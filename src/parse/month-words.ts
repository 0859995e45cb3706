import {
  foldWord,
  LATIN_MONTH_OPENERS,
  MAX_MONTH_WORDS,
  MONTH_PREFIXES,
  type MonthSense,
  monthsOf,
  ROMAN_MONTHS,
} from '../knowledge/calendar.ts';
import { CASELESS, classOf, UPPER } from '../text/chars.ts';
import { dayAt, isYear, numberAt, skipPoint } from './date-parts.ts';
import { CLOSE, kindAt, OPEN, SLASH, startOf, type Tokens, WORD, wordAt } from './tokens.ts';
import { factsAt } from './word-facts.ts';

interface MonthAt {
  senses: readonly MonthSense[];
  next: number;
}

/** The month named at a token; Arabic copy names it twice: `حزيران/يونيو`, `ديسمبر كانون الأول`, `ايار (مايو)`. */
export function monthAt(tokens: Tokens, index: number): MonthAt | null {
  const month = monthNamed(tokens, index);
  const unit = month === null ? 0 : tokens.text.charCodeAt(startOf(tokens, index));
  return month === null || (classOf(unit) & CASELESS) === 0 ? month : { senses: month.senses, next: afterTwin(tokens, month) };
}

function afterTwin(tokens: Tokens, { senses, next }: MonthAt): number {
  const kind = kindAt(tokens, next);
  const marked = kind === SLASH || kind === OPEN;
  const twin = monthNamed(tokens, marked ? next + 1 : next);
  if (twin === null || !twin.senses.some(({ month }) => month === senses[0]?.month)) return next;
  return kind === OPEN ? (kindAt(tokens, twin.next) === CLOSE ? twin.next + 1 : next) : twin.next;
}

function monthNamed(tokens: Tokens, index: number): MonthAt | null {
  const facts = factsAt(tokens, index);
  if (facts === null) return null;
  const first = facts.folded;
  const whole = longMonthAt(tokens, index, first);
  if (whole !== null) return whole;
  if (facts.months.length > 0) return { senses: facts.months, next: skipPoint(tokens, index + 1) };
  if (!MONTH_PREFIXES.includes(first)) return null;
  const value = dayAt(tokens, index + 1);
  return value !== null && value <= 12 ? { senses: [{ month: value, languages: ['vi'] }], next: index + 2 } : null;
}

/** Names of more words: `جمادى الأولى`, `كانون الثاني`. */
function longMonthAt(tokens: Tokens, index: number, first: string): MonthAt | null {
  if (first.charCodeAt(0) < 0x400 && !LATIN_MONTH_OPENERS.includes(first)) return null;
  let name = first;
  let found: MonthAt | null = null;
  for (let words = 2; words <= MAX_MONTH_WORDS; words += 1) {
    if (kindAt(tokens, index + words - 1) !== WORD) break;
    name += ` ${foldWord(wordAt(tokens, index + words - 1))}`;
    const senses = monthsOf(name);
    if (senses.length > 0) found = { senses, next: index + words };
  }
  return found;
}

/** `17 XI 2023`: Roman months stand only between a day and a year. */
export function romanMonth(tokens: Tokens, index: number): MonthAt | null {
  if (kindAt(tokens, index) !== WORD) return null;
  const month = ROMAN_MONTHS.get(foldWord(wordAt(tokens, index)));
  if (month === undefined || (classOf(wordAt(tokens, index).charCodeAt(0)) & UPPER) === 0) return null;
  const next = skipPoint(tokens, index + 1);
  return isYear(numberAt(tokens, next)) ? { senses: [{ month, languages: [] }], next } : null;
}
