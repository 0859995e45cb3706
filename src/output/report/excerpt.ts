import type { Span } from '../../text/span.ts';
import type { Excerpt } from './judged.ts';

/** So much of a line is kept on either side of what is meant. */
const AROUND = 240;
const BREAK = /[\n\r\u0085\u2028\u2029]/u;

/** The line that a span begins on, cut around it: reads no more of a text than what it keeps. */
export function excerptOf(text: string, { start, end }: Span): Excerpt {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const begin = start - before.length + lineBegin(before);
  const after = text.slice(start, start + AROUND);
  const length = after.search(BREAK);
  const stop = start + (length < 0 ? after.length : length);
  const from = isTorn(text, begin) ? begin + 1 : begin;
  const to = isTorn(text, stop) ? stop - 1 : stop;
  return {
    text: text.slice(from, to),
    start: Math.max(0, start - from),
    end: Math.max(start, Math.min(end, to)) - from,
    cutBefore: lineBegin(before) === 0 && begin > 0 && !BREAK.test(text[begin - 1] ?? ''),
    cutAfter: length < 0 && stop < text.length,
  };
}

function lineBegin(before: string): number {
  for (let i = before.length; i > 0; i -= 1) if (BREAK.test(before[i - 1] ?? '')) return i;
  return 0;
}

/** Whether a cut there would part the halves of a character. */
function isTorn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const last = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && last >= 0xd800 && last <= 0xdbff;
}
