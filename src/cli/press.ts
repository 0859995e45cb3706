import type { Press } from '../batch/task.ts';
import type { Article } from '../model/record.ts';
import { layouts } from '../output/index.ts';
import { reflow } from '../output/reflow.ts';
import { type StoryRow, summarise } from '../output/show-list.ts';
import { countStory, emptyCounts, type StoryCounts } from '../output/story-counts.ts';

/** What a run makes of its stories: it goes to every thread. */
export interface PressOrder {
  /** A layout's name; "table" for rows that are laid at the end, "stats" for counts alone. */
  to: string;
  fields: string[];
  omit: string[];
  reflow: boolean;
  rawCsv: boolean;
}

/** Whether nothing of the body is written. */
export function dropsBody({ to, fields, omit }: PressOrder): boolean {
  if (to !== 'ndjson' && to !== 'json') return false;
  return omit.includes('body') || (fields.length > 0 && !fields.some((path) => path === 'body' || path.startsWith('body.')));
}

/** What a press has counted of the stories of one task. */
export interface PressTally {
  datelines: number;
  /** For a table. */
  rows: StoryRow[];
  /** For statistics. */
  counts: StoryCounts | null;
}

/** Makes the press of an order. */
export function makePress(order: PressOrder): Press<Article> {
  const writer = layouts.find(({ name }) => name === order.to)?.openWriter(order);
  let tally = emptyTally(order.to);
  return {
    add: (article) => {
      if (article.dateline) tally.datelines += 1;
      if (writer) writer.add(order.reflow ? reflow(article) : article);
      else if (tally.counts) countStory(tally.counts, article);
      else tally.rows.push(summarise(article));
    },
    take: () => {
      const made = { text: writer?.take() ?? new Uint8Array(), tally };
      tally = emptyTally(order.to);
      return made;
    },
  };
}

function emptyTally(to: string): PressTally {
  return { datelines: 0, rows: [], counts: to === 'stats' ? emptyCounts() : null };
}
