import { decodeHead } from '../../src/formats/decode.ts';
import { detectFormat } from '../../src/formats/index.ts';
import type { FormatReader, StoryEntry } from '../../src/formats/reader.ts';

/** The format of some bytes, by what they hold. */
export function formatOf(bytes: Uint8Array): FormatReader {
  return detectFormat(decodeHead(bytes.subarray(0, 64 * 1024)));
}

/** All entries of some bytes, read at once. */
export async function readAll(bytes: Uint8Array, format: FormatReader = formatOf(bytes)): Promise<StoryEntry[]> {
  const entries: StoryEntry[] = [];
  for await (const entry of format.read(bytes, {})) entries.push(entry);
  return entries;
}

/** All entries of some bytes, handed over in pieces of a size. */
export async function readInPieces(bytes: Uint8Array, size: number, format: FormatReader = formatOf(bytes)): Promise<StoryEntry[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const entries: StoryEntry[] = [];
  for await (const batch of format.readChunks?.(pieces(), {}) ?? []) entries.push(...batch);
  return entries;
}

/** Text as bytes, for inputs written in a test. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
