import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gazetteer, openGazetteer } from '../knowledge/gazetteer.ts';

const opened = new Map<string, Gazetteer | null>();

/** The gazetteer that comes with the program, to be read when the first place has to be looked up; null where the package lacks it. */
export function gazetteerOf(home: string): () => Gazetteer | null {
  return () => {
    const known = opened.get(home);
    if (known !== undefined) return known;
    const path = join(home, 'dist', 'gazetteer.bin');
    const read = existsSync(path) ? openGazetteer(readFileSync(path)) : null;
    opened.set(home, read);
    return read;
  };
}
