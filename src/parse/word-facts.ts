import { type AgencyEntry, agencyByFold, foldMark, mayGoOn, opensMark } from '../knowledge/agencies.ts';
import {
  foldWord,
  LATIN_MONTH_OPENERS,
  MONTH_PREFIXES,
  type MonthSense,
  monthsOf,
  type WeekdaySense,
  weekdaysOf,
} from '../knowledge/calendar.ts';
import { isCreditFiller, isUnnamedCredit } from '../knowledge/credits.ts';
import { isNeverFirst } from '../knowledge/labels.ts';
import { remember } from '../text/memo.ts';
import { type Tokens, tokenAt, WORD, wordAt } from './tokens.ts';

/** Whose mark words are that are folded together, `dowjones`, and whether a longer mark may begin with them. */
export interface MarkFacts {
  readonly entries: readonly AgencyEntry[];
  /** A common word or another body's name as well. */
  readonly weak: boolean;
  readonly goesOn: boolean;
}

/** What the tables know of words folded together for a mark. */
export const markOf: (folded: string) => MarkFacts = remember((folded) => {
  const entries = agencyByFold(folded);
  return { entries, weak: entries.length > 0 && isWeak(entries, folded), goesOn: mayGoOn(folded) };
});

function isWeak(entries: readonly AgencyEntry[], folded: string): boolean {
  return entries.every((entry) => entry.weak?.some((weak) => foldMark(weak) === folded) ?? false);
}

/** What the tables know of a word by itself: `Nov` is a month, `Dow` opens the mark "Dow Jones". */
export interface WordFacts {
  /** The form under which calendars hold it. */
  readonly folded: string;
  readonly months: readonly MonthSense[];
  readonly weekdays: readonly WeekdaySense[];
  /** False for a word that no date can begin with. */
  readonly mayOpenDate: boolean;
  /** The form under which agencies' marks hold it. */
  readonly mark: string;
  /** What it is as the first word of an agency's mark; null where no mark begins with it. */
  readonly opening: MarkFacts | null;
  /** Whether it may stand in a credit without being an agency: "agencies", "and". */
  readonly inCredit: boolean;
  /** Whether no place's name begins with it. */
  readonly isNeverFirst: boolean;
}

function isCreditWord(lower: string): boolean {
  return isUnnamedCredit(lower) || isCreditFiller(lower);
}

/** Words of scripts beyond Greek may open names of several words, or be numerals: they are always tried. */
const TRIED_FROM = 0x400;

/** Catalan and French run `de` into the month: `4 d'abril`. */
const ELIDED = /^d['’]/;

const PLAIN = /^[A-Za-z0-9]+$/;

/** One look-up a word answers all that stages ask of it again and again. */
const factsOf: (word: string) => WordFacts = remember((word) => {
  const plain = PLAIN.test(word) ? word.toLowerCase() : null;
  const folded = plain ?? foldWord(word);
  const months = monthsOf(ELIDED.test(folded) ? folded.slice(2) : folded);
  const weekdays = weekdaysOf(folded);
  const mayOpenDate =
    months.length > 0 ||
    weekdays.length > 0 ||
    folded.charCodeAt(0) >= TRIED_FROM ||
    word.charCodeAt(0) >= TRIED_FROM ||
    MONTH_PREFIXES.includes(folded) ||
    LATIN_MONTH_OPENERS.includes(folded);
  const mark = plain ?? foldMark(word);
  return {
    folded,
    months,
    weekdays,
    mayOpenDate,
    mark,
    opening: opensMark(mark) ? markOf(mark) : null,
    inCredit: isCreditWord(plain ?? word.toLowerCase()),
    isNeverFirst: isNeverFirst(plain ?? word),
  };
});

/** What is known of the word at a token; null where no word stands. */
export function factsAt(tokens: Tokens, index: number): WordFacts | null {
  const token = tokenAt(tokens, index);
  if (token.kind !== WORD) return null;
  token.facts ??= factsOf(wordAt(tokens, index));
  return token.facts;
}
