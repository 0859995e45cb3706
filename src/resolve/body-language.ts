import { FUNCTION_WORDS } from '../knowledge/tables/function-words.ts';

/** So much of a body is looked at, and so many small words settle its language. */
const LONGEST = 800;
const ENOUGH = 3;

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** The language of a body by its small words ("the", "und", "que"), as its primary subtag; null where too few of them say it. */
export function bodyLanguage(body: string): string | null {
  known ??= languagesByWord();
  const counts = new Map<string, number>();
  for (const word of body
    .slice(0, LONGEST)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [])
    for (const language of known.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  let best: string | null = null;
  let most = ENOUGH - 1;
  for (const [language, count] of counts) if (count > most) [best, most] = [language, count];
  return best;
}

function languagesByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of FUNCTION_WORDS().split('\n')) {
    const [language, words] = line.split(';') as [string, string];
    for (const word of words.split(',')) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
