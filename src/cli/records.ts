import { gazetteerOf } from '../batch/gazetteer-file.ts';
import { type ExplainedStory, type OutcomeOf, readExplanations, readRecords } from '../batch/run.ts';
import type { InputOptions } from '../batch/stories.ts';
import { NewsparseError } from '../model/error.ts';
import type { Article } from '../model/record.ts';
import type { RecordLayout } from '../output/json.ts';
import { selectParts } from '../output/select.ts';
import { visible } from '../output/visible.ts';
import { type Context, complain, type Io } from './io.ts';
import type { InputFlags, RecordFlags } from './options.ts';
import { checkPaths } from './record-paths.ts';
import { openSink, type Sink } from './sink.ts';

/** Records of everything the paths name, as many at a time as one reading brings; what cannot be read is reported, and the rest goes on. */
export async function* findRecords(paths: readonly string[], flags: InputFlags, context: Context): AsyncGenerator<Article[]> {
  const outcomes = readRecords(choosePaths(paths, context.io), inputOptions(flags, context));
  for await (const found of withoutFailures(outcomes, flags, context)) yield found.map(({ article }) => article);
}

/** The same with the stories' texts and the evidence of their reading. */
export function findExplanations(paths: readonly string[], flags: InputFlags, context: Context): AsyncGenerator<ExplainedStory[]> {
  return withoutFailures(readExplanations(choosePaths(paths, context.io), inputOptions(flags, context)), flags, context);
}

function inputOptions(flags: InputFlags, context: Context): InputOptions {
  const { from, textField = null, idField = null, mentions = false } = flags;
  return { from, textField, idField, mentions, gazetteer: gazetteerOf(context.home), standardInput: () => context.io.stdin };
}

async function* withoutFailures<T extends object>(
  outcomes: AsyncIterable<OutcomeOf<T>[]>,
  flags: InputFlags,
  context: Context,
): AsyncGenerator<T[]> {
  const skips = countSkips(flags, context);
  for await (const batch of outcomes) {
    const found: T[] = [];
    for (const outcome of batch) {
      if ('failure' in outcome) report(outcome.failure, context);
      else if ('skipped' in outcome) skips.note(outcome.skipped);
      else found.push(outcome);
    }
    yield found;
  }
  skips.sumUp();
}

const MOST_SKIPS = 5;

/** Says what was no story: the first few with their reasons, all of them as a count. With --strict each is a failure. */
function countSkips({ strict }: InputFlags, context: Context): { note(skip: NewsparseError): void; sumUp(): void } {
  let count = 0;
  return {
    note(skip) {
      count += 1;
      if (strict) report(skip, context);
      else if (count <= MOST_SKIPS) complain(`skipped ${visible(skip.message)}`, context.io);
    },
    sumUp() {
      if (!strict && count > MOST_SKIPS) complain(`skipped ${count} items in all that are no stories`, context.io);
    },
  };
}

/** Says what is wrong on standard error, in one line, and has the run end with status 2. */
export function report(failure: NewsparseError, context: Context): void {
  context.status = 2;
  complain(visible(failure.message), context.io);
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

function choosePaths(paths: readonly string[], io: Io): readonly string[] {
  if (paths.length > 0) return paths;
  if (io.stdin.isTTY) throw new NewsparseError('usage', 'nothing to read: name a file, a folder, or - for standard input');
  return ['-'];
}
