import type { Article } from '../model/record.ts';
import { classOf, DIGIT, LETTER, MARK, UNSPACED } from '../text/chars.ts';

/** The words of a body: where each ends, and a number that equal words share whatever their case. Valid until the next call. */
export interface Words {
  count: number;
  ends: Int32Array;
  hashes: Int32Array;
}

const WORD = LETTER | DIGIT | MARK;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Of ASCII the units of words, letters in lower case; 0 for all else. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, unit) =>
  unit > 127 || (classOf(unit) & WORD) === 0 ? 0 : unit >= 65 && unit <= 90 ? unit + 32 : unit,
);

const encoder = new TextEncoder();
let bytes = new Uint8Array(8192);
let words: Words = { count: 0, ends: new Int32Array(4096), hashes: new Int32Array(4096) };
let last: { text: string; article: Article } | undefined;

/** Cuts a story's body into words, once for all rules that ask. A sign of Chinese or Japanese is a word. */
export function wordsOf(text: string, article: Article): Words {
  if (last?.article === article && last.text === text) return words;
  last = { text, article };
  words.count = 0;
  const { span } = article.body;
  if (span === null) return words;
  const body = text.slice(span.start, span.end);
  makeRoom(body.length);
  // Bytes are read several times faster than a string's characters.
  const { read, written } = encoder.encodeInto(body, bytes);
  if (read === written && read === body.length) readAscii(written, span.start);
  else readText(body, span.start);
  return words;
}

/** No text has more words than half its characters and one, but where each sign is a word. */
function makeRoom(length: number): void {
  if (bytes.length <= length) bytes = new Uint8Array(length * 2);
  if (words.ends.length <= length) words = { count: 0, ends: new Int32Array(length * 2), hashes: new Int32Array(length * 2) };
}

function readAscii(length: number, start: number): void {
  const { ends, hashes } = words;
  let count = 0;
  let hash = 0;
  bytes[length] = 0;
  for (let i = 0; i <= length; i += 1) {
    const folded = FOLDED[bytes[i] as number] as number;
    if (folded !== 0) hash = Math.imul((hash === 0 ? SEED : hash) ^ folded, PRIME);
    else if (hash !== 0) {
      hashes[count] = hash;
      ends[count] = start + i;
      count += 1;
      hash = 0;
    }
  }
  words.count = count;
}

function readText(body: string, start: number): void {
  const { ends, hashes } = words;
  let count = 0;
  let hash = 0;
  for (let i = 0; i <= body.length; i += 1) {
    const unit = i < body.length ? body.charCodeAt(i) : 0;
    const folded = unit < 128 ? (FOLDED[unit] as number) : foldBeyond(unit);
    const isWord = unit >= 0x2e80 && (classOf(unit) & UNSPACED) !== 0;
    if (hash !== 0 && (folded === 0 || isWord)) {
      hashes[count] = hash;
      ends[count] = start + i;
      count += 1;
      hash = 0;
    }
    if (folded !== 0) hash = Math.imul((hash === 0 ? SEED : hash) ^ folded, PRIME);
  }
  words.count = count;
}

/** Capitals of Latin-1 in lower case; other scripts' cases are told apart, which costs nothing that matters. */
function foldBeyond(unit: number): number {
  if ((classOf(unit) & WORD) === 0) return 0;
  return unit >= 0xc0 && unit <= 0xde ? unit + 32 : unit;
}
