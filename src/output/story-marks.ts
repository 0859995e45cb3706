import type { Article } from '../model/record.ts';
import type { Node, Span } from '../text/span.ts';
import type { InnerKind, OuterKind, PartKind } from './style.ts';

/** A stretch of a story's text, and which part it is. */
export interface Mark extends Span {
  kind: PartKind;
  /** What is written under it: "dateline", "notice: sign-off". */
  label: string;
}

/** The parts of a story to be marked: those beside its body, and what stands within them; each in reading order, none overlaps its like. */
export interface StoryMarks {
  outer: Mark[];
  inner: Mark[];
}

/** Marks of a record: `SEOUL, Nov 17 —` is the dateline, "SEOUL" the place and "Nov 17" the day within it. */
export function listMarks(article: Article): StoryMarks {
  const outer = apart(outerMarks(article));
  const inner = innerMarks(article).filter((mark) => outer.some((part) => holds(part, mark)));
  return { outer, inner: apart(inner) };
}

/** Whether the one stretch lies in the other. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function outerMarks({ date, headline, slugline, byline, dateline, credit, notices, unparsed }: Article): Mark[] {
  return [
    ...markAt('dateline', dateline),
    ...markAt('date', date),
    ...markAt('headline', headline),
    ...markAt('slugline', slugline),
    ...markAt('byline', byline),
    ...markAt('credit', credit),
    ...notices.flatMap((notice) => markAt('notice', notice, `notice: ${notice.kind}`)),
    ...unparsed.flatMap((node) => markAt('unparsed', node)),
  ];
}

function innerMarks({ dateline, byline, credit }: Article): Mark[] {
  const places = dateline?.places ?? [];
  const agencies = dateline?.agencies ?? [];
  return [
    ...places.flatMap((place) => markAt('place', place)),
    ...markAt('day', dateline?.date ?? null, 'date'),
    ...agencies.flatMap((agency) => markAt('agency', agency)),
    ...markAt('reporter', dateline && byline, 'byline'),
    ...(credit?.position === 'byline' ? credit.agencies : []).flatMap((agency) => markAt('agency', agency)),
  ];
}

function markAt(kind: OuterKind | InnerKind, node: Node | null, label: string = kind): Mark[] {
  return node?.span && node.span.end > node.span.start ? [{ ...node.span, kind, label }] : [];
}

/** Those that overlap none before them in the list, in reading order: a credit that stands in the dateline has no mark of its own. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) if (!kept.some(({ start, end }) => mark.start < end && start < mark.end)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}
