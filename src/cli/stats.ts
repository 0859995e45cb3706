import type { Command } from 'commander';
import type { Context } from './io.ts';
import { addBatchOptions, addColourOptions, addInputOptions, addOutputOption, type BatchFlags } from './options.ts';

interface StatsFlags extends BatchFlags {
  json?: boolean;
  color?: boolean;
  output?: string;
}

/** `newsparse stats`: what a corpus is made of. */
export function addStats(program: Command, context: Context): void {
  const command = program
    .command('stats')
    .summary('count stories by agency, place and date')
    .description('Counts stories by agency, country, place, year, month and language, how long they are, and what they lack.');
  addBatchOptions(addInputOptions(command)).option('--json', 'print the counts as JSON');
  addColourOptions(addOutputOption(command));
  command.action((paths: string[], flags: StatsFlags) => countAll(paths, flags, context));
}

async function countAll(paths: string[], flags: StatsFlags, context: Context): Promise<void> {
  const [{ batchRequest }, { runSteps, watchInterrupt }, { makePress }, { addCounts, emptyCounts }, { withSink }] = await Promise.all([
    import('./batch-request.ts'),
    import('./run-steps.ts'),
    import('./press.ts'),
    import('../output/story-counts.ts'),
    import('./records.ts'),
  ]);
  const order = { to: 'stats', fields: [], omit: [], reflow: false, rawCsv: false };
  const counts = emptyCounts();
  await runSteps(
    await batchRequest(paths, flags, order, makePress, context),
    watchInterrupt(context),
    flags,
    context,
    async ({ tally }) => {
      if (tally.counts) addCounts(counts, tally.counts);
    },
  );
  const { countsAsJson, showCounts } = await import('../output/show-counts.ts');
  const { measureScreen } = await import('./screen.ts');
  const { formatRecord } = await import('../output/json.ts');
  const text = flags.json ? `${formatRecord(countsAsJson(counts), 2)}\n` : await showCounts(counts, measureScreen(flags, context.io));
  await withSink(flags.output, context, (sink) => sink.write(text));
}
