import type { Span } from '../text/span.ts';
import type { Cut } from './story-cuts.ts';
import { visible } from './visible.ts';
import { widthOf } from './width.ts';
import { cutWord } from './wrap.ts';

/** A row of the screen: a stretch of the story's text (an empty one: a blank row), or a note in place of what is left out. */
export type Row = Span | { note: string };

/** Columns that a stretch takes when its control characters are made visible: ESC takes one, U+009B four. */
export function shownWidth(text: string): number {
  return widthOf(visible(text));
}

/** Sets a story's text in rows of so many columns, line by line as it stands, without what is cut. Many blank lines become one. */
export function layRows(text: string, cuts: readonly Cut[], columns: number): Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (const { start, end, note } of cuts) {
    rows.push(...layLines(text, at, start, columns), BLANK, { note }, BLANK);
    at = end;
  }
  return withoutBlankRuns([...rows, ...layLines(text, at, text.length, columns)]);
}

const BLANK: Span = { start: 0, end: 0 };

function layLines(text: string, from: number, to: number, columns: number): Span[] {
  const rows: Span[] = [];
  for (let at = from; at <= to; ) {
    const end = lineEnd(text, at, to);
    rows.push(...layLine(text, at, end, columns));
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

function lineEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (text[at] === '\n' || text[at] === '\r') return at;
  return to;
}

/** Rows of one line: broken before words, between wide characters, within what is wider than a row. White space at its end is left out. */
function layLine(text: string, from: number, to: number, columns: number): Span[] {
  const rows: Span[] = [];
  let [row, used]: [Span | null, number] = [null, 0];
  let at = from;
  for (const { index, 0: word } of text.slice(from, to).matchAll(/\S+/g)) {
    let next = from + index;
    for (const piece of cutWord(word, columns, shownWidth)) {
      const [space, width] = [shownWidth(text.slice(at, next)), shownWidth(piece)];
      if (row !== null && used + space + width <= columns) used += space + width;
      else {
        if (row !== null) rows.push(row);
        const indented: boolean = row === null && space + width <= columns;
        row = { start: indented ? at : next, end: next };
        used = indented ? space + width : width;
      }
      row.end = next + piece.length;
      at = next = row.end;
    }
  }
  return [...rows, row ?? BLANK];
}

function isBlank(row: Row | undefined): boolean {
  return row === undefined || ('start' in row && row.start === row.end);
}

function withoutBlankRuns(rows: readonly Row[]): Row[] {
  const kept = rows.filter((row, number) => !isBlank(row) || !isBlank(rows[number - 1]));
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop();
  return kept;
}
