import { isCaption } from '../knowledge/furniture.ts';
import { classOf, NEWLINE, SPACE } from '../text/chars.ts';
import { countPlainWords } from '../text/plain-words.ts';
import { nodeAt, type TextNode } from '../text/span.ts';

/** The paragraphs of a body and its words, counted in the same pass. */
export interface Paragraphs {
  start: number;
  end: number;
  paragraphs: TextNode[];
  wordCount: number;
}

interface Line {
  start: number;
  end: number;
  /** Columns of white space before its first character; a tab counts as eight. */
  indent: number;
  blankBefore: boolean;
}

/**
 * Cuts a body into paragraphs as its copy has them: separated by blank lines, one to a line, or hard-wrapped with
 * the first line indented (`    The dry period means …`). One pass over the text, one over its lines.
 */
export function findParagraphs(text: string, from: number, to: number): Paragraphs {
  const { lines, wordCount } = readLines(text, from, to);
  const margin = isWrapped(text, lines) ? leastIndent(lines) : null;
  const paragraphs: TextNode[] = [];
  for (let i = 0; i < lines.length; ) {
    let last = i;
    while (last + 1 < lines.length && !startsParagraph(lines[last + 1] as Line, margin)) last += 1;
    const paragraph = nodeAt(text, (lines[i] as Line).start, (lines[last] as Line).end);
    if (!isAside(paragraph.text)) paragraphs.push(paragraph);
    i = last + 1;
  }
  return { start: from, end: to, paragraphs, wordCount };
}

const TAB = 8;

/** White space other than the blank, and line ends other than LF and CRLF: rare, and read character by character. */
const UNUSUAL = /[\t\v\f\x85\xa0\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]|\r(?!\n)/;

export function readLines(text: string, from: number, to: number): { lines: Line[]; wordCount: number } {
  const words = countPlainWords(text, from, to);
  if (words >= 0) return { lines: usualLines(text, from, to), wordCount: words };
  if (UNUSUAL.test(text.slice(from, to))) return readUnusualLines(text, from, to);
  const lines = usualLines(text, from, to);
  return { lines, wordCount: countWords(text, from, to, lines) };
}

/** Lines by searching for their ends, which is several times faster than looking at each character. */
function usualLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
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

/** Words with a blank before them, and those that begin a line without indent. */
function countWords(text: string, from: number, to: number, lines: readonly Line[]): number {
  let words = 0;
  for (const { indent } of lines) if (indent === 0) words += 1;
  for (let at = text.indexOf(' ', from); at >= 0 && at < to - 1; at = text.indexOf(' ', at + 1)) {
    if (text.charCodeAt(at + 1) > 32) words += 1;
  }
  return words;
}

function readUnusualLines(text: string, from: number, to: number): { lines: Line[]; wordCount: number } {
  const lines: Line[] = [];
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

const WRAPPED_FROM = 44;
const WRAPPED_TO = 88;

/** Rules (`___`) and pictures' lines (`AP Photo OHCD101`) between paragraphs are none. */
function isAside(paragraph: string): boolean {
  if (paragraph.length < 12 && !/[\p{L}\d]/u.test(paragraph)) return true;
  return paragraph.length < 160 && paragraph.includes('Photo') && isCaption(paragraph);
}

/** Whether a line begins a paragraph; `margin` is the least indent of hard-wrapped copy, null where each line is a paragraph. */
function startsParagraph(line: Line, margin: number | null): boolean {
  return line.blankBefore || margin === null || (line.indent > margin + 1 && line.indent - margin <= DEEPEST_INDENT);
}

const DEEPEST_INDENT = 12;

const SENTENCE_ENDS = '.!?”"’。؟';

/** Hard-wrapped copy has most of its lines at one length, ended before the next word would have gone over it. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  let joined = 0;
  let full = 0;
  let sentences = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    if ((lines[i + 1] as Line).blankBefore) continue;
    joined += 1;
    const length = (lines[i] as Line).end - (lines[i] as Line).start;
    if (SENTENCE_ENDS.includes(text.charAt((lines[i] as Line).end - 1))) sentences += 1;
    if (length >= WRAPPED_FROM && length <= WRAPPED_TO) full += 1;
  }
  return joined > 0 && full * 2 >= joined && sentences * 10 < joined * 9;
}

function leastIndent(lines: readonly Line[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < lines.length; i += 1) least = Math.min(least, (lines[i] as Line).indent);
  return Number.isFinite(least) ? least : 0;
}
