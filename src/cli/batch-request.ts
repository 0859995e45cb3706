import { availableParallelism } from 'node:os';
import { BOUNDS } from '../batch/bounds.ts';
import { gazetteerOf } from '../batch/gazetteer-file.ts';
import { expandPaths } from '../batch/path-lists.ts';
import type { BatchRequest } from '../batch/run-batch.ts';
import type { Context } from './io.ts';
import type { BatchFlags } from './options.ts';
import { choosePaths } from './records.ts';

/** A run over everything the paths and flags name. */
export async function batchRequest<Order>(
  paths: readonly string[],
  flags: BatchFlags & { keep?: string[]; withoutBody?: boolean },
  order: Order,
  makePress: BatchRequest<Order>['makePress'],
  context: Context,
): Promise<BatchRequest<Order> & { meter: { bytes: number } }> {
  const {
    from,
    textField = null,
    idField = null,
    dateField = null,
    keep = [],
    mentions = false,
    ext: endings,
    jobs,
    strict = false,
  } = flags;
  const standardInput = (): AsyncIterable<unknown> => context.io.stdin;
  const lists = { from: flags.filesFrom ?? null, nulSeparated: flags['0'] ?? false, standardInput };
  const given = flags.filesFrom === undefined ? choosePaths(paths, context.io) : paths;
  const meter = { bytes: 0 };
  const bounds = { ...BOUNDS, ratio: flags.maxExpansion ?? BOUNDS.ratio };
  const gazetteer = gazetteerOf(context.home);
  return {
    paths: await expandPaths(given, lists),
    options: {
      from,
      textField,
      idField,
      dateField,
      keep,
      mentions,
      withoutBody: flags.withoutBody ?? false,
      endings,
      bounds,
      meter,
      gazetteer,
      standardInput,
    },
    home: context.home,
    jobs: Math.floor(jobs ?? availableParallelism()),
    asked: jobs !== undefined,
    strict,
    order,
    makePress,
    meter,
  };
}
