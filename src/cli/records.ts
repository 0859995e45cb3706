import { gazetteerOf } from '../batch/gazetteer-file.ts';
import { type OutcomeOf, readExplanations, readRecords } from '../batch/run.ts';
import type { InputOptions } from '../batch/stories.ts';
import type { ExplainedStory } from '../batch/story-record.ts';
import { NewsparseError } from '../model/error.ts';
import type { Article } from '../model/record.ts';
import type { RecordLayout } from '../output/json.ts';
import { selectParts } from '../output/select.ts';
import type { Context, Io } from './io.ts';
import type { InputFlags, RecordFlags } from './options.ts';
import { checkPaths } from './record-paths.ts';
import { startReporter } from './reporter.ts';
import { openSink, type Sink } from './sink.ts';

/** Records of everything the paths name, as many at a time as one reading brings; what cannot be read is reported, and the rest goes on. */
export function findRecords(paths: readonly string[], flags: InputFlags, context: Context): AsyncGenerator<Article[]> {
  return withoutFailures(readRecords(choosePaths(paths, context.io), inputOptions(flags, context)), flags, context);
}

/** The same with the stories' texts and the evidence of their reading. */
export function findExplanations(paths: readonly string[], flags: InputFlags, context: Context): AsyncGenerator<ExplainedStory[]> {
  return withoutFailures(readExplanations(choosePaths(paths, context.io), inputOptions(flags, context)), flags, context);
}

function inputOptions(flags: InputFlags, context: Context): InputOptions {
  const { from, textField = null, idField = null, mentions = false } = flags;
  return { from, textField, idField, mentions, gazetteer: gazetteerOf(context.home), standardInput: () => context.io.stdin };
}

async function* withoutFailures<T>(outcomes: AsyncIterable<OutcomeOf<T>[]>, flags: InputFlags, context: Context): AsyncGenerator<T[]> {
  const reporter = startReporter(flags, context);
  for await (const batch of outcomes) {
    const found: T[] = [];
    let stopped = false;
    for (const outcome of batch) {
      if ('made' in outcome) found.push(outcome.made);
      else {
        reporter.note(outcome.failure);
        stopped = flags.strict ?? false;
        if (stopped) break;
      }
    }
    yield found;
    if (stopped) return;
  }
  reporter.end();
}

/** Writes the wanted parts of all records in a layout, to where the flags say. */
export async function writeSelected(
  paths: readonly string[],
  flags: InputFlags & RecordFlags & { output?: string },
  layout: RecordLayout,
  context: Context,
): Promise<void> {
  checkPaths([...flags.fields, ...flags.omit], context.home);
  const select = selectParts(flags);
  const records = findRecords(paths, flags, context);
  await withSink(flags.output, context, (sink) => writeRecords(records, layout, select, sink));
}

/** Does the work with a file, or standard output, that is finished after it and abandoned when it fails. */
export async function withSink(output: string | undefined, context: Context, work: (sink: Sink) => Promise<void>): Promise<void> {
  const sink = openSink(output, () => context.io.stdout);
  try {
    await work(sink);
    sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

type Select = (record: unknown) => unknown;

/** Writes records as they come: `[`, the first, a comma, the next … */
export async function writeRecords(records: AsyncIterable<unknown[]>, layout: RecordLayout, select: Select, sink: Sink): Promise<void> {
  let some = false;
  for await (const found of records) {
    if (found.length === 0) continue;
    const text = found.map((record) => layout.one(select(record))).join(layout.between);
    await sink.write((some ? layout.between : layout.open) + text);
    some = true;
  }
  await sink.write(some ? layout.close : layout.none);
}

/** The paths given, or standard input where something comes from it. */
export function choosePaths(paths: readonly string[], io: Io): readonly string[] {
  if (paths.length > 0) return paths;
  if (io.stdin.isTTY) throw new NewsparseError('usage', 'nothing to read: name a file, a folder, or - for standard input');
  return ['-'];
}
