import { oneChunk } from './decode-chunks.ts';
import type { Chunks, FormatReader, ReadOptions, StoryEntry } from './reader.ts';

type Read = (bytes: Uint8Array, options: ReadOptions) => Iterable<StoryEntry> | AsyncIterable<StoryEntry>;
type ReadChunks = (chunks: Chunks) => AsyncIterable<StoryEntry[]>;

/** Reading by a function that is loaded with the first file in the format. */
export function readLater(load: () => Promise<Read>): Pick<FormatReader, 'read'> {
  return {
    read: async function* (bytes, options) {
      yield* (await load())(bytes, options);
    },
  };
}

/** The same for a format that is read piece by piece, and so as one piece, too. */
export function readChunksLater(load: () => Promise<ReadChunks>): Pick<FormatReader, 'read' | 'readChunks'> {
  return {
    read: async function* (bytes) {
      for await (const entries of (await load())(oneChunk(bytes))) yield* entries;
    },
    readChunks: async function* (chunks) {
      yield* (await load())(chunks);
    },
  };
}
