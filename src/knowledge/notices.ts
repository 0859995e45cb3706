import { END_MARKS, HEAD_NOTICES, LONE_NOTICES, type NoticeForm, STAMP_OPENERS, TAGLINE_WORDS, TAIL_NOTICES } from './tables/notices.ts';

/** A kind of notice, and one of the phrases that open it. */
export type NoticeOpener = readonly [kind: string, opener: string];

let head: Map<string, NoticeOpener[]> | undefined;
let tail: Map<string, NoticeOpener[]> | undefined;
let lone: ReadonlyMap<string, string> | undefined;
let ends: ReadonlySet<string> | undefined;

const NONE: readonly never[] = [];

/** What notices above a story open with, by first two letters: `(Adds quotes)`, `Eds: …`. */
export function headNoticeOpeners(letters: string): readonly NoticeOpener[] {
  head ??= byFirstLetters(HEAD_NOTICES);
  return head.get(letters) ?? NONE;
}

/** What notices below a story open with, by first two letters: `(Reporting by …)`. */
export function tailNoticeOpeners(letters: string): readonly NoticeOpener[] {
  tail ??= byFirstLetters(TAIL_NOTICES);
  return tail.get(letters) ?? NONE;
}

function byFirstLetters(forms: readonly NoticeForm[]): Map<string, NoticeOpener[]> {
  const map = new Map<string, NoticeOpener[]>();
  for (const { kind, openers } of forms) {
    for (const opener of openers) {
      const letters = opener.slice(0, 2);
      const known = map.get(letters);
      if (known === undefined) map.set(letters, [[kind, opener]]);
      else known.push([kind, opener]);
    }
  }
  return map;
}

/** Kind of the notice that a word is alone on its line: "alert" for `URGENT`. */
export function loneNoticeKind(word: string): string | undefined {
  lone ??= new Map(LONE_NOTICES);
  return lone.get(word);
}

let tagline: RegExp | undefined;

/** Whether a paragraph under a rule says who reported it, how it was made or where more is: `AP writer Ada Quill contributed …`. */
export function isTaglineWord(paragraph: string): boolean {
  tagline ??= new RegExp(`(?:${TAGLINE_WORDS.map((word) => word.replace(/[.]/gu, '\\.')).join('|')})`, 'iu');
  return tagline.test(paragraph);
}

/** Whether words in small letters only say that the story ends: `-30-`, `ENDS`, `（完）`. */
export function isEndWord(words: string): boolean {
  ends ??= new Set(END_MARKS);
  return ends.has(words);
}

let stamps: RegExp | undefined;
let stampWords: ReadonlySet<string> | undefined;

/** Whether a line opens with the word that says when a page showed a story: `Updated: …`. */
export function opensStamp(line: string): boolean {
  stampWords ??= new Set(STAMP_OPENERS.map((opener) => opener.slice(0, STAMP_LETTERS)));
  let at = 0;
  while (at < line.length && ' \t([|*-'.includes(line.charAt(at))) at += 1;
  if (!stampWords.has(line.slice(at, at + STAMP_LETTERS).toLowerCase())) return false;
  stamps ??= new RegExp(`^[\\s([|*-]*(?:${STAMP_OPENERS.join('|')})(?!\\p{L})`, 'iu');
  return stamps.test(line);
}

const STAMP_LETTERS = 3;
