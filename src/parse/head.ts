import { isCaption, isFurniture } from '../knowledge/furniture.ts';
import { headNoticeOpeners, loneNoticeKind } from '../knowledge/notices.ts';
import { classOf, LETTER, skipSpace, trimEnd } from '../text/chars.ts';
import { type Line, lineFrom, lineStart } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type BylineMatch, readByline, readPlainByline } from './byline.ts';
import { type CreditMatch, readCredit } from './credit.ts';
import { isSlugline } from './slugline.ts';
import { isTimestamp } from './timestamp.ts';

/** What stands above a story's own text. */
export interface Head {
  headline: Span | null;
  slugline: Span | null;
  byline: BylineMatch | null;
  credits: CreditMatch[];
  notices: (Span & { kind: string })[];
  /** Where the dateline or, without one, the story's own text starts. */
  end: number;
}

type LineKind = 'byline' | 'credit' | 'time' | 'slug' | 'notice' | 'furniture' | 'text';

const LONGEST_HEADLINE = 170;
const MAX_LINES = 60;

/** Reads what stands between the header and the dateline at `dateline`. */
export function readHeadBefore(text: string, from: number, dateline: number): Head {
  const head = emptyHead(dateline);
  if (skipSpace(text, from, dateline) >= dateline) return head;
  const inline = lineStart(text, dateline, from);
  const above = skipSpace(text, inline, dateline) < dateline ? inline : dateline;
  const texts: Line[] = [];
  let at = from;
  for (let lines = 0; lines < MAX_LINES && at < above; lines += 1) {
    const line = lineFrom(text, at, above);
    if (line === null) break;
    const next = lineFrom(text, line.end, above);
    if (takeLine(text, line, head) === 'text' && (next === null || !isPrintedTwice(text, line, next))) texts.push(line);
    at = line.end;
  }
  head.headline ??= headlineOf(text, texts);
  if (above < dateline) takeInline(text, skipSpace(text, above, dateline), trimEnd(text, above, dateline), head);
  return head;
}

/** Reads the head of a story without a dateline, up to its first line of prose. */
export function readHeadAlone(text: string, from: number, to: number): Head {
  const head = emptyHead(skipSpace(text, from, to));
  let at = from;
  for (let lines = 0; lines < MAX_LINES; lines += 1) {
    const line = lineFrom(text, at, to);
    if (line === null) return head;
    if (takeLine(text, line, head) === 'text') {
      const next = lineFrom(text, line.end, to);
      if (
        next !== null &&
        ((isLabelLine(text, line, next) && (head.headline !== null || !isProse(text, next))) ||
          isPrintedTwice(text, line, next) ||
          (head.headline !== null && (isDeck(text, line, next) || isOutdented(text, line, next))))
      ) {
        at = line.end;
        continue;
      }
      if (head.headline !== null || next === null || !looksLikeHeadline(text, line, next)) {
        head.end = line.start;
        return head;
      }
      head.headline = { start: line.start, end: line.end };
    }
    at = line.end;
    head.end = skipSpace(text, at, to);
  }
  return head;
}

/** One to three words without a stop, above a longer line, are a section's label or a picture's: `■ Japan`, `Ferry raft`. */
function isLabelLine(text: string, line: Line, next: Line): boolean {
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

function isProse(text: string, line: Line): boolean {
  return line.end - line.start > 120 || /[.!?。]$/u.test(text.charAt(line.end - 1));
}

/** Captions stand twice where a picture's text alternative was kept. */
function isPrintedTwice(text: string, line: Line, next: Line): boolean {
  const length = Math.min(60, line.end - line.start);
  return length > 24 && text.startsWith(text.slice(line.start, line.start + length), next.start);
}

/** A line between headline and byline, credit or time stamp is the deck. */
function isDeck(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start > LONGEST_DECK || next.end - next.start > LONGEST_DECK) return false;
  return (
    readByline(text, next.start, next.end) !== null ||
    isTimestamp(text, next.start, next.end) ||
    readCredit(text, next.start, next.end)?.agencies.length === 1
  );
}

