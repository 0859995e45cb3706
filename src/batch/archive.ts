import { ReadableStream } from 'node:stream/web';
import { inflateRawSync } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { Chunks } from '../formats/reader.ts';
import { NewsparseError } from '../model/error.ts';
import { type Bounds, bomb, damaged, isBomb } from './bounds.ts';
import { gather } from './chunks.ts';
import { unpack } from './unpack.ts';

/** A file in an archive, or why it cannot be had. */
export type Member = { name: string; chunks: Chunks } | { failure: NewsparseError };

/** Files of a tar archive, one after another; each must be read, or left, before the next. */
export async function* readTar(chunks: Chunks, path: string): AsyncGenerator<Member> {
  const { createTarDecoder } = await import('modern-tar');
  try {
    const source = ReadableStream.from(chunks) as unknown as Parameters<typeof pipe>[0];
    for await (const { header, body } of pipe(source, createTarDecoder({ strict: true }))) {
      const reader = body.getReader();
      if (header.type === undefined || header.type === 'file') yield { name: header.name, chunks: readBody(reader) };
      // The next one comes when all of this is taken; modern-tar 0.8.6 stands still after a body that is refused (`cancel`).
      while (!(await reader.read()).done);
    }
  } catch (error) {
    throw error instanceof NewsparseError ? error : damaged(path, error);
  }
}

type Decoder = ReturnType<typeof import('modern-tar').createTarDecoder>;
type Entries = AsyncIterable<{ header: { name: string; type?: string }; body: Body }>;
type Body = { getReader(): Reader };
type Reader = { read(): Promise<{ done: boolean; value?: Uint8Array }> };

function pipe(source: { pipeThrough(decoder: Decoder): unknown }, decoder: Decoder): Entries {
  return source.pipeThrough(decoder) as Entries;
}

async function* readBody(reader: Reader): AsyncGenerator<Uint8Array> {
  for (let next = await reader.read(); next.value; next = await reader.read()) yield next.value;
}

/** Up to so many bytes a file of a ZIP archive is inflated at once, which takes a tenth of the time that a stream takes. */
const SMALL = 8 * 1024 * 1024;

/** Files of a ZIP archive in the order of its directory: the archive's path, or its bytes where it has none. */
export async function* readZip(source: string | Uint8Array, path: string, bounds: Bounds): AsyncGenerator<Member> {
  const yauzl = await import('yauzl');
  let archive: ZipFile | null = null;
  try {
    const bytes = typeof source === 'string' ? null : Buffer.from(source.buffer, source.byteOffset, source.length);
    archive = bytes === null ? await yauzl.openPromise(source as string) : await yauzl.fromBufferPromise(bytes);
    for await (const entry of archive.eachEntry()) {
      if (!entry.fileName.endsWith('/'))
        yield { name: entry.fileName, chunks: readEntry(archive, entry, `${path}/${entry.fileName}`, bounds) };
    }
  } catch (error) {
    throw error instanceof NewsparseError ? error : damaged(path, error);
  } finally {
    archive?.close();
  }
}

async function* readEntry(archive: ZipFile, entry: Entry, path: string, bounds: Bounds): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new NewsparseError('input-unreadable', `${path}: it is encrypted`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new NewsparseError('input-unreadable', `${path}: it is packed by method ${entry.compressionMethod}, which is not read`);
  const { compressedSize: from, uncompressedSize: out } = entry;
  if (isBomb(out, from, bounds)) throw bomb(path, bounds);
  const raw = (await archive.openReadStreamPromise(entry, { decodeFileData: false })) as unknown as Chunks;
  if (entry.compressionMethod === 0) yield* raw;
  else if (from > SMALL || out > SMALL) yield* unpack(raw, 'deflate', path, bounds);
  else yield inflate((await gather(raw, SMALL)) ?? new Uint8Array(), out, path);
}

function inflate(packed: Uint8Array, length: number, path: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(length, 1) });
  } catch (error) {
    throw damaged(path, error);
  }
}
