import type { Span, TextNode } from '../text/span.ts';
import type { ClockMatch } from './clock-words.ts';
import type { AgencyMatch, DateMatch } from './matches.ts';
import type { PlaceMatch } from './place-words.ts';
import type { Tokens } from './tokens.ts';

/** What has been read of a dateline so far, element by element. */
export interface Scan {
  readonly tokens: Tokens;
  readonly from: number;
  /** Offset where the dateline starts; a leading credit that is no part of it moves it on. */
  start: number;
  /** Index of the next token. */
  at: number;
  places: PlaceMatch[];
  date: DateMatch | null;
  clock: ClockMatch | null;
  agencies: AgencyMatch[];
  /** The agency part as printed, with its brackets. */
  agencySpan: Span | null;
  /** Words in the agency's slot that no table knows: `(SADA)`. */
  slot: Span | null;
  reporters: TextNode[];
  /** A credit before the dateline that is no part of it: `Canadian Press - VANCOUVER (CP) -`. */
  leading: { agencies: AgencyMatch[]; span: Span } | null;
  last: 'none' | 'place' | 'date' | 'agency' | 'group' | 'slot' | 'clock' | 'reporter' | 'own';
  /** The dash between a leading agency and the place: `وطنية - طرابلس -`. */
  leadingDash: string | null;
  own: boolean;
  /** A known place stands behind the agency's slash: `ایسنا/گیلان`. */
  slashed: boolean;
  /** The bracket that holds the place says that it is a report: `〔記者林大山／花蓮報導〕`. */
  dispatched: boolean;
}

/** Goes on behind an element that was read; always true, for the reader to answer. */
export function moveTo(scan: Scan, next: number, last: Scan['last']): true {
  scan.at = next;
  scan.last = last;
  return true;
}

/** Whether the agency stands in brackets: `(Reuters)`. */
export function inBrackets(scan: Scan): boolean {
  const [first] = scan.agencies;
  return first !== undefined && scan.agencySpan !== null && scan.agencySpan.start < first.start;
}
