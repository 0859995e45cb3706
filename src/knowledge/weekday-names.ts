import { remember } from '../text/memo.ts';
import { wordsPattern } from '../text/words.ts';
import { WEEKDAY_NAMES } from './tables/weekday-names.ts';

/** The weekdays of a language, as it prints them. */
export interface WeekdayNames {
  /** As within a sentence, Monday first: "lundi". */
  names: readonly string[];
  /** ISO numbers, Monday is 1, by the printed word: "lundi", "Lundi", "LUNDI". */
  numbers: ReadonlyMap<string, number>;
  /** Finds all of them, for `nextWord`. */
  pattern: RegExp;
}

/** The weekdays of a language by its primary subtag: "fr"; without a table: none. */
export const weekdayNames: (language: string) => WeekdayNames = remember((language) => {
  const [, ...names] = WEEKDAY_NAMES.find(([own]) => own === language) ?? [''];
  const numbers = new Map(names.flatMap((name, i) => formsOf(name).map((form): [string, number] => [form, i + 1])));
  return { names, numbers, pattern: wordsPattern([...numbers.keys()]) };
});

function formsOf(name: string): readonly string[] {
  return [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()];
}
