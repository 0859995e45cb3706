import type { Command } from 'commander';
import { NewsparseError } from '../model/error.ts';
import type { Article } from '../model/record.ts';
import type { Screen } from '../output/screen.ts';
import type { StoryRow } from '../output/show-list.ts';
import type { Context } from './io.ts';
import {
  addColourOptions,
  addFieldOptions,
  addInputOptions,
  addMentionsOption,
  addOutputOption,
  type InputFlags,
  type RecordFlags,
} from './options.ts';
import type { Sink } from './sink.ts';

interface ShowFlags extends InputFlags, RecordFlags {
  json?: boolean;
  full?: boolean;
  color?: boolean;
  output?: string;
}

/** `newsparse show`: stories for a person. */
export function addShow(program: Command, context: Context): void {
  const command = program
    .command('show')
    .summary('show stories for a person')
    .description('Shows one story as a table of its parts with the beginning of its body, several as a row each.');
  addMentionsOption(addInputOptions(command))
    .option('--json', 'print the records instead, as a JSON array')
    .option('--full', 'show the whole body');
  addColourOptions(addOutputOption(addFieldOptions(command)));
  command.action((paths: string[], flags: ShowFlags) => (flags.json ? showRecords : showStories)(paths, flags, context));
}

async function showRecords(paths: string[], flags: ShowFlags, context: Context): Promise<void> {
  const [{ writeSelected }, { jsonLayout }] = await Promise.all([import('./records.ts'), import('../output/json.ts')]);
  await writeSelected(paths, flags, jsonLayout, context);
}

async function showStories(paths: string[], flags: ShowFlags, context: Context): Promise<void> {
  if (flags.fields.length + flags.omit.length > 0)
    throw new NewsparseError('usage', '--fields and --omit choose parts of records: add --json');
  const [{ findRecords, withSink }, { measureScreen }] = await Promise.all([import('./records.ts'), import('./screen.ts')]);
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
  if (only) await sink.write(await (await import('../output/show-story.ts')).showStory(only, screen));
  else if (rows.length > 0) await sink.write(await (await import('../output/show-list.ts')).showList(rows, screen));
}
