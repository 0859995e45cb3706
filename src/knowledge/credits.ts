import {
  CREDIT_FILLERS,
  CREDIT_OPENERS,
  DESKS,
  HOUSES,
  MASTHEAD_WORDS,
  OWN_CORRESPONDENTS,
  TITLES,
  UNNAMED_CREDITS,
} from './tables/credits.ts';

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

let own: ReadonlySet<string> | undefined;

/** Whether words name a paper's own reporter: "od našeho zpravodaje" of `LIBEREC (od našeho zpravodaje) -`. */
export function isOwnCorrespondent(words: string): boolean {
  own ??= new Set(OWN_CORRESPONDENTS);
  return own.has(words.toLowerCase().replace(/\./gu, '').trim());
}

/** Characters of the longest credit without a name. */
export const LONGEST_UNNAMED_CREDIT: number = UNNAMED_CREDITS.reduce((longest, words) => Math.max(longest, words.length), 0);

/** Whether a word in small letters may stand beside an agency in its credit: "telegraph" of `By Telegraph—Press Association`. */
export function isCreditFiller(word: string): boolean {
  fillers ??= new Set(CREDIT_FILLERS);
  return fillers.has(word);
}

/** Whether the words of a paper's own reporter may begin with a word. */
export function opensOwnCorrespondent(word: string): boolean {
  ownOpeners ??= new Set(OWN_CORRESPONDENTS.map((words) => words.split(' ')[0] as string));
  return ownOpeners.has(word.toLowerCase());
}

let titles: ReadonlySet<string> | undefined;

/** Whether a word says what a reporter is: "Correspondent". */
export function isTitle(word: string): boolean {
  titles ??= new Set(TITLES);
  return titles.has(word.toLowerCase());
}

let desks: ReadonlySet<string> | undefined;
let houses: ReadonlySet<string> | undefined;

/** Whether a word stands for people without a name: "Newsdesk". */
export function isDesk(word: string): boolean {
  desks ??= new Set(DESKS);
  return desks.has(word.toLowerCase());
}

/** Whether papers are called by a word, their last: "Tribune". */
export function isHouse(word: string): boolean {
  houses ??= new Set(HOUSES);
  return houses.has(word.toLowerCase());
}

let mastheads: ReadonlySet<string> | undefined;

/** Whether a masthead ends with a word: "Online". */
export function isPaperName(word: string): boolean {
  mastheads ??= new Set(MASTHEAD_WORDS);
  return mastheads.has(word.toLowerCase());
}

let ownOpeners: ReadonlySet<string> | undefined;

export { BYLINE_OPENERS, LONE_BYLINE_OPENERS, REPORTED_BY } from './tables/credits.ts';
