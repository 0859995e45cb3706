import { remember } from '../text/memo.ts';
import { TENSE_WORDS } from './tables/tense-words.ts';

/**
 * What a word shows of the time of what is told: "will" `coming`, "said" `past`, "held" `weak` (past, or a participle of anything),
 * "agreed" `pledge` (past itself, what it is about is to come), "votes" `nouny` (coming where it is a verb).
 */
export type TenseSign = 'coming' | 'past' | 'weak' | 'pledge' | 'nouny';

/** A language's words that show a tense. */
export interface TenseWords {
  /** By the word in lower case. */
  signs: ReadonlyMap<string, TenseSign>;
  /** Endings that show what is coming: French "-ra". */
  endings: readonly string[];
  /** Words that end so and show nothing: "opéra", "hundred". */
  exceptions: ReadonlySet<string>;
  /** Nouns for what has happened: "Friday's attack". */
  events: ReadonlySet<string>;
}

/** The words of a language: `tenseWords('en').signs.get('will')` is "coming". */
export const tenseWords: (language: string) => TenseWords = remember((language) => {
  const words = (what: string): string[] =>
    TENSE_WORDS()
      .split('\n')
      .flatMap((line) => (line.startsWith(`${language};${what};`) ? line.split(';')[2]?.split(',') : undefined) ?? []);
  const signs = (['nouny', 'pledge', 'weak', 'past', 'coming'] as const).flatMap((sign) =>
    words(sign).map((word): [string, TenseSign] => [word, sign]),
  );
  return {
    signs: new Map(signs.filter(([word]) => !word.startsWith('-'))),
    endings: words('coming').flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : [])),
    exceptions: new Set(words('not')),
    events: new Set(words('event')),
  };
});
