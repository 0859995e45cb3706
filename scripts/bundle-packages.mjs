// The library is installed without other packages: what its modules import of those becomes files of its own, dist/packages/NAME.js, one minified
// module each, and the imports are pointed there. They are loaded only when a format that needs them is read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/** `import Mail from 'mail'`, `import { Parser } from 'parser'`, `const { Parser } = await import('parser')`. */
const IMPORT = /(?:import|const) (\w+|\{[^}]*\}) (from |= await import\()'([a-z@][^':]*)'/g;

/** Bundles what modules below a folder import, and points their imports there. Answers the folders of all packages that went in. */
export async function bundlePackages(dist, root) {
  const exported = new Map();
  for (const entry of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
    const file = join(dist, entry);
    const source = readFileSync(file, 'utf8');
    const pointed = source.replace(IMPORT, (statement, names, _, name) => {
      exported.set(name, [...(exported.get(name) ?? []), names.startsWith('{') ? names : '{ default }']);
      return statement.replace(`'${name}'`, `'${relative(dirname(file), join(dist, 'packages', fileOf(name)))}'`);
    });
    if (pointed !== source) writeFileSync(file, pointed);
  }
  const inputs = await Promise.all([...exported].map(([name, clauses]) => bundle(name, clauses, dist, root)));
  return inputs.flat();
}

const fileOf = (name) => `${name.replace('@', '').replaceAll('/', '-')}.js`;

async function bundle(name, clauses, dist, root) {
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: clauses.map((names) => `export ${names} from '${name}';`).join('\n'), resolveDir: root },
    outfile: join(dist, 'packages', fileOf(name)),
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['canvas'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs).flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
}
