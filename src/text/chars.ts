/** Classes of characters, as bits; one look-up a character, filled as characters are met. */
export const SPACE = 1;
export const NEWLINE = 2;
export const DIGIT = 4;
export const UPPER = 8;
export const LOWER = 16;
/** A letter of a script without case: Arabic, Hebrew, Devanagari, Thai, Han … */
export const CASELESS = 32;
/** Combining marks, joiners and invisible signs that belong to the word they stand in. */
export const MARK = 64;
/** Han, kana, bopomofo: scripts that set no space between words. */
export const UNSPACED = 128;

export const LETTER: number = UPPER | LOWER | CASELESS;

const KNOWN = 256;
const classes = new Uint16Array(65536);

/** Most of copy is ASCII: a table that stays in the processor's nearest cache. */
const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => asciiClass(unit));

function asciiClass(unit: number): number {
  if (unit >= 10 && unit <= 13) return SPACE | NEWLINE;
  if (unit === 9 || unit === 32) return SPACE;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (unit >= 65 && unit <= 90) return UPPER;
  return unit >= 97 && unit <= 122 ? LOWER : 0;
}

/** The classes of the UTF-16 unit; 0 for punctuation, symbols and controls. */
export function classOf(unit: number): number {
  if (unit < 128) return ASCII[unit] as number;
  const known = classes[unit] as number;
  return known === 0 ? classify(unit) : known & 255;
}

function classify(unit: number): number {
  const found = classFor(unit);
  classes[unit] = found | KNOWN;
  return found;
}

function classFor(unit: number): number {
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) return SPACE | NEWLINE;
  if (unit >= 0xd800 && unit <= 0xdfff) return CASELESS;
  const char = String.fromCharCode(unit);
  if (/[\s\u200b\ufeff\u180e]/u.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3005]/u.test(char)) return CASELESS | UNSPACED;
  if (/\p{M}|\u200c|\u200d|\u200e|\u200f|\u00ad/u.test(char)) return MARK;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  return /\p{L}/u.test(char) ? CASELESS : 0;
}

export function isSpaceAt(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & SPACE) !== 0;
}

/** First offset at or after `at` (and before `limit`) that holds no white space. */
export function skipSpace(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && (classOf(text.charCodeAt(i)) & SPACE) !== 0) i += 1;
  return i;
}

/** The offset just after the last character before `end` (and not before `floor`) that is no white space. */
export function trimEnd(text: string, floor: number, end: number): number {
  let i = end;
  while (i > floor && (classOf(text.charCodeAt(i - 1)) & SPACE) !== 0) i -= 1;
  return i;
}
