import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { NewsparseError } from '../model/error.ts';
import { inputTrouble } from './trouble.ts';

/** Counts the bytes that are read from files and streams, as they lie there. */
export interface Meter {
  bytes: number;
}

/** The most bytes that are read at once. */
const PIECE = 64 * 1024;
const SMALLEST_PIECE = 4096;

/** Reads a file piece by piece; also pipes, devices and whatever else opens like one. Throws a `NewsparseError` that names the path. */
export async function* readFile(path: string, meter?: Meter): AsyncGenerator<Uint8Array> {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    // One byte more than the file has: its end is seen with the second reading.
    const size = stats.isFile() ? Math.min(Math.max(stats.size + 1, SMALLEST_PIECE), PIECE) : PIECE;
    let total = 0;
    for (;;) {
      const piece = Buffer.allocUnsafeSlow(size);
      const length = readSync(file, piece, 0, size, null);
      total += length;
      if (meter) meter.bytes += length;
      if (length === 0) break;
      yield piece.subarray(0, length);
    }
    if (hasChanged(stats, total, file)) throw new NewsparseError('input-changed', `${path}: it was changed while it was read`);
  } catch (error) {
    throw error instanceof NewsparseError ? error : inputTrouble(path, error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

function hasChanged(before: Stats, length: number, file: number): boolean {
  if (!before.isFile() || (before.size === 0 && before.mtimeMs === 0)) return false;
  return length !== before.size && fstatSync(file).mtimeMs !== before.mtimeMs;
}

/** Reads standard input. */
export async function* readStream(stream: AsyncIterable<unknown>, path: string, meter?: Meter): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) {
      const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : (piece as Uint8Array);
      if (meter) meter.bytes += bytes.length;
      yield bytes;
    }
  } catch (error) {
    throw inputTrouble(path, error);
  }
}
