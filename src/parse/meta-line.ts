import { opensStamp } from '../knowledge/notices.ts';
import type { Line } from '../text/lines.ts';
import { type BylineMatch, readByline } from './byline.ts';
import { type CreditMatch, readCredit } from './credit.ts';
import { isTimestamp } from './timestamp.ts';

/** A page's line about its story, cut by bars or points. */
export interface MetaLine {
  byline: BylineMatch | null;
  credits: CreditMatch[];
}

const LONGEST = 160;
const LONGEST_CELL = 60;
const CUT = /\s[|·•●/]\s/gu;

/** `All India | Press Trust of India | Updated: May 12, 2016 06:33 IST`: cells of which one says when; null for any other line. */
export function readMetaLine(text: string, line: Line): MetaLine | null {
  if (line.end - line.start > LONGEST) return null;
  const found: MetaLine = { byline: null, credits: [] };
  let timed = false;
  let cells = 0;
  for (const [start, end] of cellsOf(text, line)) {
    if (end - start > LONGEST_CELL) return null;
    cells += 1;
    if (isTimestamp(text, start, end) || opensStamp(text.slice(start, end))) {
      timed = true;
      continue;
    }
    const byline = readByline(text, start, end);
    const credit = byline === null ? readCredit(text, start, end) : null;
    found.byline ??= byline;
    if (credit !== null && credit.agencies.length > 0) found.credits.push(credit);
  }
  return timed && cells > 1 ? found : null;
}

function cellsOf(text: string, { start, end }: Line): (readonly [start: number, end: number])[] {
  const cells: (readonly [number, number])[] = [];
  let from = start;
  for (const cut of text.slice(start, end).matchAll(CUT)) {
    cells.push([from, start + cut.index]);
    from = start + cut.index + cut[0].length;
  }
  cells.push([from, end]);
  return cells;
}
