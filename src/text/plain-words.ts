/** Plain copy is read through its bytes, four at a time: several times faster than character by character. */
const CHUNK = 16_384;
const bytes = new Uint8Array(CHUNK + 4);
const fours = new DataView(bytes.buffer);
const encoder = new TextEncoder();

/** One bit a byte, its highest: plain characters leave it free. */
const HIGHEST = 0x80808080;
/** What must be added to a byte for its highest bit to say that it is more than a blank, no control character, or not zero. */
const ABOVE_BLANK = 0x5f5f5f5f;
const FROM_BLANK = 0x60606060;
const ABOVE_ZERO = 0x7f7f7f7f;
const LINE_FEEDS = 0x0a0a0a0a;
const ONES = 0x01010101;
const BLANKS = 0x20202020;

/** Counts the words of a stretch of plain copy, ASCII with blanks and line feeds for its only white space; -1 where anything else stands in it. */
export function countPlainWords(text: string, from: number, to: number): number {
  let words = 0;
  let odd = 0;
  let before = 0;
  for (let at = from; at < to; at += CHUNK) {
    const length = Math.min(CHUNK, to - at);
    if (encoder.encodeInto(text.slice(at, at + length), bytes).written !== length) return -1;
    fours.setInt32(length, BLANKS);
    for (let i = 0; i < length; i += 4) {
      const four = fours.getInt32(i, true);
      odd |= four | (~(four + FROM_BLANK) & ((four ^ LINE_FEEDS) + ABOVE_ZERO));
      const inWord = (four + ABOVE_BLANK) & HIGHEST;
      words += Math.imul((inWord & ~((inWord << 8) | before)) >>> 7, ONES) >>> 24;
      before = inWord >>> 24;
    }
  }
  return (odd & HIGHEST) === 0 ? words : -1;
}
