import type { Article } from '../model/record.ts';
import type { Span } from '../text/span.ts';
import { countOf } from './parts.ts';
import type { Mark } from './story-marks.ts';

/** A stretch of a story's text that is not shown, and what is said in its place. */
export interface Cut extends Span {
  note: string;
}

/** Paragraphs kept of a long body, at its beginning and its end, and how many more make it long. */
const FIRST = 3;
const LAST = 2;
const MORE = 3;
const HINT = '(--full shows all)';

/** A paragraph or part of more characters than that is cut in its middle. */
const LONGEST = 1200;
const KEPT_FIRST = 800;
const KEPT_LAST = 200;

/** What is left out of a long story, in reading order: `… 12 paragraphs …`, `… 8,000 characters …`. */
export function listCuts(text: string, { body }: Article, marks: readonly Mark[]): Cut[] {
  const paragraphs = body.paragraphs.flatMap(({ span }) => span ?? []);
  const isLong = paragraphs.length >= FIRST + LAST + MORE;
  const shown = isLong ? [...paragraphs.slice(0, FIRST), ...paragraphs.slice(-LAST)] : paragraphs;
  const cuts = [...shown, ...marks].flatMap((span) => cutMiddle(text, span));
  return [...(isLong ? cutParagraphs(paragraphs) : []), ...cuts].sort((a, b) => a.start - b.start);
}

function cutParagraphs(paragraphs: readonly Span[]): Cut[] {
  const [first, next] = [paragraphs[FIRST], paragraphs.at(-LAST)];
  const left = paragraphs.length - FIRST - LAST;
  return first && next ? [{ start: first.start, end: next.start, note: `… ${countOf(left, 'paragraph')} … ${HINT}` }] : [];
}

function cutMiddle(text: string, { start, end }: Span): Cut[] {
  if (end - start <= LONGEST) return [];
  const [from, to] = [wholeAt(text, start + KEPT_FIRST), wholeAt(text, end - KEPT_LAST)];
  return [{ start: from, end: to, note: `… ${countOf(to - from, 'character')} … ${HINT}` }];
}

/** The offset, or the next where it would fall between two halves of one character. */
function wholeAt(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}
