import type { Chunks } from '../formats/reader.ts';
import { openContents } from './contents.ts';
import { failureOf } from './failure.ts';
import { type FindOptions, findInputs } from './inputs.ts';
import { lotsOf } from './lots.ts';
import { cutBlocks } from './row-blocks.ts';
import { chooseFormat, cutOptions, type InputOptions, noStory, openRows, readFlow } from './stories.ts';
import type { Position, Task } from './task.ts';

/** Where a run begins. */
export const BEGINNING: Position = { input: 0, member: 0, offset: 0, line: 1, index: 0 };

/** Files that one task holds at most. */
const TOGETHER = 64;

/** Cuts everything the paths name into tasks, from a position on. Files are not opened for it, only found. */
export async function* planInputs(paths: readonly string[], options: InputOptions & FindOptions, from: Position): AsyncGenerator<Task> {
  let number = 0;
  let files: string[] = [];
  const together = (): Task => {
    const task: Task = { kind: 'files', paths: files, after: { ...BEGINNING, input: number } };
    files = [];
    return task;
  };
  for await (const input of findInputs(paths, options)) {
    if (number < from.input) {
      number += 1;
      continue;
    }
    const isBegun = number === from.input && (from.member > 0 || from.index > 0 || from.offset > 0);
    const apart = 'failure' in input || isBegun || input.apart;
    if (apart && files.length > 0) yield together();
    if ('failure' in input) yield { kind: 'failure', failure: failureOf(input.failure), after: { ...BEGINNING, input: number + 1 } };
    else if (apart) yield* planInput(input.path, options, isBegun ? from : { ...BEGINNING, input: number });
    else files.push(input.path);
    number += 1;
    if (files.length >= TOGETHER || (number === 1 && files.length > 0)) yield together();
  }
  if (files.length > 0) yield together();
}

/** Cuts one input into tasks: an archive's files one after another, rows in blocks, stories of other files in lots. */
export async function* planInput(path: string, options: InputOptions, from: Position): AsyncGenerator<Task> {
  const done: Position = { ...BEGINNING, input: from.input + 1 };
  let member = 0;
  let after: Position = from;
  try {
    for await (const content of openContents(path, options)) {
      const here: Position = member === from.member ? from : { ...BEGINNING, input: from.input, member };
      after = { ...BEGINNING, input: from.input, member: member + 1 };
      if (member < from.member) {
        if (!('failure' in content)) await content.chunks[Symbol.asyncIterator]().return?.();
      } else if ('failure' in content) yield { kind: 'failure', failure: failureOf(content.failure), after };
      else yield* planContent(content, options, here);
      member += 1;
    }
    yield { kind: 'stories', found: [], after: done };
  } catch (error) {
    yield { kind: 'failure', failure: failureOf(error), after: done };
  }
}

async function* planContent(
  { path, head, chunks }: { path: string; head: Uint8Array; chunks: Chunks },
  options: InputOptions,
  from: Position,
): AsyncGenerator<Task> {
  const here = { ...BEGINNING, input: from.input, member: from.member };
  try {
    const format = chooseFormat(path, head, options);
    const rows = await openRows(head, format);
    let { index } = from;
    if (!rows) {
      for await (const found of lotsOf(readFlow(path, chunks, format, options), index)) {
        index += found.length;
        yield { kind: 'stories', found, after: { ...here, index } };
      }
      return;
    }
    for await (const block of cutBlocks(chunks, cutOptions(rows), from)) {
      index = block.next.index;
      if (block.bytes === null || index > block.index)
        yield { kind: 'rows', path, format: format.name, block, after: { ...here, ...block.next } };
    }
    if (index === 0) throw noStory(path);
  } catch (error) {
    yield { kind: 'failure', failure: failureOf(error), after: { ...here, member: here.member + 1 } };
  }
}
