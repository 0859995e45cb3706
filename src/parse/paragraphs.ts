import { isCaption } from '../knowledge/furniture.ts';
import { classOf, LETTER } from '../text/chars.ts';
import { countWords } from '../text/count-words.ts';
import { nodeAt, type TextNode } from '../text/span.ts';
import { type BodyLine, cutLines, readUnusualLines } from './body-lines.ts';

/** The paragraphs of a body and the number of its words. */
export interface Paragraphs {
  start: number;
  end: number;
  paragraphs: TextNode[];
  wordCount: number;
}

/**
 * Cuts a body into paragraphs as its copy has them: separated by blank lines, one to a line, or hard-wrapped with
 * the first line indented (`    The dry period means …`). `found` are the lines of usual copy from its start on.
 */
export function findParagraphs(text: string, found: BodyLine[], from: number, to: number): Paragraphs {
  const { lines, wordCount } = readLines(text, found, from, to);
  const margin = isWrapped(text, lines) ? leastIndent(lines) : null;
  const paragraphs: TextNode[] = [];
  for (let i = 0; i < lines.length; ) {
    let last = i;
    while (last + 1 < lines.length && !startsParagraph(lines[last + 1] as BodyLine, margin)) last += 1;
    const paragraph = nodeAt(text, (lines[i] as BodyLine).start, (lines[last] as BodyLine).end);
    if (!isAside(paragraph.text)) paragraphs.push(paragraph);
    i = last + 1;
  }
  return { start: from, end: to, paragraphs, wordCount };
}

/** White space other than the blank, and line ends other than LF and CRLF. */
const UNUSUAL = /[\t\v\f\x85\xa0\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]|\r(?!\n)/;

/** The lines of a body and its words; those found hold for usual copy, which most bodies are. */
function readLines(text: string, found: BodyLine[], from: number, to: number): { lines: BodyLine[]; wordCount: number } {
  const { words, ascii, controls } = countWords(text, from, to);
  const usual = ascii && !controls;
  if (!usual && UNUSUAL.test(text.slice(from, to))) return readUnusualLines(text, from, to);
  cutLines(found, to);
  return { lines: found, wordCount: controls ? wordsOfLines(text, from, to, found) : words };
}

/** Words with a blank before them, and those that begin a line without indent: for copy with control characters. */
function wordsOfLines(text: string, from: number, to: number, lines: readonly BodyLine[]): number {
  let words = 0;
  for (const { indent } of lines) if (indent === 0) words += 1;
  for (let at = text.indexOf(' ', from); at >= 0 && at < to - 1; at = text.indexOf(' ', at + 1)) {
    if (text.charCodeAt(at + 1) > 32) words += 1;
  }
  return words;
}

const WRAPPED_FROM = 44;
const WRAPPED_TO = 88;

/** Rules (`___`) and pictures' lines (`AP Photo OHCD101`) between paragraphs are none. */
function isAside(paragraph: string): boolean {
  if (paragraph.length < 12 && !/[\p{L}\d]/u.test(paragraph)) return true;
  return paragraph.length < 160 && paragraph.includes('Photo') && isCaption(paragraph);
}

/** Whether a line begins a paragraph; `margin` is the least indent of hard-wrapped copy, null where each line is a paragraph. */
function startsParagraph(line: BodyLine, margin: number | null): boolean {
  return line.blankBefore || margin === null || (line.indent > margin + 1 && line.indent - margin <= DEEPEST_INDENT);
}

const DEEPEST_INDENT = 12;

const SENTENCE_ENDS: ReadonlySet<number> = new Set(Array.from('.!?”"’。؟', (sign) => sign.charCodeAt(0)));

function endsSentence(unit: number): boolean {
  return (classOf(unit) & LETTER) === 0 && SENTENCE_ENDS.has(unit);
}

/** Hard-wrapped copy has most of its lines at one length, ended before the next word would have gone over it. */
function isWrapped(text: string, lines: readonly BodyLine[]): boolean {
  if (lines.length < 2) return false;
  let joined = 0;
  let full = 0;
  let sentences = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    if ((lines[i + 1] as BodyLine).blankBefore) continue;
    joined += 1;
    const length = (lines[i] as BodyLine).end - (lines[i] as BodyLine).start;
    if (endsSentence(text.charCodeAt((lines[i] as BodyLine).end - 1))) sentences += 1;
    if (length >= WRAPPED_FROM && length <= WRAPPED_TO) full += 1;
  }
  return joined > 0 && full * 2 >= joined && sentences * 10 < joined * 9;
}

function leastIndent(lines: readonly BodyLine[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < lines.length; i += 1) least = Math.min(least, (lines[i] as BodyLine).indent);
  return Number.isFinite(least) ? least : 0;
}
