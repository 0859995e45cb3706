const MOST_BYTES_A_CHARACTER = 3;
const USUAL_LENGTH = 8192;
const encoder = new TextEncoder();

/** Room for a text's bytes, looked at one by one and four at a time. */
interface Room {
  bytes: Uint8Array;
  fours: DataView;
}

const usualRoom = roomFor(USUAL_LENGTH);

function roomFor(length: number): Room {
  const bytes = new Uint8Array(length * MOST_BYTES_A_CHARACTER + 4);
  return { bytes, fours: new DataView(bytes.buffer) };
}

/** The highest bit of each of four bytes; ASCII leaves it free. */
const HIGHEST = 0x80808080;
const LOWER = 0x7f7f7f7f;
/** What is added to a byte so that its highest bit says that it is more than a blank, no control character, or not zero. */
const ABOVE_BLANK = 0x5f5f5f5f;
const NO_CONTROL = 0x60606060;
const NOT_ZERO = 0x7f7f7f7f;
const LINE_FEEDS = 0x0a0a0a0a;
const BLANKS = 0x20202020;
const ONES = 0x01010101;

/** The words of a stretch, and what it is made of. */
export interface WordCount {
  /** Words between blanks and line feeds; all that is not ASCII is taken for part of a word. */
  words: number;
  /** Whether all of it is ASCII. */
  ascii: boolean;
  /** Whether control characters other than line feeds stand in it: tabs, carriage returns. */
  controls: boolean;
}

/** Counts the words of a stretch of copy, three in `SEOUL, Nov 17`: on its bytes, four at a time, which is several times faster than character by character. */
export function countWords(text: string, from: number, to: number): WordCount {
  const { bytes, fours } = to - from > USUAL_LENGTH ? roomFor(to - from) : usualRoom;
  const { written } = encoder.encodeInto(text.slice(from, to), bytes);
  fours.setInt32(written, BLANKS);
  let words = 0;
  let beyond = 0;
  let controls = 0;
  let before = 0;
  for (let at = 0; at < written; at += 4) {
    const four = fours.getInt32(at, true);
    const low = four & LOWER;
    beyond |= four;
    controls |= ~(four | (low + NO_CONTROL)) & ((low ^ LINE_FEEDS) + NOT_ZERO);
    const inWord = (four | (low + ABOVE_BLANK)) & HIGHEST;
    words += Math.imul((inWord & ~((inWord << 8) | before)) >>> 7, ONES) >>> 24;
    before = inWord >>> 24;
  }
  return { words, ascii: (beyond & HIGHEST) === 0, controls: (controls & HIGHEST) !== 0 };
}
