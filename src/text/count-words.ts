/** Counted in pieces of so many characters, in room that is made once. */
const PIECE = 8192;
const MOST_BYTES_A_CHARACTER = 3;
const encoder = new TextEncoder();
const bytes = new Uint8Array(PIECE * MOST_BYTES_A_CHARACTER + 4);
const fours = new DataView(bytes.buffer);

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
  let words = 0;
  let beyond = 0;
  let controls = 0;
  let before = 0;
  for (let start = from; start < to; start += PIECE) {
    const { written } = encoder.encodeInto(text.slice(start, Math.min(start + PIECE, to)), bytes);
    fours.setInt32(written, BLANKS);
    for (let at = 0; at < written; at += 4) {
      const four = fours.getInt32(at, true);
      const low = four & LOWER;
      beyond |= four;
      controls |= ~(four | (low + NO_CONTROL)) & ((low ^ LINE_FEEDS) + NOT_ZERO);
      const inWord = (four | (low + ABOVE_BLANK)) & HIGHEST;
      words += Math.imul((inWord & ~((inWord << 8) | before)) >>> 7, ONES) >>> 24;
      before = inWord >>> 24;
    }
    // Blanks after the piece are not of the copy: whether a word goes on is told by its last byte.
    before = written > 0 && (bytes[written - 1] as number) > 32 ? 0x80 : 0;
  }
  return { words, ascii: (beyond & HIGHEST) === 0, controls: (controls & HIGHEST) !== 0 };
}
