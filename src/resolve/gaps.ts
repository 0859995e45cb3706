import type { Article } from '../model/record.ts';
import { skipSpace, trimEnd } from '../text/chars.ts';
import { type Node, nodeAt, type Span } from '../text/span.ts';

/** The stretches of a story that no part has taken, without the white space around them: nothing is lost. */
export function gapsBetween(text: string, article: Article): Node[] {
  const gaps: Node[] = [];
  let at = 0;
  const spans = partSpans(article);
  spans.push({ start: text.length, end: text.length });
  for (const span of spans) {
    const start = skipSpace(text, at, span.start);
    const end = trimEnd(text, start, span.start);
    if (end > start) gaps.push(nodeAt(text, start, end));
    at = Math.max(at, span.end);
  }
  return gaps;
}

/** Spans of a record's top-level parts in reading order. A date or credit that stands inside the dateline is part of it. */
export function partSpans(article: Article): Span[] {
  const { date, headline, slugline, byline, dateline, body, credit, notices } = article;
  const spans: Span[] = [];
  const add = (node: Node | null): void => {
    if (node?.span != null && node.span.end > node.span.start) spans.push(node.span);
  };
  add(date);
  add(headline);
  add(slugline);
  add(byline);
  add(dateline);
  add(body);
  add(credit);
  for (const notice of notices) add(notice);
  return inReadingOrder(spans);
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
