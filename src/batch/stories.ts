import { decodeHead, decodeUtf8, readByteOrderMark } from '../formats/decode.ts';
import { detectFormat, findFormat } from '../formats/index.ts';
import { type BinaryKind, recogniseBinary } from '../formats/kind.ts';
import type { Chunks, FormatReader, ReadOptions, RowReader, StoryEntry } from '../formats/reader.ts';
import { type ErrorCode, NewsparseError } from '../model/error.ts';
import type { Story } from '../model/story.ts';
import { gather } from './chunks.ts';
import { type Content, type ContentOptions, openContents } from './contents.ts';
import { type Failure, failureOf, storyFailure } from './failure.ts';
import { type CutBlock, type CutOptions, cutBlocks } from './row-blocks.ts';
import type { RecordOptions } from './story-record.ts';

/** How inputs are read, and what is made of them. */
export interface InputOptions extends ReadOptions, ContentOptions, RecordOptions {
  /** A format's name, or "auto": by each file's first bytes. */
  from: string;
}

/** A story and the file it came from, or why there is none. */
export type FoundStory = { story: Story; path: string } | { failure: Failure };

/** The longest file that is read as a whole, in bytes: a little less than the longest string there can be. */
const LONGEST = 500 * 1024 * 1024;

/** What tells a file's format must lie within so many bytes. */
const HEAD = 64 * 1024;

/** The longest row, and the longest story, whose record still is a string that can be. */
export const LONGEST_ROW: number = 100 * 1024 * 1024;

/** Takes the stories out of one input, as many at a time as one reading brings. Trouble with the input is a failure among them. */
export async function* readStories(path: string, options: InputOptions): AsyncGenerator<FoundStory[]> {
  try {
    for await (const content of openContents(path, options)) yield* readContent(content, options);
  } catch (error) {
    yield [{ failure: failureOf(error) }];
  }
}

async function* readContent(content: Content, options: InputOptions): AsyncGenerator<FoundStory[]> {
  if ('failure' in content) return yield [{ failure: failureOf(content.failure) }];
  const { path, head, chunks } = content;
  try {
    const format = chooseFormat(path, head, options);
    const rows = await openRows(head, format);
    yield* rows ? readRows(path, chunks, rows, options) : readFlow(path, chunks, format, options);
  } catch (error) {
    yield [{ failure: failureOf(error) }];
  }
}

/** The format an input is in. Throws for one that is empty, or no text. */
export function chooseFormat(path: string, head: Uint8Array, options: ReadOptions & { from: string }): FormatReader {
  if (head.length === 0) throw refuse(path, 'input-empty', 'the file is empty');
  refuseBinary(path, recogniseBinary(head));
  return formatOf(head, options);
}

function formatOf(head: Uint8Array, options: ReadOptions & { from: string }): FormatReader {
  const beginning = head.subarray(0, HEAD);
  return findFormat(options.from) ?? detectFormat(decodeUtf8(beginning) ?? decodeHead(beginning), options);
}

/** How the input is cut into rows; null for what is not. */
export async function openRows(head: Uint8Array, format: FormatReader): Promise<RowReader | null> {
  return format.openRows && !readByteOrderMark(head)?.startsWith('utf-16') ? format.openRows() : null;
}

/** How rows are cut for a reader. */
export function cutOptions({ quoted, headed }: RowReader): CutOptions {
  return { quoted, headed, longest: LONGEST_ROW, idle: () => new Promise((resolve) => setImmediate(resolve)) };
}

/** The stories of a block of rows. */
export function readBlock(path: string, { bytes, head, line, index }: CutBlock, rows: RowReader, options: ReadOptions): FoundStory[] {
  if (bytes === null) return [{ failure: storyFailure(path, line, 'input-too-large', 'more than 100 MB in one row') }];
  return rows.read({ bytes, head, line, index }, options).map((entry) => nameTrouble(path, entry));
}

