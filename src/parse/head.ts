import { skipSpace, trimEnd } from '../text/chars.ts';
import { type Line, lineFrom, lineStart } from '../text/lines.ts';
import { takeInline } from './head-inline.ts';
import { emptyHead, type Head, takeLine } from './head-lines.ts';
import { headlineOf, isDeck, isLabelLine, isOutdented, isPrintedTwice, isProse, looksLikeHeadline, MAX_LINES } from './headline.ts';

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
    if (line === null) return withoutRows(text, from, to, head);
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

/** A head that reaches to the story's end has taken a table for labels and times: `1. Danor 5:58.40` under a headline is the story. */
function withoutRows(text: string, from: number, to: number, head: Head): Head {
  if (head.headline === null) return head;
  const { headline, slugline, byline, notices, credits } = head;
  const parts = [headline, slugline, byline, ...notices, ...credits];
  head.end = skipSpace(text, Math.max(from, ...parts.map((part) => part?.end ?? 0)), to);
  return head;
}