/** In copy with indented paragraphs, a line at the margin below the headline is the deck. */
function isOutdented(text: string, line: Line, next: Line): boolean {
  return line.end - line.start <= LONGEST_DECK && indentOf(text, line) === 0 && indentOf(text, next) >= 3;
}

function indentOf(text: string, line: Line): number {
  return line.start - lineStart(text, line.start, Math.max(0, line.start - 40));
}

const LONGEST_DECK = 260;

function emptyHead(end: number): Head {
  return { headline: null, slugline: null, byline: null, credits: [], notices: [], end };
}

function takeLine(text: string, line: Line, head: Head): LineKind {
  const titled = titledHeadline(text, line);
  if (titled !== null) {
    head.headline ??= titled;
    return 'furniture';
  }
  const notice = headNotice(text, line.start, line.end);
  if (notice !== null && !(head.headline === null && isFlaggedHeadline(text, line, notice))) {
    head.notices.push({ start: line.start, end: line.end, kind: notice });
    return 'notice';
  }
  const byline = readByline(text, line.start, line.end) ?? (head.headline === null ? null : readPlainByline(text, line.start, line.end));
  if (byline !== null) return isBookLine(text, line) ? 'furniture' : takeByline(head, byline);
  if (isSlugline(text, line.start, line.end)) {
    head.slugline ??= { start: line.start, end: line.end };
    return 'slug';
  }
  const credit = readCredit(text, line.start, line.end);
  if (credit !== null && (credit.agencies.length > 0 || credit.introduced)) {
    head.credits.push(credit);
    return 'credit';
  }
  if (isTimestamp(text, line.start, line.end)) return 'time';
  const content = text.slice(line.start, Math.min(line.end, line.start + 300));
  return isFurniture(content) || isCaption(content) || !hasWords(content) ? 'furniture' : 'text';
}

function hasWords(content: string): boolean {
  for (let i = 0; i < content.length; i += 1) if ((classOf(content.charCodeAt(i)) & LETTER) !== 0) return true;
  return false;
}

function takeByline(head: Head, byline: BylineMatch): LineKind {
  if (head.byline === null) head.byline = byline;
  else if (byline.names.length > 0 && head.byline.names.length === 0) head.byline = byline;
  return 'byline';
}

/** `By Hester Quill. 412 pages. £19.50`: the author of a book, not of the story. */
function isBookLine(text: string, line: Line): boolean {
  return /\b\d+\s*(?:pages|pp)\b|[£$€]\s?\d/u.test(text.slice(line.start, line.end));
}

/** `title: …`, `Headline: …` in a page's front matter. */
function titledHeadline(text: string, line: Line): Span | null {
  const match = /^(?:title|headline)\s*:\s*(?=\S)/iu.exec(text.slice(line.start, Math.min(line.end, line.start + 24)));
  return match === null ? null : { start: line.start + match[0].length, end: line.end };
}

const FLAGS = new Set(['correction', 'clarification', 'refile', 'repeat', 'update', 'alert']);

/** `Correction: Lighthouse story` is a headline with its flag; `(Corrects spelling …)` and whole sentences are notices. */
function isFlaggedHeadline(text: string, line: Line, kind: string): boolean {
  if (!FLAGS.has(kind) || line.end - line.start > 120 || line.end - line.start < 14) return false;
  return !/^(?:[([（*+=]|eds\b)/iu.test(text.slice(line.start, line.start + 4)) && !/[.)\]]$/u.test(text.charAt(line.end - 1));
}

