import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inputTrouble } from './trouble.ts';

/** Bytes as they come, in pieces of any size. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The most bytes that are read at once. */
const PIECE = 256 * 1024;
const SMALLEST_PIECE = 4096;

/** Reads a file piece by piece; also pipes, devices and whatever else opens like one. Throws a `NewsparseError` that names the path. */
export async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    // One byte more than the file has: its end is seen with the second reading.
    const size = stats.isFile() ? Math.min(Math.max(stats.size + 1, SMALLEST_PIECE), PIECE) : PIECE;
    for (;;) {
      const piece = Buffer.allocUnsafeSlow(size);
      const length = readSync(file, piece, 0, size, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } catch (error) {
    throw inputTrouble(path, error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Reads standard input. */
export async function* readStream(stream: AsyncIterable<unknown>, path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : (piece as Uint8Array);
  } catch (error) {
    throw inputTrouble(path, error);
  }
}

/** The beginning of an input: pieces until there is a whole line of JSON, `enough` bytes or the end; and all its pieces again, these included. */
export async function readHead(chunks: Chunks, enough: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const pieces: Uint8Array[] = [];
  const rest = chunks[Symbol.asyncIterator]();
  let length = 0;
  while (length < enough) {
    const next = await rest.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
    if (next.value.includes(0x0a) && isObject(pieces)) break;
  }
  const head = join(pieces).subarray(0, enough);
  return { head, all: replay(pieces, rest) };
}

/** Rows of JSON may come one by one, hours apart; what begins with something else is read on. */
function isObject(pieces: readonly Uint8Array[]): boolean {
  return pieces[0]?.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b;
}

async function* replay(pieces: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces.splice(0);
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All pieces as one; null when there is more than `most`. */
export async function gather(chunks: Chunks, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) return null;
  }
  return join(pieces);
}

/** One piece stays as it is, several are copied together. */
export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  return pieces.length === 1 && only ? only : Buffer.concat(pieces);
}
