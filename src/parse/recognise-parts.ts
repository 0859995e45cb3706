import { skipSpace } from '../text/chars.ts';
import { skipAsides } from './body-asides.ts';
import { findLines } from './body-lines.ts';
import { type DatelineChoice, findDateline } from './dateline.ts';
import { readHeadAlone, readHeadBefore } from './head.ts';
import type { Head } from './head-lines.ts';
import { type HeaderDate, recogniseHeaderDate } from './header-date.ts';
import { type LeadingCredit, readLeadingCredit } from './leading-credit.ts';
import { findParagraphs, type Paragraphs } from './paragraphs.ts';
import { readTail } from './tail.ts';
import type { Tail } from './tail-lines.ts';
import type { KnownDate } from './year.ts';

/** What the recognisers found in a story, before anything is completed. */
export interface Parts {
  header: HeaderDate | null;
  dateline: DatelineChoice;
  head: Head;
  leading: LeadingCredit | null;
  body: Paragraphs;
  tail: Tail;
}

/** What is kept of a story's reading. */
export interface PartOptions {
  /** Whether the evidence is kept, for `explain`. */
  explained?: boolean;
  /** Whether the body is left whole: no paragraphs, no words counted. */
  withoutBody?: boolean;
}

/** Cuts a story into its parts, stage by stage, each from where the one before it stopped. */
export function recogniseParts(text: string, envelopeDate: KnownDate | null, options: PartOptions = {}): Parts {
  const { explained = false, withoutBody = false } = options;
  const header = recogniseHeaderDate(text, 0);
  const top = header?.end ?? 0;
  const dateline = findDateline(top, text.length, { text, published: header?.known ?? envelopeDate, explained });
  const taken = dateline.taken;
  const head = taken === null ? readHeadAlone(text, top, text.length) : readHeadBefore(text, top, taken.leading?.span.start ?? taken.start);
  const leading = taken === null ? readLeadingCredit(text, head.end, text.length) : null;
  const own = skipSpace(text, taken?.end ?? leading?.end ?? head.end, text.length);
  const start = taken === null ? own : skipAsides(text, taken.end, text.length, head);
  const lines = findLines(text, start, text.length);
  const tail = readTail(text, lines, start, text.length);
  const end = Math.max(start, tail.bodyEnd);
  const body = withoutBody ? { start, end, paragraphs: [], wordCount: 0 } : findParagraphs(text, lines, start, end);
  return { header, dateline, head, leading, body, tail };
}
