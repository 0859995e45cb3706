import { decodeHead, readByteOrderMark } from '../formats/decode.ts';
import { detectFormat, findFormat } from '../formats/index.ts';
import { recogniseBinary } from '../formats/kind.ts';
import type { Chunks, FormatReader, ReadOptions, StoryEntry } from '../formats/reader.ts';
import { NewsparseError } from '../model/error.ts';
import type { Article } from '../model/record.ts';
import { gather, readHead } from './chunks.ts';
import { type Failure, storyFailure } from './failure.ts';
import { cutBlocks } from './row-blocks.ts';
import { type RecordOptions, readRecord } from './story-record.ts';

/** How a stream is read. */
export interface StreamOptions extends ReadOptions, RecordOptions {
  /** The name of any format that `newsparse formats` lists, or "auto": by the first bytes. */
  from?: string;
  /** What the records say their path is; "-" if nothing is said. */
  path?: string;
  /** Told of each row or item that cannot be read, with its line; without it the first is thrown. */
  onFailure?: (failure: NewsparseError) => void;
  /** Told of each item that is sound but no story: a package, a picture. */
  onSkip?: (skip: NewsparseError) => void;
}

/** Bytes, or text, as any stream gives them: a web `ReadableStream`, a file's stream, an array's pieces. */
export type StreamSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

const HEAD = 64 * 1024;
const LONGEST_ROW = 100 * 1024 * 1024;
const LONGEST_FILE = 500 * 1024 * 1024;

/**
 * Reads stories as they come and answers their records, in order; no more is read than is asked for. What is neither rows nor a format of many
 * stories a file is read to its end first.
 *
 * @example for await (const article of parseStream(response.body)) console.log(article.dateline?.text);
 */
export async function* parseStream(source: StreamSource, options: StreamOptions = {}): AsyncGenerator<Article> {
  const { path = '-', from = 'auto' } = options;
  const { head, all } = await readHead(bytesOf(source), HEAD);
  const kind = recogniseBinary(head);
  if (kind) throw new NewsparseError('input-binary', `${path}: not a text but ${kind.name}; ${kind.remedy}`);
  const format = from === 'auto' ? detectFormat(decodeHead(head), options) : findFormat(from);
  if (!format) throw new NewsparseError('usage', `no format is called ${from}`);
  for await (const entries of entriesOf(all, head, format, options)) {
    for (const entry of entries) {
      if ('text' in entry) yield readRecord(path, entry, options);
      else if ('skipped' in entry) options.onSkip?.(errorOf(storyFailure(path, null, 'input-no-story', entry.skipped.reason)));
      else fail(storyFailure(path, entry.failure.line, entry.failure.code, entry.failure.message), options);
    }
  }
}

/** The same as a `TransformStream`, for pipes: `body.pipeThrough(parseTransform({ from: 'ndjson' }))`. */
export function parseTransform(options: StreamOptions = {}): TransformPair {
  const bytes = new TransformStream<Uint8Array | string, Uint8Array | string>();
  const articles = parseStream(bytes.readable as unknown as AsyncIterable<Uint8Array | string>, options);
  const readable = new ReadableStream<Article>({
    pull: async (controller) => {
      const { done, value } = await articles.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await articles.return(undefined);
    },
  });
  return { writable: bytes.writable, readable };
}

/** What `pipeThrough` takes. */
export interface TransformPair {
  writable: WritableStream<Uint8Array | string>;
  readable: ReadableStream<Article>;
}

async function* bytesOf(source: StreamSource): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of source) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}

async function* entriesOf(chunks: Chunks, head: Uint8Array, format: FormatReader, options: StreamOptions): AsyncGenerator<StoryEntry[]> {
  if (format.openRows && !readByteOrderMark(head)?.startsWith('utf-16')) yield* entriesOfRows(chunks, format.openRows, options);
  else if (format.readChunks) yield* format.readChunks(chunks, options);
  else {
    const bytes = await gather(chunks, LONGEST_FILE);
    if (bytes === null) yield [{ failure: { code: 'input-too-large', message: 'more than 500 MB', line: null } }];
    else for await (const entry of format.read(bytes, options)) yield [entry];
  }
}

async function* entriesOfRows(
  chunks: Chunks,
  open: NonNullable<FormatReader['openRows']>,
  options: ReadOptions,
): AsyncGenerator<StoryEntry[]> {
  const rows = await open();
  const idle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
  for await (const { bytes, line, index, head } of cutBlocks(chunks, {
    quoted: rows.quoted,
    headed: rows.headed,
    longest: LONGEST_ROW,
    idle,
  })) {
    if (bytes) yield rows.read({ bytes, line, index, head }, options);
    else yield [{ failure: { code: 'input-too-large', message: 'more than 100 MB in one row', line } }];
  }
}

function fail(failure: Failure, { onFailure }: StreamOptions): void {
  if (!onFailure) throw errorOf(failure);
  onFailure(errorOf(failure));
}

function errorOf({ code, message }: Failure): NewsparseError {
  return new NewsparseError(code, message);
}
