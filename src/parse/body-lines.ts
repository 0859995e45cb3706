import { classOf, NEWLINE, SPACE } from '../text/chars.ts';

/** A line of a body without the white space around it. */
export interface BodyLine {
  start: number;
  end: number;
  /** Columns of white space before its first character; a tab counts as eight. */
  indent: number;
  blankBefore: boolean;
}

/** The lines of usual copy, with LF and CRLF for line ends and blanks for white space: found by their ends, several times faster than character by character. */
export function findLines(text: string, from: number, to: number): BodyLine[] {
  const lines: BodyLine[] = [];
  let blankBefore = false;
  for (let at = from; at < to; ) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found > to ? to : found;
    const start = skipBlanks(text, at, next);
    const end = trimBlanks(text, start, next);
    if (end > start) lines.push({ start, end, indent: start - at, blankBefore });
    blankBefore = end === start;
    at = next + 1;
  }
  return lines;
}

function skipBlanks(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && text.charCodeAt(i) === 32) i += 1;
  return i;
}

function trimBlanks(text: string, floor: number, end: number): number {
  let i = end;
  while (i > floor && (text.charCodeAt(i - 1) === 32 || text.charCodeAt(i - 1) === 13)) i -= 1;
  return i;
}

/** Leaves of lines what stands before an offset that follows a character of theirs. */
export function cutLines(lines: BodyLine[], to: number): void {
  while (lines.length > 0 && (lines.at(-1) as BodyLine).start >= to) lines.pop();
  const last = lines.at(-1);
  if (last !== undefined && last.end > to) last.end = to;
}

const TAB = 8;

/** Lines and words of copy with other white space and line ends: read character by character. */
export function readUnusualLines(text: string, from: number, to: number): { lines: BodyLine[]; wordCount: number } {
  const lines: BodyLine[] = [];
  let wordCount = 0;
  let start = -1;
  let last = from;
  let indent = 0;
  let blank = false;
  let breaks = 0;
  let inWord = false;
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    const kind = unit > 32 && unit < 127 ? 0 : classOf(unit);
    if ((kind & SPACE) === 0) {
      if (inWord) continue;
      inWord = true;
      wordCount += 1;
      if (start < 0) {
        start = i;
        blank = breaks > 1;
        breaks = 0;
      }
      continue;
    }
    if (inWord) last = i;
    inWord = false;
    if ((kind & NEWLINE) === 0) {
      if (start < 0) indent += unit === 9 ? TAB : 1;
      continue;
    }
    if (unit === 10 && i > 0 && text.charCodeAt(i - 1) === 13) continue;
    if (start >= 0) lines.push({ start, end: last, indent, blankBefore: blank });
    start = -1;
    indent = 0;
    breaks += 1;
  }
  if (start >= 0) lines.push({ start, end: inWord ? to : last, indent, blankBefore: blank });
  return { lines, wordCount };
}
