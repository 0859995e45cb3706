import { closeSync, openSync, readSync } from 'node:fs';
import { findFormat } from '../formats/index.ts';
import type { ReadOptions, RowReader } from '../formats/reader.ts';
import type { Article } from '../model/record.ts';
import { type Failure, failureOf } from './failure.ts';
import { SMALL } from './inputs.ts';
import { type FoundStory, readAtHand, readBlock } from './stories.ts';
import { type RecordOptions, readRecord } from './story-record.ts';
import type { Made, Part, Press, Work } from './task.ts';
import { inputTrouble } from './trouble.ts';

/** How a thread does its work. */
export interface WorkOptions extends ReadOptions, RecordOptions {
  from: string;
  /** Whether the first failure ends the run. */
  strict: boolean;
}

/** So much is read before what has been made is handed over. */
const ENOUGH = 1024 * 1024;

/** Makes a function that does tasks, one after another: what is asked for meanwhile waits. */
export function openWorkshop(options: WorkOptions, press: Press<Article>): (work: Work) => Promise<Part[]> {
  const bench: Bench = { options, press, failures: [], stories: 0, read: 0, inputs: 0, rows: new Map() };
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const parts = before.then(() => workOn(work, bench));
    before = parts.catch(() => {});
    return parts;
  };
}

async function workOn(work: Work, bench: Bench): Promise<Part[]> {
  if (work.kind === 'files') return workOnFiles(work.paths, bench);
  if (work.kind === 'rows') takeIn(readBlock(work.path, work.block, await rowsOf(work.format, bench), bench.options), bench);
  else if (work.kind === 'stories') takeIn(work.found, bench);
  else bench.failures.push(work.failure);
  return [handOver(bench)];
}

interface Bench {
  options: WorkOptions;
  press: Press<Article>;
  failures: Failure[];
  stories: number;
  read: number;
  inputs: number;
  rows: Map<string, RowReader>;
}

async function rowsOf(format: string, { rows }: Bench): Promise<RowReader> {
  const known = rows.get(format) ?? (await findFormat(format)?.openRows?.());
  if (!known) throw new Error(`${format} has no rows`);
  rows.set(format, known);
  return known;
}

function isStopped({ options, failures }: Bench): boolean {
  return options.strict && failures.length > 0;
}

function takeIn(found: readonly FoundStory[], bench: Bench): void {
  for (const one of found) {
    if (isStopped(bench)) return;
    if ('failure' in one) bench.failures.push(one.failure);
    else {
      bench.press.add(readRecord(one.path, one.story, bench.options), one.story);
      bench.stories += 1;
    }
  }
}

function handOver(bench: Bench): Made {
  const { text, tally } = bench.press.take();
  const { failures, stories, read, inputs } = bench;
  const made = { text, tally, failures, stories, read, inputs, stopped: isStopped(bench) };
  Object.assign(bench, { failures: [], stories: 0, read: 0, inputs: 0 });
  return made;
}

async function workOnFiles(paths: readonly string[], bench: Bench): Promise<Part[]> {
  const parts: Part[] = [];
  for (const path of paths) {
    const work = workOnFile(path, bench);
    const whole = work instanceof Promise ? await work : work;
    if (!whole) parts.push(handOver(bench), { open: path });
    else bench.inputs += 1;
    if (isStopped(bench)) break;
    if (bench.read > ENOUGH) parts.push(handOver(bench));
  }
  return [...parts, handOver(bench)];
}

/** False for a file that is too large to be read here, or packed. */
function workOnFile(path: string, bench: Bench): boolean | Promise<boolean> {
  try {
    const bytes = readSmall(path);
    const found = bytes && readAtHand(path, bytes, bench.options);
    if (bytes === null || found === null) return false;
    bench.read += bytes.length;
    if (found instanceof Promise) return takeLater(found, bench);
    takeIn(found, bench);
  } catch (error) {
    bench.failures.push(failureOf(error));
  }
  return true;
}

async function takeLater(found: Promise<FoundStory[]>, bench: Bench): Promise<true> {
  try {
    takeIn(await found, bench);
  } catch (error) {
    bench.failures.push(failureOf(error));
  }
  return true;
}

const buffer = Buffer.allocUnsafeSlow(SMALL + 1);

/** A file's bytes, until the next is read; null for a large one, and for what is no file. */
function readSmall(path: string): Uint8Array | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    let [length, more] = [0, true];
    // Some file systems, and pipes, give less than is there: the end is where nothing comes.
    while (more && length <= SMALL) {
      const read = readSync(file, buffer, length, SMALL + 1 - length, null);
      more = read > 0;
      length += read;
    }
    return length > SMALL ? null : buffer.subarray(0, length);
  } catch (error) {
    throw inputTrouble(path, error);
  } finally {
    if (file !== null) closeSync(file);
  }
}
