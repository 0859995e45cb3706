import type { Article } from '../model/record.ts';
import { markLines, paintRow } from './marked-row.ts';
import type { Screen } from './screen.ts';
import { listCuts } from './story-cuts.ts';
import { listMarks, type StoryMarks } from './story-marks.ts';
import { layRows, type Row } from './story-rows.ts';
import type { PartKind, Style } from './style.ts';
import { widthOf } from './width.ts';

/** Text is not set wider: the eye would not find the next line, nor the mark its part. */
const WIDEST = 120;
const NARROWEST = 20;

/** A story's own text with its parts marked: in colour with a legend, else with a line of marks under each line that has any. */
export function formatMarkedText(text: string, article: Article, screen: Screen & { full: boolean }, style: Style): string {
  const marks = listMarks(article);
  const cuts = screen.full ? [] : listCuts(text, article, marks.outer);
  const width = Math.min(screen.width, WIDEST);
  if (!screen.colour) return layRows(text, cuts, roomBesideLabels(marks, width)).flatMap((row) => plainLines(text, row, marks)).join('\n');
  const rows = layRows(text, cuts, width).map((row) => ('note' in row ? style.faint(row.note) : paintRow(text, row, marks, style)));
  return [formatLegend(marks, style), '', ...rows].join('\n');
}

function plainLines(text: string, row: Row, marks: StoryMarks): string[] {
  return 'note' in row ? [row.note] : [paintRow(text, row, NO_MARKS, PLAIN), ...markLines(text, row, marks)];
}

/** A mark may reach to the text's edge; its label stands beyond. */
function roomBesideLabels({ outer, inner }: StoryMarks, width: number): number {
  const widest = Math.max(0, ...[...outer, ...inner].map(({ label }) => widthOf(label) + 1));
  return Math.max(width - widest, NARROWEST);
}

/** Each part that the story has, in its colour; what stands within the dateline in brackets. */
function formatLegend({ outer, inner }: StoryMarks, style: Style): string {
  return '';
}
