import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { outputTrouble } from './trouble.ts';

/** A file that is being written: it takes its name only when it is whole. */
export interface OutputFile {
  write(text: string): void;
  /** Gives the file its name; what had the name before is gone. */
  keep(): void;
  /** Leaves no trace. */
  abandon(): void;
}

/** Begins a file beside `path`. A pipe or a device of that name is written directly. Throws a `NewsparseError`. */
export function beginFile(path: string): OutputFile {
  return guard(path, () => {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old && !old.isFile()) return openAt(path, path, path);
    const target = old ? realpathSync(path) : path;
    const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    return openAt(path, target, part, old?.mode);
  });
}

function openAt(path: string, target: string, part: string, mode = 0o666): OutputFile {
  const file = openSync(part, 'w', mode & 0o777);
  const write = (text: string): void => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  let open = true;
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  const keep = (): void => {
    close();
    if (part !== target) renameSync(part, target);
  };
  const abandon = (): void => {
    close();
    if (part !== target) rmSync(part, { force: true });
  };
  return { write: (text) => guard(path, () => write(text)), keep: () => guard(path, keep), abandon };
}

function guard<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw outputTrouble(path, error);
  }
}
