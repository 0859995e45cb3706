import { isCaption } from '../knowledge/furniture.ts';
import { skipSpace, trimEnd } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { type BylineMatch, readByline } from './byline.ts';
import { readCredit } from './credit.ts';
import { type Head, headNotice, takeByline } from './head-lines.ts';
import { beforeAddress, LONGEST_HEADLINE } from './headline.ts';
import { isTimestamp } from './timestamp.ts';

/** What stands on the dateline's own line before it: `(Adds comment) By Alan Tress Feb 15 (Reuters) -`. */
export function takeInline(text: string, start: number, end: number, head: Head): void {
  let at = start;
  while (at < end) {
    const next = inlineNotice(text, at, end, head);
    if (next === at) break;
    at = skipSpace(text, next, end);
  }
  const by = bylineIn(text, at, end);
  const stop = by === null ? end : trimEnd(text, at, by.start);
  if (by !== null) takeByline(head, by);
  if (stop <= at || isCaption(text.slice(at, stop)) || isTimestamp(text, at, stop)) return;
  const credit = readCredit(text, at, stop);
  if (credit !== null && credit.agencies.length > 0) head.credits.push(credit);
  else if (head.headline === null && text.slice(at, stop).split(/\s+/u).length > 2 && stop - at <= LONGEST_HEADLINE)
    head.headline = trailingNotice(text, at, beforeAddress(text, at, stop), head);
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
