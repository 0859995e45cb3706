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

/**
 * First and last unit of stretches of one class: most of what copy holds beyond ASCII. Each `\p{…}` of the patterns below costs half a millisecond
 * when it is first met, as much as a whole story.
 */
const STRETCHES: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x80, 0x84, 0],
  [0x86, 0x9f, 0],
  [0xa0, 0xa0, SPACE],
  [0xa1, 0xa9, 0],
  [0xab, 0xac, 0],
  [0xae, 0xb4, 0],
  [0xb6, 0xb9, 0],
  [0xbb, 0xbf, 0],
  [0xc0, 0xd6, UPPER],
  [0xd7, 0xd7, 0],
  [0xd8, 0xde, UPPER],
  [0xdf, 0xf6, LOWER],
  [0xf7, 0xf7, 0],
  [0xf8, 0xff, LOWER],
  [0x0391, 0x03a1, UPPER],
  [0x03ac, 0x03ce, LOWER],
  [0x0400, 0x042f, UPPER],
  [0x0430, 0x045f, LOWER],
  [0x05d0, 0x05ea, CASELESS],
  [0x0620, 0x064a, CASELESS],
  // Georgian has capitals only for whole words set in them, and no copy of the wires uses those.
  [0x10d0, 0x10fa, CASELESS],
  [0x10fc, 0x10ff, CASELESS],
  [0x2010, 0x2027, 0],
  [0x2030, 0x205e, 0],
  [0x3001, 0x3004, 0],
  [0x3008, 0x3020, 0],
  [0x3041, 0x3096, CASELESS | UNSPACED],
  [0x30a1, 0x30fa, CASELESS | UNSPACED],
  [0x30fc, 0x30ff, CASELESS | UNSPACED],
  [0x4e00, 0x9fff, CASELESS | UNSPACED],
  [0xac00, 0xd7a3, CASELESS],
  [0xff01, 0xff0f, 0],
  [0xff10, 0xff19, DIGIT],
];

function classFor(unit: number): number {
  for (const [first, last, found] of STRETCHES) if (unit >= first && unit <= last) return found;
  if (unit >= 0x100 && unit <= 0x17f) return caseOf(String.fromCharCode(unit));
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

function caseOf(letter: string): number {
  return letter.toLowerCase() === letter ? LOWER : UPPER;
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
