import { type Line, lineStart } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { readByline } from './byline.ts';
import { readCredit } from './credit.ts';
import { isTimestamp } from './timestamp.ts';

export const LONGEST_HEADLINE = 170;
export const MAX_LINES = 60;

/** One to three words without a stop, above a longer line, are a section's label or a picture's: `■ Japan`, `Ferry raft`. */
export function isLabelLine(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start > LONGEST_LABEL || next.end - next.start <= line.end - line.start) return false;
  if (
    /^\p{Ll}/u.test(text.charAt(next.start)) ||
    /[.!?。,;"”]$/u.test(text.charAt(line.end - 1)) ||
    !/^[\p{Lu}\d■•*#]/u.test(text.charAt(line.start))
  )
    return false;
  return wordCount(text, line) <= 3 && !/^[\p{Lu}\d’'-]{4,}$/u.test(text.slice(line.start, line.end));
}

const LONGEST_LABEL = 32;

export function isProse(text: string, line: Line): boolean {
  return line.end - line.start > 120 || /[.!?。]$/u.test(text.charAt(line.end - 1));
}

/** Captions stand twice where a picture's text alternative was kept, and headlines where the page's title was: `Kites return - Xinhua | News`, `Kites return`. */
export function isPrintedTwice(text: string, line: Line, next: Line): boolean {
  const length = Math.min(60, line.end - line.start);
  if (length <= SHORTEST_REPEATED) return false;
  if (text.startsWith(text.slice(line.start, line.start + length), next.start)) return true;
  const repeated = next.end - next.start;
  if (repeated <= SHORTEST_REPEATED || repeated >= line.end - line.start) return false;
  const headline = text.slice(next.start, next.end);
  return text.startsWith(headline, line.start) || text.startsWith(headline, line.end - repeated);
}

const SHORTEST_REPEATED = 24;

/** A line between headline and byline, credit or time stamp is the deck. */
export function isDeck(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start > LONGEST_DECK || next.end - next.start > LONGEST_DECK) return false;
  return (
    readByline(text, next.start, next.end) !== null ||
    isTimestamp(text, next.start, next.end) ||
    readCredit(text, next.start, next.end)?.agencies.length === 1
  );
}

/** In copy with indented paragraphs, a line at the margin below the headline is the deck. */
export function isOutdented(text: string, line: Line, next: Line): boolean {
  return line.end - line.start <= LONGEST_DECK && indentOf(text, line) === 0 && indentOf(text, next) >= 3;
}

function indentOf(text: string, line: Line): number {
  return line.start - lineStart(text, line.start, Math.max(0, line.start - 40));
}

const LONGEST_DECK = 260;

/** Of the lines above a dateline the first long enough one is the headline, with those that run on below it. */
export function headlineOf(text: string, texts: readonly Line[]): Span | null {
  const at = texts.findIndex((line, i) => i === texts.length - 1 || (wordCount(text, line) > 2 && !isMenu(text, line)));
  const first = texts[at];
  if (first === undefined) return null;
  let end = first.end;
  for (let i = at + 1; i < texts.length && i < at + 3; i += 1) {
    const line = texts[i] as Line;
    if (
      line.blankBefore ||
      /[.!?]["”’]?$/u.test(text.slice(end - 2, end)) ||
      !(runsOn(text, end, line) || (i === texts.length - 1 && isLastWord(text, end, first, line)))
    )
      break;
    end = line.end;
  }
  return { start: first.start + numberLength(text, first), end: beforeAddress(text, first.start, end) };
}

/** A page's other headlines in a row: `Kites lent | Storm books find homes | New hours`. */
function isMenu(text: string, line: Line): boolean {
  return text.slice(line.start, line.end).split(' | ').length > 2;
}

/** The page's address behind its headline is none of it. */
export function beforeAddress(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/\s+https?:\/\//u);
  return at > 0 ? start + at : end;
}

/** Length of the hour or number before a headline in a list of the day's stories: `12:41  Moscow founders …`, `[02] TURTLE NESTS COUNTED`. */
function numberLength(text: string, line: Line): number {
  return (
    /^(?:\d{1,2}[:.]\d\d {2,}|\[\d{1,2}\] +)(?=\p{L})/u.exec(text.slice(line.start, Math.min(line.end, line.start + 16)))?.[0].length ?? 0
  );
}

const SHORTEST_WRAPPED = 36;

/** A hard-wrapped headline's last word: `… Sets Date for Yearly` and on the next line `Meeting`. */
function isLastWord(text: string, end: number, first: Line, line: Line): boolean {
  if (first.end - first.start < SHORTEST_WRAPPED || line.end - line.start > LONGEST_COLUMN || wordCount(text, line) > 1) return false;
  return text.slice(end, line.start).trim() === '';
}

/** A headline set on two lines breaks in the middle of its sentence. */
function runsOn(text: string, end: number, line: Line): boolean {
  const last = /[\p{L}\d,’'-]+$/u.exec(text.slice(Math.max(0, end - 24), end))?.[0] ?? '';
  if (isColumn(text, lineStart(text, end, Math.max(0, end - LONGEST_COLUMN - 2)), end, line)) return true;
  return (
    /^(?:of|for|the|a|an|to|in|on|at|by|and|with|from|as|de|la|le|der|die|das|und|,)$|,$/iu.test(last) ||
    (line.end - line.start <= LONGEST_COLUMN &&
      end - lineStart(text, end, Math.max(0, end - LONGEST_COLUMN - 2)) <= LONGEST_COLUMN &&
      /^(?:In|On|At|Of|For|To|With|From|And|As|After|By)\s/u.test(text.slice(line.start, line.start + 6))) ||
    /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
  );
}

/** Papers' headlines of one column break at any word: `Ranchers Count Gulls`, `In Snow Near Pampas`. */
const LONGEST_COLUMN = 30;

/** Two short lines without a blank one between them, both in capitals or both not, and of some words. */
function isColumn(text: string, start: number, end: number, line: Line): boolean {
  if (end - start > LONGEST_COLUMN || line.end - line.start > LONGEST_COLUMN || /[.!?:]$/u.test(text.charAt(line.end - 1))) return false;
  const [first, second] = [text.slice(start, end).trim(), text.slice(line.start, line.end)];
  const titled = (words: string) =>
    words.split(/\s+/u).length > 2 &&
    words.split(/\s+/u).filter((word) => /^[\p{Lu}\d]/u.test(word)).length * 2 > words.split(/\s+/u).length;
  return titled(first) && titled(second) && (first === first.toUpperCase()) === (second === second.toUpperCase());
}

function wordCount(text: string, line: Line): number {
  return text.slice(line.start, Math.min(line.end, line.start + 200)).split(/\s+/u).length;
}

/** `… jego wnuczka. (PAP)`: a story of one paragraph. */
const CREDITED = /[.!?”"] ?\([^()]{2,40}\)$/u;

/** `Lancaster baker tends the bees. A BAKER from Lancaster has …`: end of a headline that runs into a story whose first words stand in capitals; -1: none. */
export function headlineBeforeCapitals(text: string, { start, end }: Line): number {
  const found = BEFORE_CAPITALS.exec(text.slice(start, Math.min(end, start + LONGEST_HEADLINE + 40)));
  return found === null ? -1 : start + (found[1] as string).length;
}

const BEFORE_CAPITALS = /^([^.!?\n]{20,170}[.!?]) (?=(?:A|AN|THE) [A-Z]{3,} [a-z])/;

/** A first line is a headline when it is short, no sentence, and longer text follows after a break. */
export function looksLikeHeadline(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  if (length > LONGEST_HEADLINE || CREDITED.test(text.slice(Math.max(line.start, line.end - 50), line.end))) return false;
  const sentence = /[.。!?]["”’]?$/u.test(text.slice(line.end - 2, line.end));
  if (
    sentence &&
    ((text.charCodeAt(next.start) === 40 && /\p{Ll}/u.test(text.slice(line.start, line.end))) ||
      /[.!?] \p{Lu}/u.test(text.slice(line.start, line.end)) ||
      length > 90 ||
      next.end - next.start < length)
  )
    return false;
  return next.blankBefore || next.end - next.start > length || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 1));
}
