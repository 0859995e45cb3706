import type { Writer } from '../batch/descriptor.ts';
import { beginFile } from '../batch/write-file.ts';
import { NewsparseError } from '../model/error.ts';
import { writeTo } from './io.ts';

/** Where results go. */
export interface Sink {
  /** Resolves when more may be written. */
  write(text: string | Uint8Array): Promise<void>;
  /** All is written. */
  finish(): void;
  /** Something went wrong: leaves no half file. */
  abandon(): void;
}

/** Whoever read the output has gone (`| head`): not a fault, but the end of the work. */
export class ClosedPipe extends Error {}

/** A file, or standard output where none is named. */
export function openSink(path: string | undefined, stdout: () => Writer): Sink {
  return path === undefined || path === '-' ? openStream(stdout()) : openFile(path);
}

function openFile(path: string): Sink {
  const file = beginFile(path);
  return { write: async (text) => file.write(text), finish: file.keep, abandon: file.abandon };
}

function openStream(stream: Writer): Sink {
  return { write: (text) => writeResult(stream, text), finish: () => {}, abandon: () => {} };
}

/** Writes results to standard output. Rejects with `ClosedPipe` when nobody reads them, else with a `NewsparseError`. */
export async function writeResult(stream: Writer, text: string | Uint8Array): Promise<void> {
  try {
    await writeTo(stream, text);
  } catch (error) {
    throw wordTrouble(error as Error);
  }
}

function wordTrouble(error: Error & { code?: string }): Error {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new ClosedPipe();
  return new NewsparseError('output-unwritable', `standard output cannot be written: ${error.message}`, { cause: error });
}
