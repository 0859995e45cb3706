import { closeSync, fdatasyncSync, ftruncateSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NewsparseError } from '../model/error.ts';
import { outputTrouble } from './trouble.ts';

/** A file that is being written: it takes its name only when it is whole. */
export interface OutputFile {
  write(text: string | Uint8Array): void;
  /** Bytes that are written. */
  length(): number;
  /** Has the system put what is written on the disk. */
  sync(): void;
  /** Gives the file its name; what had the name before is gone. */
  keep(): void;
  /** Leaves the part as it is, to be gone on with. */
  suspend(): void;
  /** Leaves no trace. */
  abandon(): void;
}

/** Begins a file beside `path`. A pipe or a device of that name is written directly. Throws a `NewsparseError`. */
export function beginFile(path: string): OutputFile {
  return guard(path, () => {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old && !old.isFile()) return openAt({ path, target: path, part: path, flags: 'w' });
    const target = old ? realpathSync(path) : path;
    const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    return openAt({ path, target, part, flags: 'w', mode: old?.mode });
  });
}

/** Goes on with a file, or begins it with `length` 0: its part has a name that another run finds. Throws when the part is not so long. */
export function continueFile(path: string, length: number): OutputFile {
  return guard(path, () => {
    const part = partOf(path);
    const size = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
    if (size < length)
      throw new NewsparseError('checkpoint', `${part}: it is gone, or shorter than the checkpoint says; begin anew without --resume`);
    return openAt({ path, target: path, part, flags: length > 0 ? 'r+' : 'w', length });
  });
}

/** Whether there is a part to go on with. */
export function hasPart(path: string): boolean {
  return statSync(partOf(path), { throwIfNoEntry: false }) !== undefined;
}

function partOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.resume.part`);
}

interface Opening {
  path: string;
  target: string;
  part: string;
  flags: string;
  mode?: number | undefined;
  length?: number;
}

function openAt({ path, target, part, flags, mode = 0o666, length = 0 }: Opening): OutputFile {
  const file = openSync(part, flags, mode & 0o777);
  if (flags === 'r+') ftruncateSync(file, length);
  let [open, end] = [true, length];
  // Pipes and devices have no positions.
  const write = (text: string | Uint8Array): void => {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, part === target ? null : end + at);
    end += bytes.length;
  };
  const suspend = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  const keep = (): void => {
    suspend();
    if (part !== target) renameSync(part, target);
  };
  const abandon = (): void => {
    suspend();
    if (part !== target) rmSync(part, { force: true });
  };
  return {
    write: (text) => guard(path, () => write(text)),
    length: () => end,
    sync: () => guard(path, () => fdatasyncSync(file)),
    keep: () => guard(path, keep),
    suspend,
    abandon,
  };
}

function guard<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof NewsparseError ? error : outputTrouble(path, error);
  }
}
