import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a file of the program's own package: "package.json". */
export function readPackageFile(home: string, name: string): string {
  return readFileSync(join(home, name), 'utf8');
}
