import { readdirSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { NewsparseError } from '../model/error.ts';
import { inputTrouble } from './trouble.ts';

/** A file to read ("-" for standard input; apart where that is known beforehand), or why a path names none. */
export type Input = { path: string; apart?: boolean } | { failure: NewsparseError };

/** Files of more bytes, and what is no regular file, are read apart: piece by piece, and only once. */
export const SMALL: number = 256 * 1024;

/** Which files of folders are taken. */
export interface FindOptions {
  /** Endings without dots: "txt", "ndjson.gz"; all when there are none. */
  endings?: readonly string[];
  /** Which files are passed over, wherever they are named. */
  leaveOut?: (path: string) => boolean;
}

/** Standard input, as a path. */
export const STANDARD_INPUT = '-';

/** Files in the order of the paths given; those of a folder or a pattern sorted by name. */
export async function* findInputs(paths: Iterable<string> | AsyncIterable<string>, options: FindOptions = {}): AsyncGenerator<Input> {
  const { leaveOut } = options;
  for await (const path of paths) {
    if (path === STANDARD_INPUT) yield { path, apart: true };
    else if (!leaveOut) yield* findAt(path, options);
    else for await (const input of findAt(path, options)) if ('failure' in input || !leaveOut(input.path)) yield input;
  }
}

/** Whether a file or folder of that name is passed over where a folder is read: hidden ones and node_modules. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

async function* findAt(path: string, options: FindOptions): AsyncGenerator<Input> {
  const found = examine(path);
  if (found instanceof NewsparseError) {
    if (found.code === 'input-missing' && /[*?[\]{}!]/.test(path)) yield* findMatches(path);
    else yield { failure: found };
  } else if (found.isDirectory()) yield* findInFolder(path, options);
  else yield { path, apart: !found.isFile() || found.size > SMALL };
}

function examine(path: string): Stats | NewsparseError {
  try {
    return statSync(path);
  } catch (error) {
    return inputTrouble(path, error);
  }
}

/** Loaded only for a path that is no file and looks like a pattern. */
async function* findMatches(pattern: string): AsyncGenerator<Input> {
  const { glob } = await import('tinyglobby');
  const paths = await glob([pattern], { ignore: ['**/node_modules/**'], expandDirectories: false, absolute: isAbsolute(pattern) });
  if (paths.length === 0) yield { failure: new NewsparseError('input-missing', `${pattern}: no file has such a name`) };
  for (const path of paths.sort(byName)) yield { path };
}

function* findInFolder(folder: string, { endings = [] }: FindOptions): Generator<Input> {
  let some = false;
  for (const input of walk(folder)) {
    if ('path' in input && endings.length > 0 && !endings.some((ending) => input.path.endsWith(`.${ending}`))) continue;
    some = true;
    yield input;
  }
  const what = endings.length > 0 ? `no files called ${endings.map((ending) => `*.${ending}`).join(' or ')}` : 'no files';
  if (!some) yield { failure: new NewsparseError('input-folder', `${folder}: ${what} in this folder`) };
}

/** Links are followed to files, not to folders, so that no circle is walked. */
function* walk(folder: string): Generator<Input> {
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(folder);
  } catch (error) {
    yield { failure: inputTrouble(folder, error) };
    return;
  }
  for (const entry of entries) {
    if (isLeftOut(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield { path };
    else if (entry.isSymbolicLink()) yield* followLink(path);
  }
}

function readFolder(folder: string): import('node:fs').Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
}

function* followLink(path: string): Generator<Input> {
  const found = examine(path);
  if (found instanceof NewsparseError) yield { failure: found };
  else if (found.isFile()) yield { path };
}

/** By code units: the same order on every machine. */
function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** So many named files are asked for their size. */
const MOST_ASKED = 256;

/** Bytes of all inputs together, where each is a file of its own that is named; null where that is not known beforehand. */
export function totalSize(paths: readonly string[]): number | null {
  if (paths.length > MOST_ASKED) return null;
  let total = 0;
  for (const path of paths) {
    const found = path === STANDARD_INPUT ? null : examine(path);
    if (found === null || found instanceof NewsparseError || !found.isFile()) return null;
    total += found.size;
  }
  return total;
}

/** Whether there is a file or folder of that name. */
export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
