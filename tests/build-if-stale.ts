import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Builds dist/ when a source is younger than it, since some tests run the program as it is installed. */
export default function buildIfStale(): void {
  const built = statSync(join(root, 'dist/cli.cjs'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'scripts', 'bin'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  );
  const changed = Math.max(...[...sources, join(root, 'package.json')].map((file) => statSync(file).mtimeMs));
  if (changed > built) execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
}
