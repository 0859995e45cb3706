import stringWidth from 'string-width';

/** Letters and punctuation that take one column each in every terminal: Latin, Greek, Cyrillic, Hebrew, Arabic, dashes, quotes, box lines. */
const NARROW =
  '\\x20-\\x7e\\u00a1-\\u00a8\\u00aa-\\u00ac\\u00af-\\u00bf\\u00c0-\\u024f\\u0388-\\u03ff\\u0400-\\u0482\\u048a-\\u052f\\u05d0-\\u05ea\\u0621-\\u063a\\u0641-\\u064a\\u2010-\\u2027\\u2500-\\u257f';

/** Those that take two: Chinese characters and punctuation, kana, Hangul syllables, full-width forms. */
const WIDE = '\\u3000-\\u3029\\u3041-\\u3096\\u30a0-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60';

const SIMPLE = new RegExp(`^[${NARROW}${WIDE}]*$`);
const SOME_WIDE = new RegExp(`[${WIDE}]`);
const EACH_WIDE = new RegExp(`[${WIDE}]`, 'g');

/** Columns a text takes in a terminal: "SEOUL" 5, "서울" 4. Colours take none. */
export function widthOf(text: string): number {
  return SIMPLE.test(text) ? text.length + (text.match(EACH_WIDE)?.length ?? 0) : stringWidth(text);
}

/** Whether a text has only letters and marks whose width is known without asking: a character each, no combining marks, no emoji. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** Whether there are Chinese, Japanese or Korean characters in it, between which lines may be broken. */
export function isWide(text: string): boolean {
  return SOME_WIDE.test(text);
}

/** Cuts a text to so many columns, an ellipsis for what is left out at the end. */
export function cutEnd(text: string, columns: number): string {
  if (text.length <= columns * 8 && widthOf(text) <= columns) return text;
  let [kept, used] = ['', 0];
  for (const segment of graphemes(text.slice(0, columns * 8))) {
    used += widthOf(segment);
    if (used >= columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The same, but the end is kept: `…/1987/reut2-003.ndjson`. */
export function cutStart(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let [kept, used] = ['', 0];
  for (const segment of graphemes(text).reverse()) {
    used += widthOf(segment);
    if (used >= columns) break;
    kept = segment + kept;
  }
  return `…${kept}`;
}

/** What a reader takes for one character: a letter with its marks, a family of emoji. */
export function graphemes(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('');
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}
