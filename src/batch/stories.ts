import { decode, decodeHead, readByteOrderMark } from '../formats/decode.ts';
import { detectFormat, findFormat } from '../formats/index.ts';
import { recogniseBinary } from '../formats/kind.ts';
import type { FormatReader, ReadOptions, StoryEntry } from '../formats/reader.ts';
import type { Gazetteer } from '../knowledge/gazetteer.ts';
import { type ErrorCode, NewsparseError } from '../model/error.ts';
import type { Story } from '../model/story.ts';
import { type Chunks, gather, readFile, readHead, readStream } from './bytes.ts';
import { STANDARD_INPUT } from './inputs.ts';
import { type Line, readLines } from './lines.ts';

/** How inputs are read. */
export interface InputOptions extends ReadOptions {
  /** A format's name, or "auto": by each file's first bytes. */
  from: string;
  /** Whether records hold the days that bodies speak of. */
  mentions?: boolean;
  /** Where places are looked up; called when the first one has to be. */
  gazetteer?: () => Gazetteer | null;
  /** Bytes of standard input; touched only when "-" is read. */
  standardInput: () => AsyncIterable<unknown>;
}

/** A story of a file, or why there is none: it could not be read, or it is sound but no story. */
export type FoundStory = { story: Story } | { failure: NewsparseError } | { skipped: NewsparseError };

/** What tells a file's format must lie within so many bytes. */
const HEAD = 64 * 1024;

/** The longest text that is read, in bytes: a little less than the longest string there can be. */
const LONGEST = 500 * 1024 * 1024;

/** Takes the stories out of one file, as many at a time as one reading brings. Trouble with the file is a failure among them. */
export async function* readStories(path: string, options: InputOptions): AsyncGenerator<FoundStory[]> {
  try {
    yield* openFile(path, options);
  } catch (error) {
    if (!(error instanceof NewsparseError)) throw error;
    yield [{ failure: error }];
  }
}

async function* openFile(path: string, options: InputOptions): AsyncGenerator<FoundStory[]> {
  const chunks = path === STANDARD_INPUT ? readStream(options.standardInput(), path) : readFile(path);
  const { head, all } = await readHead(chunks, HEAD);
  if (head.length === 0) throw refuse(path, 'input-empty', 'the file is empty');
  refuseBinary(path, head);
  const format = findFormat(options.from) ?? detectFormat(decodeHead(head));
  const lineByLine = format.readLine && !readByteOrderMark(head)?.startsWith('utf-16');
  const entries = lineByLine
    ? readEachLine(all, format, options)
    : (format.readChunks?.(all, options) ?? readWhole(path, all, format, options));
  let some = false;
  for await (const batch of entries) {
    some = true;
    yield batch.map((entry) => nameTrouble(path, entry));
  }
  if (!some) throw refuse(path, 'input-empty', 'no story in it, only white space');
}

async function* readWhole(path: string, chunks: Chunks, format: FormatReader, options: ReadOptions): AsyncGenerator<StoryEntry[]> {
  const bytes = await gather(chunks, LONGEST);
  if (bytes === null) throw refuse(path, 'input-too-large', 'more than 500 MB; split it, or hand its stories over as NDJSON');
  refuseBinary(path, bytes);
  for await (const entry of format.read(bytes, options)) yield [entry];
}

async function* readEachLine(chunks: Chunks, format: FormatReader, options: ReadOptions): AsyncGenerator<StoryEntry[]> {
  let index = 0;
  for await (const lines of readLines(chunks, LONGEST)) {
    const written = lines.filter((line) => !isBlank(line.bytes));
    if (written.length > 0) yield written.map((line) => readLine(line, index++, format, options));
  }
}

function readLine({ bytes, number: line }: Line, index: number, format: FormatReader, options: ReadOptions): StoryEntry {
  if (bytes === null || !format.readLine) return { failure: { code: 'input-too-large', message: 'more than 500 MB in one line', line } };
  const { text, encoding } = decode(bytes);
  return format.readLine({ text, encoding, line, index }, options);
}

function isBlank(bytes: Uint8Array | null): boolean {
  return bytes?.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) ?? false;
}

function refuseBinary(path: string, bytes: Uint8Array): void {
  const kind = recogniseBinary(bytes);
  if (kind) throw refuse(path, 'input-binary', `not a text but ${kind.name}; ${kind.remedy}`);
}

function nameTrouble(path: string, entry: StoryEntry): FoundStory {
  if ('skipped' in entry) return { skipped: refuse(path, 'input-no-story', entry.skipped.reason) };
  if (!('failure' in entry)) return { story: entry };
  const { code, message, line } = entry.failure;
  return { failure: refuse(line === null ? path : `${path}:${line}`, code, message) };
}

function refuse(place: string, code: ErrorCode, reason: string): NewsparseError {
  return new NewsparseError(code, `${place}: ${reason}`);
}
