import { fstatSync, writeSync } from 'node:fs';

/** As much of a stream as writing needs. */
export interface Writer {
  /** Calls back when the text has gone, or could not. */
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): boolean;
  /** Errors are handed to `done`; a stream that emits them besides must be listened to. */
  on(event: 'error', listener: () => void): unknown;
  isTTY?: boolean;
  columns?: number;
}

const RETRY_AFTER = 5;

/** Writes to a descriptor that is a file, a pipe or a socket; null for others. Node's own stream for it takes 5 ms of every start to load. */
export function openDescriptor(descriptor: number): Writer | null {
  const stats = fstatSync(descriptor);
  if (!stats.isFile() && !stats.isFIFO() && !stats.isSocket()) return null;
  const write: Writer['write'] = (text, done) => {
    send(descriptor, typeof text === 'string' ? Buffer.from(text) : text, 0, done ?? (() => {}));
    return true;
  };
  return { write, on: () => {} };
}

/** A pipe that others have made non-blocking may be full for a moment. */
function send(descriptor: number, bytes: Uint8Array, from: number, done: (error?: Error) => void): void {
  let at = from;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') setTimeout(send, RETRY_AFTER, descriptor, bytes, at, done);
    else done(error as Error);
    return;
  }
  done();
}
