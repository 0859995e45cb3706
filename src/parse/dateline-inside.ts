import { isCaption } from '../knowledge/furniture.ts';
import { CASELESS, classOf, UPPER } from '../text/chars.ts';
import { lineStart } from '../text/lines.ts';
import { readAgency } from './agency-words.ts';
import { readCredit } from './credit.ts';
import { readDate } from './date-words.ts';
import { consider, readingAt, type Search } from './dateline-search.ts';
import { isHeadlineBefore } from './dateline-weights.ts';
import { BAR, BREAK, CLOSE, COLON, DASH, END, kindAt, NUMBER, OPEN, QUOTE, SLASH, STOP, startOf, type Tokens, WORD } from './tokens.ts';

/** From this score on a reading at a line's start is taken for a dateline. */
export const ENOUGH = 1.8;
/** A place alone inside a line needs more. */
const ENOUGH_BARE = 3.2;
/** Inside a line the evidence must be stronger. */
const ENOUGH_INSIDE = 2.6;
/** From this score on no other line is looked at. */
export const CERTAIN = 4.2;
/** A dateline stands in a story's first part. */
export const WINDOW = 5000;
export const MAX_LINES = 48;
/** What each paragraph of prose before it takes from a reading. */
export const PROSE_BEFORE = 0.5;

const BACK = 14;
/** A part of a dateline is taken for the whole only when it reads clearly better: `Sports News, New Delhi, Oct 12 (IANS)`. */
const MARGIN = 1;
const MAX_TOKENS_INSIDE = 420;

/** Datelines inside a line stand around an agency in brackets, a date, or a dash after capitals; only there are starts tried. */
export function insideLines(search: Search): void {
  const { tokens } = search;
  let triedUpTo = 0;
  for (let at = 1; at < MAX_TOKENS_INSIDE && kindAt(tokens, at) !== END; at += 1) {
    if (!isAnchor(tokens, at)) continue;
    for (let start = Math.max(triedUpTo, at - BACK); start <= at; start += 1) if (mayStart(tokens, start)) tryInside(search, start);
    triedUpTo = at + 1;
    if ((search.best?.score ?? 0) >= CERTAIN && !search.best?.places.some(isHeadlineBefore)) return;
  }
}

function tryInside(search: Search, start: number): void {
  if (kindAt(search.tokens, start - 1) === BREAK || followsCaption(search.tokens, start) || splitsCell(search.tokens, start)) return;
  const credited = followsCredit(search.tokens, start);
  const reading = readingAt(search, start, credited ? 0 : INSIDE);
  if (
    reading === null ||
    reading.score < (credited ? ENOUGH : ENOUGH_INSIDE) ||
    (reading.places.length === 0 && reading.agencies.length === 0)
  )
    return;
  if (
    !credited &&
    reading.score < ENOUGH_BARE &&
    reading.agencies.length === 0 &&
    reading.date === null &&
    reading.places.every((place) => place.area === null)
  )
    return;
  const within = search.best !== null && search.best.start <= reading.start && reading.start < search.best.end;
  if (!within || reading.score > (search.best?.score ?? 0) + MARGIN) consider(search, reading);
}

/** What a reading inside a line has against it. */
const INSIDE = 0.4;
const LONGEST_CREDIT = 80;

/** `By Telegraph.—Press Association. Hokitika, May 21.`: nothing but a credit stands before it on the line. */
function followsCredit(tokens: Tokens, start: number): boolean {
  const at = startOf(tokens, start);
  if (kindAt(tokens, start - 1) !== STOP && kindAt(tokens, start - 1) !== CLOSE) return false;
  const line = lineStart(tokens.text, at, Math.max(0, at - LONGEST_CREDIT - 1));
  return at - line <= LONGEST_CREDIT && (readCredit(tokens.text, line, at)?.agencies.length ?? 0) > 0;
}

/** `Photo: Cairo, Nov 17. A kite over the citadel.` */
function followsCaption(tokens: Tokens, start: number): boolean {
  const at = startOf(tokens, start);
  const line = lineStart(tokens.text, at, Math.max(0, at - 400));
  return at > line && isCaption(tokens.text.slice(line, Math.min(tokens.limit, at + 80)));
}

/** A place is a whole cell of a line cut by bars: not the last word of `All India | Press Trust of India |`. */
function splitsCell(tokens: Tokens, start: number): boolean {
  if (start === 0 || kindAt(tokens, start - 1) !== WORD) return false;
  const at = startOf(tokens, start);
  const end = tokens.text.indexOf('\n', at);
  return tokens.text.slice(at, Math.min(end < 0 ? tokens.limit : end, at + 60)).includes(' | ');
}

function isAnchor(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  if (kind === OPEN || kind === SLASH) return readAgency(tokens, at + 1) !== null;
  if (kind === DASH || kind === COLON) return startOf(tokens, at) > 0;
  return (kind === WORD || kind === NUMBER) && readDate(tokens, at)?.day != null;
}

function mayStart(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  if (kind === OPEN || kind === NUMBER || kind === SLASH) return true;
  if (kind !== WORD || (classOf(tokens.text.charCodeAt(startOf(tokens, at))) & (UPPER | CASELESS)) === 0) return false;
  const before = at === 0 ? BREAK : kindAt(tokens, at - 1);
  return (
    before === BREAK ||
    before === STOP ||
    before === CLOSE ||
    before === QUOTE ||
    before === BAR ||
    before === COLON ||
    before === WORD ||
    before === NUMBER ||
    before === DASH ||
    before > QUOTE ||
    tokens.text.charAt(startOf(tokens, at - 1)) === ',' ||
    tokens.text.charAt(startOf(tokens, at - 1)) === ';'
  );
}