/** Kind of the notice that a whole line above the story is: `(Adds quotes in paragraph 4)`, `Eds: …`. */
export function headNotice(text: string, start: number, end: number): string | null {
  const line = text
    .slice(start, Math.min(end, start + 48))
    .toLowerCase()
    .replace(/^[\s([（*_\-–—+=]+/u, '');
  if (end - start > 500) return null;
  const lone = end - start > 24 ? undefined : loneNoticeKind(line.replace(/[^\p{L}]+$/gu, ''));
  if (lone !== undefined) return lone;
  if (/^this .{0,24}(?:story|article|report) (?:has been|was) corrected/u.test(line)) return 'correction';
  for (const [kind, opener] of headNoticeOpeners(line.charAt(0))) {
    if (line.startsWith(opener) && (/\W$/u.test(opener) || (classOf(line.charCodeAt(opener.length)) & LETTER) === 0)) return kind;
  }
  return null;
}

/** Of the lines above a dateline the first long enough one is the headline, with those that run on below it. */
function headlineOf(text: string, texts: readonly Line[]): Span | null {
  const at = texts.findIndex((line, i) => i === texts.length - 1 || wordCount(text, line) > 2);
  const first = texts[at];
  if (first === undefined) return null;
  let end = first.end;
  for (let i = at + 1; i < texts.length && i < at + 3; i += 1) {
    const line = texts[i] as Line;
    if (line.blankBefore || /[.!?]["”’]?$/u.test(text.slice(end - 2, end)) || !runsOn(text, end, line)) break;
    end = line.end;
  }
  return { start: first.start, end };
}

/** A headline set on two lines breaks in the middle of its sentence. */
function runsOn(text: string, end: number, line: Line): boolean {
  const last = /[\p{L}\d,’'-]+$/u.exec(text.slice(Math.max(0, end - 24), end))?.[0] ?? '';
  return (
    /^(?:of|for|the|a|an|to|in|on|at|by|and|with|from|as|de|la|le|der|die|das|und|,)$|,$/iu.test(last) ||
    /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
  );
}

function wordCount(text: string, line: Line): number {
  return text.slice(line.start, Math.min(line.end, line.start + 200)).split(/\s+/u).length;
}

/** A first line is a headline when it is short, no sentence, and longer text follows after a break. */
function looksLikeHeadline(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  if (length > LONGEST_HEADLINE) return false;
  const sentence = /[.。!?]["”’]?$/u.test(text.slice(line.end - 2, line.end));
  if (sentence && (length > 90 || next.end - next.start < length)) return false;
  return next.blankBefore || next.end - next.start > length || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 1));
}

/** What stands on the dateline's own line before it: `(Adds comment) By Alan Tress Feb 15 (Reuters) -`. */
function takeInline(text: string, start: number, end: number, head: Head): void {
  let at = start;
  while (at < end) {
    const next = inlineNotice(text, at, end, head);
    if (next === at) break;
    at = skipSpace(text, next, end);
  }
  const by = bylineIn(text, at, end);
  const stop = by === null ? end : trimEnd(text, at, by.start);
  if (by !== null) takeByline(head, by);
  if (stop <= at || isCaption(text.slice(at, stop))) return;
  const credit = readCredit(text, at, stop);
  if (credit !== null && credit.agencies.length > 0) head.credits.push(credit);
  else if (head.headline === null && text.slice(at, stop).split(/\s+/u).length > 2 && stop - at <= LONGEST_HEADLINE)
    head.headline = trailingNotice(text, at, stop, head);
}

function inlineNotice(text: string, at: number, end: number, head: Head): number {
  if (text.charAt(at) !== '(') return at;
  const close = text.indexOf(')', at);
  if (close < 0 || close >= end) return at;
  const kind = headNotice(text, at, close + 1);
  if (kind === null) return at;
  head.notices.push({ start: at, end: close + 1, kind });
  return close + 1;
}

/** `(LEAD) … pennant (ATTN: ADDS comment) By …`: a notice after the headline on its line. */
function trailingNotice(text: string, at: number, stop: number, head: Head): Span {
  const open = text.lastIndexOf('(', stop);
  if (open <= at || text.charAt(stop - 1) !== ')') return { start: at, end: stop };
  const kind = headNotice(text, open, stop);
  if (kind === null) return { start: at, end: stop };
  head.notices.push({ start: open, end: stop, kind });
  return { start: at, end: trimEnd(text, at, open) };
}

function bylineIn(text: string, start: number, end: number): BylineMatch | null {
  const match = /(?:^|[\s.)])(?=(?:By|BY) \p{Lu})/u.exec(text.slice(start, end));
  if (match === null) return null;
  return readByline(text, start + match.index + match[0].length, end);
}
