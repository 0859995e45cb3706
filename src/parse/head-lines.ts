import { isDesk, isOwnCorrespondent, isTitle } from '../knowledge/credits.ts';
import { isCaption, isFurniture } from '../knowledge/furniture.ts';
import { isMasthead, isReleaseMarker } from '../knowledge/letterheads.ts';
import { headNoticeOpeners, loneNoticeKind } from '../knowledge/notices.ts';
import { classOf, LETTER } from '../text/chars.ts';
import type { Line } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type BylineMatch, readByline } from './byline.ts';
import type { CreditMatch } from './credit.ts';
import { namesNewsAgency, readHeadCredit } from './head-credit.ts';
import { readMetaLine } from './meta-line.ts';
import { readPlainByline, readTitledName } from './plain-byline.ts';
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

/** A `marker` ends a letterhead: `FOR IMMEDIATE RELEASE`. */
type LineKind = 'byline' | 'credit' | 'time' | 'slug' | 'notice' | 'furniture' | 'marker' | 'text';

export function emptyHead(end: number): Head {
  return { headline: null, slugline: null, byline: null, credits: [], notices: [], end };
}

export function takeLine(text: string, line: Line, head: Head): LineKind {
  const titled = titledHeadline(text, line);
  if (titled !== null) {
    head.headline ??= titled;
    return 'furniture';
  }
  if (isFirst(head) && isMasthead(text.slice(line.start, Math.min(line.end, line.start + 120))) && !namesNewsAgency(text, line))
    return 'furniture';
  if (isReleaseMarker(text.slice(line.start, Math.min(line.end, line.start + 100)), line.end - line.start)) return 'marker';
  const notice = headNotice(text, line.start, line.end);
  if (notice !== null && !(head.headline === null && isFlaggedHeadline(text, line, notice))) {
    head.notices.push({ start: line.start, end: line.end, kind: notice });
    return 'notice';
  }
  const byline =
    readByline(text, line.start, line.end) ??
    (head.headline === null ? readTitledName(text, line.start, line.end) : readPlainByline(text, line.start, line.end));
  if (byline === null && line.end - line.start < LONGEST_OWN && isOwnCorrespondent(text.slice(line.start, line.end))) return 'byline';
  if (byline !== null) return isBookLine(text, line) ? 'furniture' : takeByline(head, byline);
  if (isSlugline(text, line.start, line.end)) {
    head.slugline ??= { start: line.start, end: line.end };
    return 'slug';
  }
  const credit = readHeadCredit(text, line);
  if (credit !== null) {
    head.credits.push(credit);
    return 'credit';
  }
  if (isTitleLine(text, line)) return 'byline';
  const meta = readMetaLine(text, line);
  if (meta !== null) {
    if (meta.byline !== null) takeByline(head, meta.byline);
    head.credits.push(...meta.credits);
    return 'time';
  }
  if (isTimestamp(text, line.start, line.end)) return 'time';
  const content = text.slice(line.start, Math.min(line.end, line.start + 300));
  return isFurniture(content) || isCaption(content) || !hasWords(content) ? 'furniture' : 'text';
}

const LONGEST_OWN = 48;
const MOST_TITLE_WORDS = 4;

/** `Special Correspondent`, `Daily News Service`: words of titles and desks alone. */
export function isTitleLine(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST_OWN) return false;
  const words = text.slice(line.start, line.end).split(/[\s·]+/u);
  return (
    words.length > 1 &&
    words.length <= MOST_TITLE_WORDS &&
    words.every((word) => isTitle(word) || isDesk(word)) &&
    words.some((word) => isDesk(word))
  );
}

/** Nothing of the head has been read yet. */
function isFirst({ headline, byline, credits, notices, slugline }: Head): boolean {
  return headline === null && byline === null && credits.length === 0 && notices.length === 0 && slugline === null;
}

function hasWords(content: string): boolean {
  for (let i = 0; i < content.length; i += 1) if ((classOf(content.charCodeAt(i)) & LETTER) !== 0) return true;
  return false;
}

export function takeByline(head: Head, byline: BylineMatch): LineKind {
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

const LONGEST_STAMP = 110;
/** `UPDATED: 11:02 PHOENIX - …`: a longer line holds the story, too. */
const UPDATED = /^updated\b/;

/** Kind of the notice that a whole line above the story is: `(Adds quotes in paragraph 4)`, `Eds: …`. */
export function headNotice(text: string, start: number, end: number): string | null {
  const line = text
    .slice(start, Math.min(end, start + 48))
    .toLowerCase()
    .replace(/^[\s([（*_\-–—+=]+/u, '');
  if (end - start > 500 || (end - start > LONGEST_STAMP && UPDATED.test(line))) return null;
  const lone = end - start > 24 ? undefined : loneNoticeKind(line.replace(/[^\p{L}]+$/gu, ''));
  if (lone !== undefined) return lone;
  if (/^this .{0,24}(?:story|article|report) (?:has been|was) corrected/u.test(line)) return 'correction';
  for (const [kind, opener] of headNoticeOpeners(line.slice(0, 2))) {
    if (line.startsWith(opener) && (/\W$/u.test(opener) || (classOf(line.charCodeAt(opener.length)) & LETTER) === 0)) return kind;
  }
  return null;
}
