import { isCaption, isFurniture } from '../knowledge/furniture.ts';
import { opensStamp } from '../knowledge/notices.ts';
import { skipSpace, trimEnd } from '../text/chars.ts';
import { type Line, lineFrom } from '../text/lines.ts';
import { readByline } from './byline.ts';
import { type Head, isTitleLine, takeByline } from './head-lines.ts';
import { isProse, looksLikeHeadline } from './headline.ts';
import { readMetaLine } from './meta-line.ts';
import { isTimestamp } from './timestamp.ts';

const MOST_LINES = 8;
const LONGEST_BYLINE = 90;

/**
 * Where the story's own text starts below a dateline: pages set time stamps, buttons and captions there, a few agencies the byline or the headline.
 * `NAIROBI, Sept. 20 (Xinhua) -- by Chrispin Otieno` and a blank line.
 */
export function skipAsides(text: string, from: number, to: number, head: Head): number {
  const at = afterAsides(text, from, from, to, head);
  const headline = at > from || startsLine(text, from) ? headlineBelow(text, at, to, head) : null;
  return skipSpace(text, headline === null ? at : afterAsides(text, headline.end, from, to, head), to);
}

function afterAsides(text: string, start: number, from: number, to: number, head: Head): number {
  let at = start;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const line = lineFrom(text, at, to);
    if (line === null || !isAside(text, line, to, head, !text.slice(from, line.start).includes('\n'))) break;
    at = line.end;
  }
  return at;
}

/** `own`: the line is the dateline's own, where prose begins as a rule. */
function isAside(text: string, line: Line, to: number, head: Head, own: boolean): boolean {
  const { start, end } = line;
  if (lineFrom(text, end, to) === null) return false;
  if (isReporter(text, line)) {
    const byline = readByline(text, start, end);
    if (byline !== null && byline.names.length > 0) {
      takeByline(head, byline);
      return true;
    }
  }
  if (end - start > 160) return false;
  const content = text.slice(start, end);
  if (own) return followsBar(text, start) && opensStamp(content) && isTimestamp(text, start, end);
  if (isFurniture(content) || isCaption(content) || isTitleLine(text, line)) return true;
  if (head.headline !== null && content === text.slice(head.headline.start, head.headline.end)) return true;
  if (opensStamp(content) || isTimestamp(text, start, end, 0)) return !/[.!?]["”’]?$/u.test(content);
  return readMetaLine(text, line) !== null;
}

/** `Reuters | Kuala Lumpur | Updated: …` */
function followsBar(text: string, at: number): boolean {
  return '|•·'.includes(text.charAt(trimEnd(text, Math.max(0, at - 4), at) - 1));
}

function isReporter(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST_BYLINE && /^[Bb][Yy] \S/u.test(text.slice(start, start + 4)) && !/[.!?]$/u.test(text.charAt(end - 1));
}

function startsLine(text: string, from: number): boolean {
  return /^[ \t]*\r?\n/u.test(text.slice(from, from + 8));
}

/** A dateline that stands on a line of its own may stand above the headline. */
function headlineBelow(text: string, at: number, to: number, head: Head): Line | null {
  const line = head.headline === null ? lineFrom(text, at, to) : null;
  const next = line === null ? null : lineFrom(text, line.end, to);
  if (line === null || next === null || isProse(text, line) || !looksLikeHeadline(text, line, next)) return null;
  if (
    /[,;:–—-]$/u.test(text.charAt(line.end - 1)) ||
    !(isFurniture(text.slice(next.start, next.end)) || isTitleLine(text, next) || (next.blankBefore && isProse(text, next)))
  )
    return null;
  head.headline = { start: line.start, end: line.end };
  return line;
}