async function* readRows(path: string, chunks: Chunks, rows: RowReader, options: InputOptions): AsyncGenerator<FoundStory[]> {
  let some = false;
  for await (const block of cutBlocks(chunks, cutOptions(rows))) {
    const found = readBlock(path, block, rows, options);
    some ||= found.length > 0;
    if (found.length > 0) yield found;
  }
  if (!some) throw noStory(path);
}

/** The stories of a file that is not cut into rows: piece by piece where its format can be read so, else of the whole file at once. */
export async function* readFlow(path: string, chunks: Chunks, format: FormatReader, options: ReadOptions): AsyncGenerator<FoundStory[]> {
  if (!format.readChunks) return yield await readWhole(path, chunks, format, options);
  let some = false;
  for await (const entries of format.readChunks(chunks, options)) {
    some ||= entries.length > 0;
    yield entries.map((entry) => nameTrouble(path, entry));
  }
  if (!some) throw noStory(path);
}

async function readWhole(path: string, chunks: Chunks, format: FormatReader, options: ReadOptions): Promise<FoundStory[]> {
  const bytes = await gather(chunks, LONGEST);
  if (bytes === null) throw refuse(path, 'input-too-large', 'more than 500 MB; split it, or hand its stories over as NDJSON');
  refuseBinary(path, recogniseBinary(bytes));
  return takeAll(path, format.read(bytes, options));
}

/** The stories of a small file whose bytes are at hand; null where it is packed. Throws where there is none. */
export function readAtHand(path: string, bytes: Uint8Array, options: ReadOptions & { from: string }): Awaitable<FoundStory[]> | null {
  if (bytes.length === 0) throw refuse(path, 'input-empty', 'the file is empty');
  const kind = recogniseBinary(bytes);
  if (kind?.pack) return null;
  refuseBinary(path, kind);
  return takeAll(path, readEntries(bytes, options));
}

/** What is UTF-8 and no longer than a head is decoded once: to be told, and to be read. */
function readEntries(bytes: Uint8Array, options: ReadOptions & { from: string }): Iterable<StoryEntry> | AsyncIterable<StoryEntry> {
  const text = bytes.length <= HEAD ? decodeUtf8(bytes) : null;
  if (text === null) return formatOf(bytes, options).read(bytes, options);
  const format = findFormat(options.from) ?? detectFormat(text, options);
  return format.readDecoded?.(text, 'utf-8', options) ?? format.read(bytes, options);
}

type Awaitable<T> = T | Promise<T>;

/** Promises are made only where a reader makes them. */
function takeAll(path: string, entries: Iterable<StoryEntry> | AsyncIterable<StoryEntry>): Awaitable<FoundStory[]> {
  if (Symbol.asyncIterator in entries) return takeLater(path, entries);
  const found: FoundStory[] = [];
  for (const entry of entries) found.push(nameTrouble(path, entry));
  if (found.length === 0) throw noStory(path);
  return found;
}

async function takeLater(path: string, entries: AsyncIterable<StoryEntry>): Promise<FoundStory[]> {
  const found: FoundStory[] = [];
  for await (const entry of entries) found.push(nameTrouble(path, entry));
  if (found.length === 0) throw noStory(path);
  return found;
}

/** Says that there is nothing to be read. */
export function noStory(path: string): NewsparseError {
  return refuse(path, 'input-empty', 'no story in it, only white space');
}

function refuseBinary(path: string, kind: BinaryKind | null): void {
  if (kind) throw refuse(path, 'input-binary', `not a text but ${kind.name}; ${kind.remedy}`);
}

function nameTrouble(path: string, entry: StoryEntry): FoundStory {
  if ('skipped' in entry) return { failure: storyFailure(path, null, 'input-no-story', entry.skipped.reason) };
  if ('failure' in entry) {
    const { code, message, line } = entry.failure;
    return { failure: storyFailure(path, line, code, message) };
  }
  if (entry.text.length <= LONGEST_ROW) return { story: entry, path };
  const place = `${path}, story ${entry.index + 1}`;
  return { failure: storyFailure(place, null, 'input-too-large', 'more than 100 million characters in one story') };
}

function refuse(path: string, code: ErrorCode, reason: string): NewsparseError {
  return new NewsparseError(code, `${path}: ${reason}`);
}
