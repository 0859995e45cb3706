import { CREDIT_FILLERS, CREDIT_OPENERS, UNNAMED_CREDITS } from './tables/credits.ts';

let openers: Map<string, string[]> | undefined;
let unnamed: ReadonlySet<string> | undefined;
let fillers: ReadonlySet<string> | undefined;

const NONE: readonly never[] = [];

/** The words that introduce a credit and begin with two letters: "source", "sources" for "so". `Source: Xinhua`. */
export function creditOpeners(letters: string): readonly string[] {
  openers ??= byFirstLetters(CREDIT_OPENERS);
  return openers.get(letters) ?? NONE;
}

function byFirstLetters(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const letters = word.slice(0, 2);
    const known = map.get(letters);
    if (known === undefined) map.set(letters, [word]);
    else known.push(word);
  }
  return map;
}

/** Whether words in small letters are a credit without a name: "agencies" of `SOURCE: Agencies`. */
export function isUnnamedCredit(words: string): boolean {
  unnamed ??= new Set(UNNAMED_CREDITS);
  return unnamed.has(words);
}

/** Characters of the longest credit without a name. */
export const LONGEST_UNNAMED_CREDIT: number = UNNAMED_CREDITS.reduce((longest, words) => Math.max(longest, words.length), 0);

/** Whether a word in small letters may stand beside an agency in its credit: "telegraph" of `By Telegraph—Press Association`. */
export function isCreditFiller(word: string): boolean {
  fillers ??= new Set(CREDIT_FILLERS);
  return fillers.has(word);
}

export { REPORTED_BY } from './tables/credits.ts';
