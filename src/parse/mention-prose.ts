import { foldWord } from '../knowledge/calendar.ts';
import type { DayWords, Phrases } from '../knowledge/day-words.ts';
import type { TenseSign } from '../knowledge/tense-words.ts';
import { classOf, UPPER } from '../text/chars.ts';
import { once } from '../text/once.ts';
import { COMMA, charAt, DASH, endOf, kindAt, NUMBER, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

/** A paragraph's tokens, in which line ends are blanks, with its language and its words for days. */
export interface Prose {
  tokens: Tokens;
  language: string;
  words: DayWords;
  /** Whether the story speaks of a person called May. */
  knowsMay: boolean;
  /** What words show of the tense, as far as they have been looked at. */
  signs: (TenseSign | null | undefined)[];
}

/** What stands at a token, and which token comes after it: offsets without a possessive's `'s`. */
export interface Found<T> {
  means: T;
  start: number;
  end: number;
  next: number;
  possessive: boolean;
}

const POSSESSIVE = /['’]s$/iu;
/** `d'hier`, `qu'hier`, `dell'anno`. */
const ELISION = once(() => /^\p{L}{1,6}['’](?=\p{L}{3})/u);

/** The folded word at a token without `'s`; "" for what is no word. */
export function plainWord(prose: Prose, index: number): string {
  if (index < 0 || kindAt(prose.tokens, index) !== WORD) return '';
  const word = wordAt(prose.tokens, index);
  return foldWord(isPossessive(prose, index) ? word.slice(0, -2) : word);
}

export function isPossessive({ tokens, language }: Prose, index: number): boolean {
  return language === 'en' && POSSESSIVE.test(wordAt(tokens, index));
}

/** The word at a token in lower case, as printed; "" for what is no word. */
export function lowerWord({ tokens }: Prose, index: number): string {
  return index >= 0 && kindAt(tokens, index) === WORD ? wordAt(tokens, index).toLowerCase().replaceAll('’', "'") : '';
}

export function isCapital({ tokens }: Prose, index: number): boolean {
  return index >= 0 && kindAt(tokens, index) === WORD && (classOf(charAt(tokens, index).charCodeAt(0)) & UPPER) !== 0;
}

/** Whether the token begins a sentence, a quotation or a bracket, where every word has a capital. */
export function opensSentence({ tokens }: Prose, index: number): boolean {
  const before = index === 0 ? -1 : kindAt(tokens, index - 1);
  return before !== WORD && before !== COMMA && before !== NUMBER;
}

/** The longest of the phrases that stands at a token: `avant-hier`, `the day before yesterday`. */
export function phraseAt<T>(prose: Prose, index: number, phrases: Phrases<T>): Found<T> | null {
  const { tokens } = prose;
  if (kindAt(tokens, index) !== WORD) return null;
  const whole = foldWord(wordAt(tokens, index));
  const elided = ELISION().exec(wordAt(tokens, index))?.[0].length ?? 0;
  return (
    longest(prose, index, phrases, whole, 0) ??
    (isPossessive(prose, index) ? longest(prose, index, phrases, plainWord(prose, index), 0) : null) ??
    (elided > 0 ? longest(prose, index, phrases, foldWord(wordAt(tokens, index).slice(elided)), elided) : null)
  );
}

function longest<T>(prose: Prose, index: number, phrases: Phrases<T>, first: string, skipped: number): Found<T> | null {
  for (const { pieces, means } of phrases.get(first) ?? []) {
    let at = 1;
    while (at < pieces.length && isPiece(prose, index + at, pieces[at] as string, at === pieces.length - 1)) at += 1;
    if (at < pieces.length) continue;
    const last = index + at - 1;
    const possessive = isPossessive(prose, last) && !(pieces.at(-1) as string).endsWith("'s");
    return {
      means,
      start: startOf(prose.tokens, index) + skipped,
      end: endOf(prose.tokens, last) - (possessive ? 2 : 0),
      next: last + 1,
      possessive,
    };
  }
  return null;
}

function isPiece(prose: Prose, index: number, piece: string, last: boolean): boolean {
  if (piece === '-') return kindAt(prose.tokens, index) === DASH;
  if (kindAt(prose.tokens, index) !== WORD) return false;
  return foldWord(wordAt(prose.tokens, index)) === piece || (last && plainWord(prose, index) === piece);
}
