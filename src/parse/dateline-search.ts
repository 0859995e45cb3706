import { skipSpace, trimEnd } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import type { Ending } from './dateline-ending.ts';
import { scanDateline } from './dateline-scan.ts';
import { weighReading } from './dateline-weights.ts';
import type { AgencyMatch, DateMatch } from './matches.ts';
import type { PlaceMatch } from './place-words.ts';
import type { Scan } from './scan.ts';
import type { Tokens } from './tokens.ts';
import type { Evidence, Surroundings } from './weights.ts';

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

export interface Search {
  readonly tokens: Tokens;
  readonly around: Surroundings;
  best: Reading | null;
  second: Reading | null;
}

export function consider(search: Search, reading: Reading | null): void {
  if (reading === null) return;
  if (search.best === null || reading.score > search.best.score) {
    search.second = search.best;
    search.best = reading;
  } else if (search.second === null || reading.score > search.second.score) search.second = reading;
}

export function readingAt(search: Search, index: number, against: number): Reading | null {
  let best: Reading | null = null;
  scanDateline(search.tokens, index, (scan, ending) => {
    const reading = weighed(scan, ending, search.around, against);
    if (reading !== null && (best === null || reading.score >= best.score)) best = reading;
  });
  return best;
}

/** The text before it ends a sentence: then it is the story's end. */
function followsSentence({ tokens: { text }, start }: Scan): boolean {
  const end = trimEnd(text, Math.max(0, start - 8), start);
  return end > 0 && '.!?”"。'.includes(text.charAt(end - 1));
}

/** A reading behind prose with nothing after it is a credit rather: `(A.B.) (Agenzia Fides, 3/5/2016)`. */
function weighed(scan: Scan, ending: Ending, around: Surroundings, against: number): Reading | null {
  if (scan.places.length === 0 && scan.date === null) return null;
  const nothingFollows = skipSpace(around.text, ending.end, around.text.length) >= around.text.length;
  if (nothingFollows && (against > 0 || (scan.from > 0 && scan.agencySpan?.start === scan.start) || followsSentence(scan))) return null;
  setLeadingApart(scan, ending);
  const { score, evidence } = weighReading(scan, ending, around);
  if (against > 0 && around.explained) evidence.push({ reason: 'prose stands before it', text: null, weight: -against });
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
