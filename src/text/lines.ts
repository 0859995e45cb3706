import { classOf, NEWLINE, SPACE, skipSpace } from './chars.ts';
import type { Span } from './span.ts';

/** A line without the white space around it; `blankBefore` when an empty line (or the text's start) precedes it. */
export interface Line extends Span {
  blankBefore: boolean;
}

/** The first line with something on it at or after `from`; null when only white space is left before `limit`. */
export function lineFrom(text: string, from: number, limit: number): Line | null {
  const start = skipSpace(text, from, limit);
  if (start >= limit) return null;
  let end = start;
  let last = start;
  while (end < limit) {
    const kind = classOf(text.charCodeAt(end));
    if ((kind & NEWLINE) !== 0) break;
    if ((kind & SPACE) === 0) last = end + 1;
    end += 1;
  }
  return { start, end: last, blankBefore: breaksBetween(text, from, start) > 1 };
}

/** Number of line breaks in a stretch; CRLF is one. */
export function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    if ((classOf(unit) & NEWLINE) !== 0 && !(unit === 10 && i > 0 && text.charCodeAt(i - 1) === 13)) count += 1;
  }
  return count;
}

/** Offset of the first character of the line that holds `at`, not before `floor`. */
export function lineStart(text: string, at: number, floor: number): number {
  let i = at;
  while (i > floor && (classOf(text.charCodeAt(i - 1)) & NEWLINE) === 0) i -= 1;
  return i;
}
