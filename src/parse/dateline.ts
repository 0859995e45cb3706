import { isCaption } from '../knowledge/furniture.ts';
import { CASELESS, classOf, UPPER } from '../text/chars.ts';
import { lineStart } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { readAgency } from './agency-words.ts';
import { readDate } from './date-words.ts';
import { type Ending, type Scan, scanDateline } from './dateline-scan.ts';
import { type Evidence, type Surroundings, weighReading } from './dateline-weights.ts';
import type { AgencyMatch, DateMatch } from './matches.ts';
import type { PlaceMatch } from './place-words.ts';
import {
  BAR,
  BREAK,
  CLOSE,
  COLON,
  DASH,
  END,
  isTight,
  kindAt,
  NUMBER,
  OPEN,
  openTokens,
  QUOTE,
  SLASH,
  STOP,
  startOf,
  type Tokens,
  WORD,
} from './tokens.ts';

/** One weighed reading of a stretch of text as a dateline. */
export interface Reading {
  start: number;
  end: number;
  places: readonly PlaceMatch[];
  date: DateMatch | null;
  clock: Scan['clock'];
  agencies: readonly AgencyMatch[];
  agencySpan: Span | null;
  reporters: Scan['reporters'];
  leading: Scan['leading'];
  /** Words in the agency's place that no table knows. */
  slot: Span | null;
  separator: Span | null;
  score: number;
  evidence: Evidence[];
}

/** The reading taken, or none; and what else was weighed. */
export interface DatelineChoice {
  taken: Reading | null;
  /** The best reading that was not taken. */
  runnerUp: Reading | null;
}

/** From this score on a reading at a line's start is taken for a dateline. */
export const ENOUGH = 1.8;
/** A place alone inside a line needs more. */
const ENOUGH_BARE = 3.2;
/** Inside a line the evidence must be stronger. */
const ENOUGH_INSIDE = 2.6;
/** From this score on no other line is looked at. */
const CERTAIN = 4.2;
/** A dateline stands in a story's first part. */
const WINDOW = 5000;
const MAX_LINES = 48;
/** What each paragraph of prose before it takes from a reading. */
const PROSE_BEFORE = 0.5;

/** Finds the dateline in the head of a story that starts at `from`: the best reading at the start of a line, else inside one. */
export function findDateline(from: number, to: number, around: Surroundings): DatelineChoice {
  const tokens = openTokens(around.text, from, Math.min(to, from + WINDOW));
  const search: Search = { tokens, around, best: null, second: null };
  atLineStarts(search);
  if ((search.best?.score ?? 0) < CERTAIN) insideLines(search);
  const best = search.best;
  return best !== null && best.score >= ENOUGH ? { taken: best, runnerUp: search.second } : { taken: null, runnerUp: best };
}

interface Search {
  readonly tokens: Tokens;
  readonly around: Surroundings;
  best: Reading | null;
  second: Reading | null;
}

function consider(search: Search, reading: Reading | null): void {
  if (reading === null) return;
  if (search.best === null || reading.score > search.best.score) {
    search.second = search.best;
    search.best = reading;
  } else if (search.second === null || reading.score > search.second.score) search.second = reading;
}

function atLineStarts(search: Search): void {
  const { tokens } = search;
  let at = 0;
  let prose = 0;
  for (let line = 0; line < MAX_LINES; line += 1) {
    const first = firstOfLine(tokens, at);
    if (kindAt(tokens, first) === END) return;
    const against = prose * PROSE_BEFORE + (isBullet(tokens, first - 1) ? BULLET : 0);
    const reading = readingAt(search, first, against) ?? afterNumber(search, first, prose);
    consider(search, reading);
    if (reading !== null && reading.score >= CERTAIN) return;
    const next = nextLine(tokens, first);
    if (isProse(tokens, first, next)) prose += 1;
    at = next;
  }
}

/** A place after a bullet is an item of a list rather. */
const BULLET = 0.8;

function isBullet(tokens: Tokens, index: number): boolean {
  return index >= 0 && kindAt(tokens, index) === BAR;
}

/** A line number or the rest of one may stand before the place: `0    LONDON, April 29 -`. */
function afterNumber(search: Search, first: number, prose: number): Reading | null {
  if (kindAt(search.tokens, first) !== NUMBER || kindAt(search.tokens, first + 1) !== WORD || isTight(search.tokens, first + 1))
    return null;
  return readingAt(search, first + 1, prose * PROSE_BEFORE);
}

/** Goes over bullets, dashes, asterisks and other marks before a line's first word: `****PARIS`. */
function firstOfLine(tokens: Tokens, index: number): number {
  let at = index;
  for (;;) {
    const kind = kindAt(tokens, at);
    if (kind === WORD || kind === NUMBER || kind === OPEN || kind === SLASH || kind === END) return at;
    at += 1;
  }
}

