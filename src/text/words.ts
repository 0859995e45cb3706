import { classOf, DIGIT, LETTER, MARK } from './chars.ts';

const PART_OF_WORD = LETTER | DIGIT | MARK;

/** Whether a letter or figure stands at the offset. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & PART_OF_WORD) !== 0;
}

/** Where a word next stands by itself, from an offset on: "EST" in `8 p.m. EST`, not in `BEST`; -1: nowhere. */
export function indexOfWord(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from);
  while (at >= 0 && (isWordAt(text, at - 1) || isWordAt(text, at + word.length))) at = text.indexOf(word, at + word.length);
  return at;
}

/** What finds any of some words in one pass: for `nextWord`. Of words that begin alike the longest is found. */
export function wordsPattern(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|') || '(?!)', 'g');
}

/** A word of a text and where it begins. */
export interface FoundWord {
  word: string;
  start: number;
  end: number;
}

/** The next of a pattern's words that stands by itself, from an offset on; null: none does. */
export function nextWord(text: string, pattern: RegExp, from: number): FoundWord | null {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [word] = match;
    const end = match.index + word.length;
    if (!isWordAt(text, match.index - 1) && !isWordAt(text, end)) return { word, start: match.index, end };
  }
  return null;
}
