import { NewsparseError } from '../model/error.ts';
import type { Article } from '../model/record.ts';
import type { Screen } from '../output/screen.ts';
import type { StoryRow } from '../output/show-list.ts';
import { showStory } from '../output/show-story.ts';
import type { Context } from './io.ts';
import { findRecords, withSink, writeSelected } from './records.ts';
import { measureScreen } from './screen.ts';
import type { Show, ShowFlags } from './show.ts';
import type { Sink } from './sink.ts';

/** Shows stories as a table, or as their records. */
export const show: Show = (paths, flags, context) => (flags.json ? showRecords : showStories)(paths, flags, context);

async function showRecords(paths: string[], flags: ShowFlags, context: Context): Promise<void> {
  const { jsonLayout } = await import('../output/json.ts');
  await writeSelected(paths, flags, jsonLayout, context);
}

async function showStories(paths: string[], flags: ShowFlags, context: Context): Promise<void> {
  if (flags.fields.length + flags.omit.length > 0)
    throw new NewsparseError('usage', '--fields and --omit choose parts of records: add --json');
  const screen = measureScreen(flags, context.io);
  const records = findRecords(paths, flags, context);
  await withSink(flags.output, context, (sink) => writeStories(records, { ...screen, full: flags.full ?? false }, sink));
}

/** One story is kept as it is; with the second, all become rows. */
async function writeStories(records: AsyncIterable<Article[]>, screen: Screen & { full: boolean }, sink: Sink): Promise<void> {
  let only: Article | undefined;
  const rows: StoryRow[] = [];
  for await (const articles of records) {
    for (const article of articles) {
      if (rows.length === 0 && !only) only = article;
      else {
        const { summarise } = await import('../output/show-list.ts');
        if (only) rows.push(summarise(only));
        only = undefined;
        rows.push(summarise(article));
      }
    }
  }
  if (only) await sink.write(await showStory(only, screen));
  else if (rows.length > 0) await sink.write(await (await import('../output/show-list.ts')).showList(rows, screen));
}
