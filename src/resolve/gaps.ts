import type { Article } from '../model/record.ts';
import { skipSpace, trimEnd } from '../text/chars.ts';
import { type Node, nodeAt, type Span } from '../text/span.ts';

/** The stretches of a story that no part has taken, without the white space around them: nothing is lost. */
export function gapsBetween(text: string, article: Article): Node[] {
  const gaps: Node[] = [];
  let at = 0;
  for (const span of partSpans(article)) {
    takeGap(text, at, span.start, gaps);
    at = Math.max(at, span.end);
  }
  takeGap(text, at, text.length, gaps);
  return gaps;
}

function takeGap(text: string, from: number, to: number, gaps: Node[]): void {
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  if (end > start) gaps.push(nodeAt(text, start, end));
}

/** Spans of a record's top-level parts in reading order. A date or credit that stands inside the dateline is part of it. */
export function partSpans({ date, headline, slugline, byline, dateline, body, credit, notices }: Article): Span[] {
  const spans: Span[] = [];
  // Each part's span is asked for here, where the part is of one kind: in a function for all kinds of parts that would be several times slower.
  if (date !== null) add(date.span, spans);
  if (headline !== null) add(headline.span, spans);
  if (slugline !== null) add(slugline.span, spans);
  if (byline !== null) add(byline.span, spans);
  if (dateline !== null) add(dateline.span, spans);
  add(body.span, spans);
  if (credit !== null) add(credit.span, spans);
  for (const notice of notices) add(notice.span, spans);
  return inReadingOrder(spans);
}

function add(span: Span | null, spans: Span[]): void {
  if (span !== null && span.end > span.start) spans.push(span);
}

/** Sorts in place, the longer first of two that start together. Parts stand in reading order but for one or two: each is moved to where it belongs. */
function inReadingOrder(spans: Span[]): Span[] {
  for (let i = 1; i < spans.length; i += 1) {
    const span = spans[i] as Span;
    let at = i;
    for (; at > 0 && isBefore(span, spans[at - 1] as Span); at -= 1) spans[at] = spans[at - 1] as Span;
    spans[at] = span;
  }
  return spans;
}

function isBefore(a: Span, b: Span): boolean {
  return a.start < b.start || (a.start === b.start && a.end > b.end);
}
