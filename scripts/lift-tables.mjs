// Large tables of src/knowledge/tables are kept beside the program, each read when it is first asked for: as text in a file they take a tenth of the
// time that they take as code, and what needs none of them does not pay.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

// UTF-16, as V8 keeps them, is read several times quicker than UTF-8 of half the length.
const LARGE = 8192;
const TABLE = /export const (\w+) = \(\): string =>\s*`([^`]*)`/g;
const READ = `import { readFileSync } from 'node:fs';
const kept: Record<string, string> = {};
const readTable = (file: string) => (kept[file] ??= readFileSync(__dirname + '/tables/' + file, 'utf16le'));
`;

/** esbuild plugin; `folder` is where the tables go, `tables/` beside the bundle. Only functions that answer a plain template string are lifted. */
export const liftTables = (folder) => ({
  name: 'lift-tables',
  setup(build) {
    mkdirSync(folder, { recursive: true });
    build.onLoad({ filter: /src[/\\]knowledge[/\\]tables[/\\][^/\\]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(TABLE, (all, name, table) => {
        if (table.length < LARGE || /\\|\$\{/.test(table)) return all;
        const file = `${basename(path, '.ts')}.${name}.txt`;
        writeFileSync(join(folder, file), table.replaceAll('\r\n', '\n'), 'utf16le');
        return `export const ${name} = (): string => readTable('${file}')`;
      });
      return { contents: contents === source ? source : READ + contents, loader: 'ts' };
    });
  },
});
