import { placeWeight } from '../knowledge/cities.ts';
import { isCreditFiller, isTitle, isUnnamedCredit } from '../knowledge/credits.ts';
import { isLabel } from '../knowledge/labels.ts';
import { readAgency } from './agency-words.ts';
import { isCapitals } from './name-words.ts';
import { COMMA, DASH, endOf, kindAt, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

const MOST_NAMES = 3;

/** `News Agencies`, `Special Correspondent`: words of credits and titles. */
function isNoName(word: string): boolean {
  return isTitle(word) || isLabel(word) || isUnnamedCredit(word.toLowerCase()) || isCreditFiller(word.toLowerCase());
}

/** Index after a reporter's name beside an agency: `/Ана Иванова, БТА/`, `/ATSH-Ana Hoxha/`, `/Корр.ИТАР-ТАСС Иван Петров/`; else `at`. */
export function afterName(tokens: Tokens, at: number, first: number, close: number): number {
  let next = at;
  while (next < close && next < at + MOST_NAMES && kindAt(tokens, next) === WORD && /^\p{Lu}[\p{Ll}'’]+$/u.test(wordAt(tokens, next)))
    next += 1;
  const after = kindAt(tokens, next);
  for (let word = at; word < next; word += 1) if (isNoName(wordAt(tokens, word))) return at;
  const of = after === WORD && wordAt(tokens, next) === 'of';
  if (next - at < 2 || !(next === close || after === COMMA || after === DASH || of)) return at;
  const before = at === first ? COMMA : kindAt(tokens, at - 1);
  const joined =
    before === COMMA || before === DASH || (before === WORD && (isCapitals(wordAt(tokens, at - 1)) || isTitle(wordAt(tokens, at - 1))));
  const agency = readAgency(tokens, at);
  if (!joined || (agency !== null && (!agency.weak || agency.next >= next))) return at;
  return placeWeight(tokens.text.slice(startOf(tokens, at), endOf(tokens, next - 1))) === 0 ? next : at;
}
