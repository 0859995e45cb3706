import { readFileSync } from 'node:fs';
import { readStream } from './bytes.ts';
import { gather } from './chunks.ts';
import { STANDARD_INPUT } from './inputs.ts';
import { inputTrouble } from './trouble.ts';

/** Where more paths are named. */
export interface PathLists {
  /** A file of paths, "-" for standard input; null for none. */
  from: string | null;
  /** Whether a NUL byte ends a path there, and not a line feed. */
  nulSeparated: boolean;
  standardInput: () => AsyncIterable<unknown>;
}

/** The paths given, `@list.txt` replaced by the paths that are in it, those of the list file first. Throws when a list cannot be read. */
export async function expandPaths(paths: readonly string[], lists: PathLists): Promise<string[]> {
  const listed = lists.from === null ? [] : await readList(lists.from, lists);
  const given = paths.map((path) => (path.startsWith('@') && path.length > 1 ? readList(path.slice(1), lists) : [path]));
  return [...listed, ...(await Promise.all(given)).flat()];
}

async function readList(path: string, { nulSeparated, standardInput }: PathLists): Promise<string[]> {
  const bytes = path === STANDARD_INPUT ? await gather(readStream(standardInput(), path), Number.POSITIVE_INFINITY) : readWhole(path);
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  return text.split(nulSeparated ? '\0' : /\r?\n/).filter((line) => line !== '');
}

function readWhole(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw inputTrouble(path, error);
  }
}
