// Large tables of src/knowledge/tables are kept beside the program and read when stories are: as text in a file they take a tenth of the time that
// they take as code, and commands without stories do not pay for them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const LARGE = 8192;
const TABLE = /export const (\w+)(?:: string)? =\s*`([^`]*)`/g;
const READ = "import { readFileSync as readTable } from 'node:fs';\n";

/** esbuild plugin; `folder` is where the tables go, `tables/` beside the bundle. Only plain template strings are lifted. */
export const liftTables = (folder) => ({
  name: 'lift-tables',
  setup(build) {
    mkdirSync(folder, { recursive: true });
    build.onLoad({ filter: /src[/\\]knowledge[/\\]tables[/\\][^/\\]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(TABLE, (all, name, table) => {
        if (table.length < LARGE || /\\|\$\{/.test(table)) return all;
        const file = `${basename(path, '.ts')}.${name}.txt`;
        writeFileSync(join(folder, file), table.replaceAll('\r\n', '\n'));
        return `export const ${name}: string = readTable(__dirname + '/tables/${file}', 'utf8')`;
      });
      return { contents: contents === source ? source : READ + contents, loader: 'ts' };
    });
  },
});
