import type { Article } from '../model/record.ts';
import { formatLegend } from './legend.ts';
import { markLines, paintRow } from './marked-row.ts';
import type { Screen } from './screen.ts';
import { listCuts } from './story-cuts.ts';
import { listMarks, type StoryMarks } from './story-marks.ts';
import { layRows } from './story-rows.ts';
import type { Style } from './style.ts';
import { widthOf } from './width.ts';

const NARROWEST = 20;

/** A story's own text with its parts marked: in colour under a legend, else with a line of marks below each line that has any. */
export function formatMarkedText(text: string, article: Article, screen: Screen & { full: boolean }, style: Style): string {
  const marks = listMarks(article);
  const columns = screen.colour ? screen.width : roomBesideLabels(marks, screen.width);
  const rows = layRows(text, screen.full ? [] : listCuts(text, article, marks.outer), columns);
  const lines = Array.from(rows, (row) => {
    if ('note' in row) return style.faint(row.note);
    return [paintRow(text, row, marks, style), ...(screen.colour ? [] : markLines(text, row, marks))].join('\n');
  });
  return [...(screen.colour ? [formatLegend(marks, columns, style), ''] : []), ...lines].join('\n');
}

/** A mark may reach to the text's edge; its label stands beyond. */
function roomBesideLabels({ outer, inner }: StoryMarks, width: number): number {
  const widest = Math.max(0, ...[...outer, ...inner].map(({ label }) => widthOf(label) + 1));
  return Math.max(width - widest, NARROWEST);
}
