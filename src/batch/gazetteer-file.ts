import { fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type ByteSource, PAGE } from '../knowledge/byte-source.ts';
import { type Gazetteer, openGazetteer } from '../knowledge/gazetteer.ts';

const opened = new Map<string, Gazetteer | null>();

/** The gazetteer that comes with the program, opened when the first place has to be looked up; null where the package lacks it. */
export function gazetteerOf(home: string): () => Gazetteer | null {
  return () => {
    let found = opened.get(home);
    if (found === undefined) {
      const file = openFile(join(home, 'dist', 'gazetteer.bin'));
      found = file === null ? null : openGazetteer(file);
      opened.set(home, found);
    }
    return found;
  };
}

/** A look-up touches a dozen pages of seven megabytes: only those are read. The file stays open as long as the program runs. */
function openFile(path: string): ByteSource | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const load = (page: number): Uint8Array => {
    const bytes = Buffer.allocUnsafe(PAGE);
    return bytes.subarray(0, readSync(file, bytes, 0, PAGE, page * PAGE));
  };
  return { length: fstatSync(file).size, pages: [], load };
}
