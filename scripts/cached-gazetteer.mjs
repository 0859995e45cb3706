// Prints the path of a gazetteer that is up to date with the tables and scripts it is made from; made when there is none yet. For tests.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tables = join(root, 'src/knowledge/tables');
const SCRIPTS = ['build-gazetteer.mjs', 'pack-gazetteer.mjs', 'geonames-regions.mjs', 'read-geonames.mjs'];
const TABLES = ['foreign-names.ts', 'historic-places.ts', 'standalone-cities.ts', 'other-places.ts', 'han-variants.ts'];

function digest() {
  const hash = createHash('sha256');
  const files = [
    ...SCRIPTS.map((file) => join(root, 'scripts', file)),
    ...readdirSync(tables)
      .filter((file) => TABLES.includes(file))
      .sort()
      .map((file) => join(tables, file)),
    join(root, 'src/knowledge/fold-place.ts'),
    join(root, 'src/knowledge/place-key.ts'),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const folder = join(root, 'node_modules/.cache/newsparse');
const path = join(folder, `gazetteer-${digest()}.bin`);
if (!existsSync(path)) {
  const { buildGazetteer } = await import('./build-gazetteer.mjs');
  mkdirSync(folder, { recursive: true });
  await buildGazetteer(`${path}.${process.pid}`);
  renameSync(`${path}.${process.pid}`, path);
}
console.log(path);
