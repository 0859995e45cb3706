import { graphemes, isSimple, isWide, widthOf } from './width.ts';

/** What may not begin a line of Chinese, Japanese or Korean, and what may not end one. */
const NOT_FIRST = /^[、。，．：；？！”’）〕］｝〉》」』】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ・…―～]/;
const NOT_LAST = /[“‘（〔［｛〈《「『【]$/;

/** Wraps one line of text into lines of so many columns: at spaces, between wide characters, and within a word that is longer than a line. */
export function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let [line, used, gap] = ['', 0, ''];
  const narrow = isSimple(text) && !isWide(text);
  for (const word of text.split(' ')) {
    for (const piece of narrow && word.length <= columns ? [word] : cutWord(word, columns)) {
      const width = narrow ? piece.length : widthOf(piece);
      if (used > 0 && used + gap.length + width > columns) {
        lines.push(line);
        [line, used, gap] = ['', 0, ''];
      }
      line += gap + piece;
      used += gap.length + width;
      gap = '';
    }
    gap = used > 0 ? ' ' : '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The pieces of a word that may stand on different lines; none is wider than a line, by a measure that may be another than the text's own. */
export function cutWord(word: string, columns: number, measure: Measure = widthOf): string[] {
  if (isSimple(word) && !isWide(word)) return word.length <= columns ? [word] : chop(word, columns, measure);
  const pieces: string[] = [];
  for (const character of graphemes(word)) {
    const last = pieces.at(-1);
    const together = last !== undefined && (NOT_FIRST.test(character) || NOT_LAST.test(last) || !(isWide(character) || isWide(last)));
    if (together) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces.flatMap((piece) => (measure(piece) <= columns ? [piece] : chop(piece, columns, measure)));
}

type Measure = (text: string) => number;

function chop(word: string, columns: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let [piece, used] = ['', 0];
  for (const character of graphemes(word)) {
    const width = measure(character);
    if (piece !== '' && used + width > columns) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += character;
    used += width;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
