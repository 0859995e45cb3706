import type { Span } from '../text/span.ts';
import type { Mark, StoryMarks } from './story-marks.ts';
import { shownWidth } from './story-rows.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

const OUTER = '~';
const INNER = '^';
/** Columns between two marks on one line. */
const APART = 2;

/** A row of the story in colour: each stretch as the innermost part that it belongs to. */
export function paintRow(text: string, row: Span, { outer, inner }: StoryMarks, style: Style): string {
  const within = [...outer, ...inner].filter((mark) => mark.start < row.end && row.start < mark.end);
  const edges = [row.start, row.end, ...within.flatMap(({ start, end }) => [Math.max(start, row.start), Math.min(end, row.end)])];
  const stops = [...new Set(edges)].sort((a, b) => a - b);
  return stops
    .slice(1)
    .map((end, number) => {
      const start = stops[number] ?? end;
      const mark = within.findLast((one) => one.start <= start && end <= one.end);
      const shown = visible(text.slice(start, end));
      return mark ? style.part(mark.kind)(shown) : shown;
    })
    .join('');
}

/** The lines under a row that say what its parts are, those within other parts last: `~~~~~~ dateline`, `^^^^^ place  ^^^^^^ date`. */
export function markLines(text: string, row: Span, { outer, inner }: StoryMarks): string[] {
  return [...packMarks(text, row, outer, OUTER), ...packMarks(text, row, inner, INNER)];
}

/** Each mark on the first line that has room for it and its label. */
function packMarks(text: string, row: Span, marks: readonly Mark[], sign: string): string[] {
  const lines: string[] = [];
  for (const { start, end, label } of marks) {
    if (start >= row.end || end <= row.start) continue;
    const column = shownWidth(text.slice(row.start, start));
    const signs = sign.repeat(shownWidth(text.slice(Math.max(start, row.start), Math.min(end, row.end))));
    const free = lines.findIndex((line) => line.length === 0 || line.length + APART <= column);
    const at = free < 0 ? lines.length : free;
    lines[at] = `${(lines[at] ?? '').padEnd(column)}${signs} ${label}`;
  }
  return lines;
}
