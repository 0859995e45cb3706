import type { Span } from '../text/span.ts';
import type { Style } from './style.ts';
import { oneLine } from './visible.ts';
import { cutEnd, widthOf } from './width.ts';
import { wrapLine } from './wrap.ts';

/** Columns before what stands in a section. */
export const INDENT = '  ';

/** Columns for a section's name. */
const TITLE_WIDTH = 11;

/** No more characters of a stretch are looked at. */
const LONGEST = 300;

/** A section's name, and what is to be said first: `Dateline  taken`. */
export function headOf(title: string, verdict: string, width: number, style: Style): string {
  const lines = wrapLine(verdict, width - TITLE_WIDTH).map((line) => style.strong(line));
  return style.label(title.padEnd(TITLE_WIDTH)) + lines.join(`\n${' '.repeat(TITLE_WIDTH)}`);
}

/** A stretch of the story on one line, with the number of the line where it begins and what else is known of it. */
export function quoteAt(text: string, span: Span, where: string, width: number, style: Style): string {
  const note = `line ${lineOf(text, span.start)}${where && `, ${where}`}`;
  const room = Math.max(width - INDENT.length - 2 - widthOf(note), 20);
  return `${INDENT}${cutWords(text.slice(span.start, span.end), room)}  ${style.faint(note)}`;
}

/** Words on one line, cut to so many columns. */
export function cutWords(words: string, columns: number): string {
  return cutEnd(oneLine(words.slice(0, LONGEST)), columns);
}

/** 1-based; CRLF is one line's end. */
function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}
