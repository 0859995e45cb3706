import { remember } from '../text/memo.ts';
import { foldWord, monthsOf, weekdaysOf } from './calendar.ts';
import { DAY_TURNS, MONTH_LEADS, RELATIVE_DAYS } from './tables/relative-days.ts';

export type DayUnit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** Which of several days of one name: "last Friday", "next Friday", "this coming Friday", "this Friday". */
export type Turn = 'last' | 'next' | 'coming' | 'this';

/** What a phrase means: "last week" is one week back. A shift of null goes by the tense ("over the weekend"); a unit of null is no day at all. */
export interface RelativeDay {
  unit: DayUnit | null;
  shift: number | null;
}

/** A phrase in folded pieces, hyphens apart: "avant-hier" is `avant`, `-`, `hier`. */
export interface Phrase<T> {
  pieces: readonly string[];
  means: T;
}

/** Phrases by their first piece, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A language's words for days without a date. */
export interface DayWords {
  relative: Phrases<RelativeDay>;
  turnsBefore: Phrases<Turn | 'bare'>;
  turnsAfter: Phrases<Turn>;
  monthLeads: ReadonlySet<string>;
  /** Whether a mention of a day may begin with a word as printed: most words are passed over by this alone. */
  mayOpen: (word: string) => boolean;
}

/** The words of a language, by its primary subtag: `dayWords('de')` knows "heute". Without a table: none. */
export const dayWords: (language: string) => DayWords = remember((language) => {
  const relative = phrases(rows(RELATIVE_DAYS(), language).map(([unit, shift, list]) => [list, relativeDay(unit, shift)]));
  const turnsBefore = phrases<Turn | 'bare'>(turns(language, 'before'));
  const opens = (folded: string): boolean =>
    relative.has(folded) || turnsBefore.has(folded) || COUNTS.has(folded) || monthsOf(folded).length > 0 || weekdaysOf(folded).length > 0;
  return {
    relative,
    turnsBefore,
    turnsAfter: phrases(turns(language, 'after')),
    monthLeads: new Set(rows(MONTH_LEADS(), language).flatMap(([list]) => list.split(',').map(foldWord))),
    mayOpen: remember((word) => {
      const folded = foldWord(word);
      return opens(folded) || opensInPart(folded, opens);
    }),
  };
});

/** Numbers of `two years ago`. */
const COUNTS = new Set(['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']);

/** Before or after an apostrophe: `Friday's`, `d'hier`; before a hyphen in `segunda-feira` words stand apart anyway. */
function opensInPart(folded: string, opens: (folded: string) => boolean): boolean {
  const at = folded.indexOf("'");
  return at > 0 && (opens(folded.slice(0, at)) || opens(folded.slice(at + 1)));
}

/** The rows of a table that hold a language, without it. */
function rows(table: string, language: string): [string, string, string][] {
  const own = table.split('\n').filter((line) => line.startsWith(`${language};`));
  return own.map((line) => line.slice(language.length + 1).split(';') as [string, string, string]);
}

function turns(language: string, place: string): [string, Turn][] {
  return rows(DAY_TURNS(), language).flatMap(([where, turn, list]): [string, Turn][] => (where === place ? [[list, turn as Turn]] : []));
}

function relativeDay(unit: string, shift: string): RelativeDay {
  return { unit: unit === 'none' ? null : (unit as DayUnit), shift: shift === '~' ? null : Number(shift) };
}

function phrases<T>(lists: readonly [string, T][]): Phrases<T> {
  const found = new Map<string, Phrase<T>[]>();
  for (const [list, means] of lists) {
    for (const phrase of list.split(',')) {
      const pieces = phrase.split(/ |(-)/u).filter(Boolean).map(foldWord);
      const first = pieces[0] as string;
      found.set(first, [...(found.get(first) ?? []), { pieces, means }]);
    }
  }
  for (const each of found.values()) each.sort((a, b) => b.pieces.length - a.pieces.length);
  return found;
}
