import { foldMark, opensMark } from '../knowledge/agencies.ts';
import { foldWord, MONTH_PREFIXES, type MonthSense, monthsOf, type WeekdaySense, weekdaysOf } from '../knowledge/calendar.ts';
import { isNeverFirst } from '../knowledge/labels.ts';
import { remember } from '../text/memo.ts';
import { type Tokens, tokenAt, WORD, wordAt } from './tokens.ts';

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
  /** Whether an agency's mark begins with it. */
  readonly opensMark: boolean;
  /** Whether no place's name begins with it. */
  readonly isNeverFirst: boolean;
}

/** Words of scripts beyond Greek may open names of several words, or be numerals: they are always tried. */
const TRIED_FROM = 0x400;

const PLAIN = /^[A-Za-z0-9]+$/;

/** One look-up a word answers all that stages ask of it again and again. */
const factsOf: (word: string) => WordFacts = remember((word) => {
  const plain = PLAIN.test(word) ? word.toLowerCase() : null;
  const folded = plain ?? foldWord(word);
  const months = monthsOf(folded);
  const weekdays = weekdaysOf(folded);
  const mayOpenDate =
    months.length > 0 ||
    weekdays.length > 0 ||
    folded.charCodeAt(0) >= TRIED_FROM ||
    word.charCodeAt(0) >= TRIED_FROM ||
    MONTH_PREFIXES.includes(folded);
  const mark = plain ?? foldMark(word);
  return { folded, months, weekdays, mayOpenDate, mark, opensMark: opensMark(mark), isNeverFirst: isNeverFirst(plain ?? word) };
});

/** What is known of the word at a token; null where no word stands. */
export function factsAt(tokens: Tokens, index: number): WordFacts | null {
  const token = tokenAt(tokens, index);
  if (token.kind !== WORD) return null;
  token.facts ??= factsOf(wordAt(tokens, index));
  return token.facts;
}
