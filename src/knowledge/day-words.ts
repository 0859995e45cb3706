import { remember } from '../text/memo.ts';
import { foldWord } from './calendar.ts';
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
}

/** The words of a language, by its primary subtag: `dayWords('de')` knows "heute". Without a table: none. */
export const dayWords: (language: string) => DayWords = remember((language) => ({
  relative: phrases(rows(RELATIVE_DAYS, language).map(([unit, shift, list]) => [list, relativeDay(unit, shift)])),
  turnsBefore: phrases<Turn | 'bare'>(turns(language, 'before')),
  turnsAfter: phrases(turns(language, 'after')),
  monthLeads: new Set(rows(MONTH_LEADS, language).flatMap(([list]) => list.split(',').map(foldWord))),
}));

/** The rows of a table that hold a language, without it. */
function rows(table: string, language: string): [string, string, string][] {
  const own = table.split('\n').filter((line) => line.startsWith(`${language};`));
  return own.map((line) => line.slice(language.length + 1).split(';') as [string, string, string]);
}

function turns(language: string, place: string): [string, Turn][] {
  return rows(DAY_TURNS, language).flatMap(([where, turn, list]): [string, Turn][] => (where === place ? [[list, turn as Turn]] : []));
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
