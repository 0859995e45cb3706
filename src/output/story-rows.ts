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

/** Sets a story's text in rows of so many columns, line by line as it stands, without what is cut. Several blank lines become one. */
export function* layRows(text: string, cuts: readonly Cut[], columns: number): Generator<Row> {
  let blank: Row | undefined;
  let some = false;
  for (const row of layAll(text, cuts, columns)) {
    if (isBlank(row)) blank = row;
    else {
      if (blank && some) yield blank;
      yield row;
      blank = undefined;
      some = true;
    }
  }
}

const BLANK: Span = { start: 0, end: 0 };

function isBlank(row: Row): boolean {
  return 'start' in row && row.start === row.end;
}

function* layAll(text: string, cuts: readonly Cut[], columns: number): Generator<Row> {
  let at = 0;
  for (const { start, end, note } of cuts) {
    yield* layLines(text, at, start, columns);
    yield* [BLANK, { note }, BLANK];
    at = end;
  }
  yield* layLines(text, at, text.length, columns);
}

function* layLines(text: string, from: number, to: number, columns: number): Generator<Span> {
  for (let at = from, empty = false; at <= to; ) {
    const end = lineEnd(text, at, to);
    if (end > at || !empty) yield* layLine(text, at, end, columns);
    empty = end === at;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function lineEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (text[at] === '\n' || text[at] === '\r') return at;
  return to;
}

/** Rows of one line: broken before words, between wide characters, within what is wider than a row. White space at its end is left out. */
function* layLine(text: string, from: number, to: number, columns: number): Generator<Span> {
  let [row, used] = [BLANK, 0];
  for (const { start, end } of piecesOf(text, from, to, columns)) {
    const space = shownWidth(text.slice(row === BLANK ? from : row.end, start));
    const width = shownWidth(text.slice(start, end));
    const fits = used + space + width <= columns;
    if (row !== BLANK && fits) row.end = end;
    else {
      if (row !== BLANK) yield row;
      row = { start: fits ? from : start, end };
    }
    used = fits ? used + space + width : width;
  }
  yield row;
}

/** The pieces of a line between which it may be broken. */
function* piecesOf(text: string, from: number, to: number, columns: number): Generator<Span> {
  for (const { index, 0: word } of text.slice(from, to).matchAll(/\S+/g)) {
    let at = from + index;
    for (const piece of cutWord(word, columns, shownWidth)) {
      yield { start: at, end: at + piece.length };
      at += piece.length;
    }
  }
}
