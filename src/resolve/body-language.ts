import { FUNCTION_WORDS } from '../knowledge/tables/function-words.ts';

const LONGEST = 2000;
const ENOUGH = 3;

const languages: readonly { language: string; words: ReadonlySet<string> }[] = FUNCTION_WORDS.split('\n').map((line) => {
  const [language, words] = line.split(';') as [string, string];
  return { language, words: new Set(words.split(',')) };
});

/** The language of a body by its small words ("the", "und", "que"), as its primary subtag; null where too few of them say it. */
export function bodyLanguage(body: string): string | null {
  const words =
    body
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = ENOUGH - 1;
  for (const { language, words: small } of languages) {
    const count = words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
