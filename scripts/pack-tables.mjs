// The large tables of src/knowledge/tables become one file beside the program, of which each is read when it is first asked for: as text in a file
// they take a tenth of the time that they take as code, as bytes that are searched where they are they leave the heap alone, and what needs none
// of them does not pay.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../src/knowledge/tables/', import.meta.url));
const READER = fileURLToPath(new URL('packed-table.mjs', import.meta.url));
const LARGE = 8192;
const TABLE = /export const (\w+) = \(\): string =>\s*`([^`]*)`/g;

/** Writes the file; answers the esbuild plugin that has the program read it. Only functions that answer a plain template string are packed. */
export function packTables(file) {
  const sources = new Map();
  const tables = [];
  let end = 0;
  for (const name of readdirSync(FOLDER).sort()) {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    const packed = source.replace(TABLE, (all, constant, table) => {
      if (table.length < LARGE || /\\|\$\{/.test(table)) return all;
      const bytes = Buffer.from(table.replaceAll('\r\n', '\n'));
      tables.push(bytes);
      end += bytes.length;
      return `export const ${constant} = packedTable(${end - bytes.length}, ${bytes.length})`;
    });
    if (packed !== source) sources.set(name, `import { packedTable } from ${JSON.stringify(READER)};\n${packed}`);
  }
  writeFileSync(file, Buffer.concat(tables));
  return {
    name: 'pack-tables',
    setup(build) {
      build.onLoad({ filter: /src[/\\]knowledge[/\\]tables[/\\][^/\\]+\.ts$/ }, ({ path }) => {
        const contents = sources.get(basename(path));
        return contents && { contents, loader: 'ts' };
      });
    },
  };
}
