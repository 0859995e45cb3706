import { isFurniture, opensFurniture } from '../knowledge/furniture.ts';
import { classOf, LETTER } from '../text/chars.ts';
import type { BodyLine } from './body-lines.ts';
import { readCredit } from './credit.ts';
import { trailingCredit } from './trailing-credit.ts';

const MOST_LINES = 12;
const LONGEST = 80;
const LONGEST_SENTENCE = 120;
const ENDS = '.!?"”’。';

/**
 * Where a page's furniture begins below a story's credit: `- SAPA` and then `Read more on: clanwilliam`. A credit and below it nothing but short lines
 * that are no sentences; `to` where that is not so.
 */
export function tailFurnitureStart(text: string, lines: readonly BodyLine[], to: number): number {
  const last = lines.at(-1);
  if (last === undefined || !isShort(text, last) || isCredit(text, last)) return to;
  for (let i = lines.length - 1; i > 0 && i >= lines.length - MOST_LINES; i -= 1) {
    if (!isShort(text, lines[i] as BodyLine)) return to;
    const above = lines[i - 1] as BodyLine;
    if (isCredit(text, above) || closesWithCredit(text, above)) return above.end;
  }
  return to;
}

function isShort(text: string, { start, end }: BodyLine): boolean {
  if (end - start > LONGEST_SENTENCE) return false;
  if (end - start > LONGEST || ENDS.includes(text.charAt(end - 1))) return opensFurniture(text.slice(start, end));
  return (classOf(text.charCodeAt(start)) & LETTER) !== 0 || isFurniture(text.slice(start, end));
}

function isCredit(text: string, { start, end }: BodyLine): boolean {
  return (
    (readCredit(text, start, end)?.agencies.length ?? 0) > 0 || INITIALS_AND_CREDIT.test(text.slice(start, Math.min(end, start + LONGEST)))
  );
}

/** `jm/kms (AFP, dpa, epd)` */
const INITIALS_AND_CREDIT = /^[a-z]{2,3}(?:\/[a-z]{2,4})+ \([A-Za-z][^)]*\)$/;

function closesWithCredit(text: string, { start, end }: BodyLine): boolean {
  return (
    (trailingCredit(text, start, end, false)?.agencies.length ?? 0) > 0 ||
    (BRACKETED.test(text.slice(Math.max(start, end - LONGEST), end)) && bracketCredit(text, start, end))
  );
}

const BRACKETED = /[.!?”"] ?\([^()]{2,40}\)$/u;

function bracketCredit(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('(', end);
  return open > start && (readCredit(text, open, end)?.agencies.length ?? 0) > 0;
}
