import { classOf, NEWLINE } from './chars.ts';

/** Where a person finds an offset: 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Positions in one text: its lines are counted once, when the first position is asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    if (offset === 0) return { line: 1, column: 1 };
    starts ??= lineStarts(text);
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Line ends other than LF: rare, and read character by character. */
const OTHER_BREAKS = /[\v\f\r\x85\u2028\u2029]/;

/** The offset each line begins at; CRLF is one break. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!OTHER_BREAKS.test(text)) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if ((classOf(unit) & NEWLINE) !== 0 && !(unit === 13 && text.charCodeAt(i + 1) === 10)) starts.push(i + 1);
  }
  return starts;
}

function lastAtOrBefore(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
