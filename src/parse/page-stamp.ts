import { placeWeight } from '../knowledge/cities.ts';
import { opensStamp } from '../knowledge/notices.ts';
import { lineFrom, lineStart } from '../text/lines.ts';
import type { Ending } from './dateline-ending.ts';
import type { Scan } from './scan.ts';
import { isTimestamp } from './timestamp.ts';

/** `Tuesday, September 23, 2008 | 11:20`, or a date alone on its line: no dateline. */
export function isTimestampLine(text: string, scan: Scan, ending: Ending, at: number): boolean {
  if (ending.kind !== 'dash' && ending.kind !== 'colon' && scan.agencies.length === 0) return true;
  const { start } = scan;
  const line = lineFrom(text, start, Math.min(text.length, start + 200));
  return line !== null && (line.end < at || isTimestamp(text, line.start, line.end));
}

/** `Tuesday March 4, 2014 MYT 10:52:00 AM`, `Wednesday 16 May 2018 12:09, UK`, `DAWN.COM | Today's Paper | November 30, 2011`: a page's line. */
export function isPageStamp(text: string, scan: Scan, ending: Ending): boolean {
  const start = lineStart(text, scan.start, Math.max(0, scan.start - LONGEST_STAMP));
  const line = lineFrom(text, start, Math.min(text.length, start + LONGEST_STAMP + 1));
  if (line === null || line.end > start + LONGEST_STAMP) return false;
  const content = text.slice(line.start, line.end);
  if (ending.end < line.end && !opensStamp(content))
    return CLOCK.test(content) && scan.date?.start === line.start && isTimestamp(text, line.start, line.end);
  if (content.includes(' | ')) return true;
  return (
    (CLOCK.test(content) || opensStamp(content)) &&
    (placeWeight(scan.places[0]?.name ?? '') === 0 || (scan.date?.start ?? 0) < (scan.places[0]?.start ?? 0))
  );
}

const LONGEST_STAMP = 110;
const CLOCK = /\d[:.]\d\d/u;
const SHORTEST_PROSE = 46;

/** Behind a bar that ends a dateline stands prose or a time stamp: not so in `BBC NEWS | UK | Wales | North West Wales`. */
export function isShortCell(text: string, from: number): boolean {
  const line = lineFrom(text, from, Math.min(text.length, from + 200));
  if (line === null || text.slice(from, line.start).includes('\n')) return false;
  const content = text.slice(line.start, line.end);
  return content.length < SHORTEST_PROSE && !opensStamp(content) && !/[.!?।۔。؟]$/u.test(content);
}
