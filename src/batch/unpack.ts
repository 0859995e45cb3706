import { pipeline, Readable } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import type { Chunks } from '../formats/reader.ts';
import { NewsparseError } from '../model/error.ts';
import { type Bounds, bomb, damaged, isBomb } from './bounds.ts';

const PIECE = 256 * 1024;

/** Undoes a compression, piece by piece. Throws a `NewsparseError` that names the path for bytes that are damaged, cut short or a bomb. */
export async function* unpack(chunks: Chunks, pack: 'gzip' | 'zstd' | 'deflate', path: string, bounds: Bounds): AsyncGenerator<Uint8Array> {
  const counts = { in: 0, out: 0 };
  const counted = countBytes(chunks, counts);
  try {
    for await (const piece of pack === 'zstd' ? expandZstd(counted) : expandZlib(counted, pack)) {
      counts.out += piece.length;
      if (isBomb(counts.out, counts.in, bounds)) throw bomb(path, bounds);
      if (piece.length > 0) yield piece;
    }
  } catch (error) {
    throw error instanceof NewsparseError ? error : damaged(path, error);
  }
}

async function* countBytes(chunks: Chunks, counts: { in: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of chunks) {
    counts.in += piece.length;
    yield piece;
  }
}

/** On a thread of zlib's own. */
async function* expandZlib(chunks: Chunks, pack: 'gzip' | 'deflate'): AsyncGenerator<Uint8Array> {
  const unzip = pack === 'gzip' ? createGunzip({ chunkSize: PIECE }) : createInflateRaw({ chunkSize: PIECE });
  // The iterator below throws what goes wrong on either side.
  pipeline(Readable.from(chunks, { objectMode: false }), unzip, () => {});
  for await (const piece of unzip) yield piece as Uint8Array;
}

async function* expandZstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const out: Uint8Array[] = [];
  const stream = new Decompress((piece) => out.push(piece));
  for await (const chunk of chunks) {
    // A small piece may expand to much: it is handed on before the next is taken.
    for (let at = 0; at < chunk.length; at += ZSTD_PIECE) {
      stream.push(chunk.subarray(at, at + ZSTD_PIECE));
      yield* out.splice(0);
    }
  }
  stream.push(new Uint8Array(), true);
  yield* out.splice(0);
}

const ZSTD_PIECE = 16 * 1024;