function nextLine(tokens: Tokens, index: number): number {
  let at = index;
  while (kindAt(tokens, at) !== BREAK && kindAt(tokens, at) !== END) at += 1;
  return kindAt(tokens, at) === BREAK ? at + 1 : at;
}

const PROSE_LENGTH = 120;

function isProse(tokens: Tokens, first: number, next: number): boolean {
  const start = startOf(tokens, first);
  const end = startOf(tokens, next);
  return end - start > PROSE_LENGTH && /[.!?…"”’)]\s*$/u.test(tokens.text.slice(end - 4, end));
}

function readingAt(search: Search, index: number, against: number): Reading | null {
  let best: Reading | null = null;
  scanDateline(search.tokens, index, (scan, ending) => {
    const reading = weighed(scan, ending, search.around, against);
    if (reading !== null && (best === null || reading.score >= best.score)) best = reading;
  });
  return best;
}

function weighed(scan: Scan, ending: Ending, around: Surroundings, against: number): Reading | null {
  if (scan.places.length === 0 && scan.date === null) return null;
  setLeadingApart(scan, ending);
  const { score, evidence } = weighReading(scan, ending, around);
  if (against > 0) evidence.push({ reason: 'prose stands before it', text: null, weight: -against });
  const { start, places, date, clock, agencies, agencySpan, reporters, leading, slot } = scan;
  return {
    start,
    end: ending.end,
    places: [...places],
    date,
    clock,
    agencies: [...agencies],
    agencySpan,
    reporters: [...reporters],
    leading,
    slot,
    separator: ending.separator,
    score: score - against,
    evidence,
  };
}

/** A leading agency belongs to the dateline when one mark closes both: `وطنية - طرابلس -`; otherwise it is a credit before it: `SPACE.com - TORONTO, Canada --`. */
function setLeadingApart(scan: Scan, ending: Ending): void {
  const place = scan.places[0];
  if (
    scan.leadingDash === null ||
    place === undefined ||
    scan.agencySpan === null ||
    ending.separator === null ||
    scan.agencySpan.start > place.start
  )
    return;
  const mark = scan.tokens.text.slice(ending.separator.start, ending.separator.end);
  if (mark === scan.leadingDash) return;
  scan.leading = { agencies: scan.agencies, span: scan.agencySpan };
  scan.start = place.start;
  scan.agencies = [];
  scan.agencySpan = null;
}

const BACK = 14;
/** A part of a dateline is taken for the whole only when it reads clearly better: `Sports News, New Delhi, Oct 12 (IANS)`. */
const MARGIN = 1;
const MAX_TOKENS_INSIDE = 420;

/** Datelines inside a line stand around an agency in brackets, a date, or a dash after capitals; only there are starts tried. */
function insideLines(search: Search): void {
  const { tokens } = search;
  let triedUpTo = 0;
  for (let at = 1; at < MAX_TOKENS_INSIDE && kindAt(tokens, at) !== END; at += 1) {
    if (!isAnchor(tokens, at)) continue;
    for (let start = Math.max(triedUpTo, at - BACK); start <= at; start += 1) if (mayStart(tokens, start)) tryInside(search, start);
    triedUpTo = at + 1;
    if ((search.best?.score ?? 0) >= CERTAIN) return;
  }
}

function tryInside(search: Search, start: number): void {
  if (followsCaption(search.tokens, start)) return;
  const reading = readingAt(search, start, 0.4);
  if (reading === null || reading.score < ENOUGH_INSIDE || (reading.places.length === 0 && reading.agencies.length === 0)) return;
  if (
    reading.score < ENOUGH_BARE &&
    reading.agencies.length === 0 &&
    reading.date === null &&
    reading.places.every((place) => place.area === null)
  )
    return;
  const within = search.best !== null && search.best.start <= reading.start && reading.start < search.best.end;
  if (!within || reading.score > (search.best?.score ?? 0) + MARGIN) consider(search, reading);
}

/** `Photo: Cairo, Nov 17. A kite over the citadel.` */
function followsCaption(tokens: Tokens, start: number): boolean {
  const at = startOf(tokens, start);
  const line = lineStart(tokens.text, at, Math.max(0, at - 400));
  return at > line && isCaption(tokens.text.slice(line, Math.min(tokens.limit, at + 80)));
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
    before === DASH ||
    before > QUOTE ||
    tokens.text.charAt(startOf(tokens, at - 1)) === ',' ||
    tokens.text.charAt(startOf(tokens, at - 1)) === ';'
  );
}
