import { CREDIT_FILLERS, CREDIT_OPENERS, UNNAMED_CREDITS } from './tables/credits.ts';

let openers: Map<string, string[]> | undefined;
let unnamed: ReadonlySet<string> | undefined;
let fillers: ReadonlySet<string> | undefined;

/** The words that introduce a credit and begin with a character: "source", "sources" for "s". `Source: Xinhua`. */
export function creditOpeners(first: string): readonly string[] {
  openers ??= byFirstCharacter(CREDIT_OPENERS);
  return openers.get(first) ?? [];
}

function byFirstCharacter(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const known = map.get(word.charAt(0));
    if (known === undefined) map.set(word.charAt(0), [word]);
    else known.push(word);
  }
  return map;
}

/** Whether words in small letters are a credit without a name: "agencies" of `SOURCE: Agencies`. */
export function isUnnamedCredit(words: string): boolean {
  unnamed ??= new Set(UNNAMED_CREDITS);
  return unnamed.has(words);
}

/** Whether a word in small letters may stand beside an agency in its credit: "telegraph" of `By Telegraph—Press Association`. */
export function isCreditFiller(word: string): boolean {
  fillers ??= new Set(CREDIT_FILLERS);
  return fillers.has(word);
}

export { REPORTED_BY } from './tables/credits.ts';
