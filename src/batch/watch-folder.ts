import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isLeftOut } from './inputs.ts';
import { inputTrouble } from './trouble.ts';

/** A file that is still being written tells of it again within so many milliseconds. */
const SETTLED = 150;

/** Files that arrive or change in folders (and single files), gathered until it is quiet; ends with the signal. Throws a `NewsparseError`. */
export async function* watchPaths(paths: readonly string[], signal: AbortSignal): AsyncGenerator<string[]> {
  const changed = new Set<string>();
  let wake: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string): void => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), SETTLED);
  };
  signal.addEventListener('abort', () => wake());
  const watchers = paths.map((path) => startWatching(path, note));
  try {
    while (!signal.aborted) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      const ready = [...changed].filter(isWritten).sort();
      changed.clear();
      if (ready.length > 0 && !signal.aborted) yield ready;
    }
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

function startWatching(path: string, note: (path: string) => void): FSWatcher {
  try {
    const isFolder = statSync(path).isDirectory();
    return watch(path, { recursive: isFolder }, (_, name) => {
      if (!isFolder) note(path);
      else if (name && !name.split(/[/\\]/u).some(isLeftOut)) note(join(path, name));
    });
  } catch (error) {
    throw inputTrouble(path, error);
  }
}

/** What is gone, a folder, or still empty is not looked at. */
function isWritten(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return (found?.isFile() ?? false) && (found?.size ?? 0) > 0;
}
