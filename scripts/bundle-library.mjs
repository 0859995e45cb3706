// The library, which uses nothing of Node: dist/index.js, and in dist/library/ what few texts need, each with the packages it is made with.
// All of index.js stands in one function: V8 takes a tenth more time for the same code where its names are those of a module.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { APART, apartModules, entryOf, fileOf } from './bundle-apart.mjs';

const FOLDER = 'library';
const LATER = APART.filter((path) => path.startsWith('src/formats/'));

/** Answers the folders of the packages that went in. */
export async function bundleLibrary(dist, root) {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    external: ['canvas'],
  };
  const index = await build({
    ...shared,
    entryPoints: ['src/index.ts'],
    format: 'iife',
    globalName: 'library',
    write: false,
    plugins: [importsOf(`./${FOLDER}/`)],
  });
  const names = await exportsOf('src/index.ts', shared);
  writeFileSync(join(dist, 'index.js'), `${index.outputFiles[0].text}\nexport const { ${names.join(', ')} } = library;\n`);
  const later = LATER.map((path) =>
    build({
      ...shared,
      stdin: { contents: entryOf(path), resolveDir: root, loader: 'ts' },
      outfile: join(dist, FOLDER, `${fileOf(path)}.js`),
      format: 'esm',
      minify: true,
      plugins: [importsOf('./', path)],
    }),
  );
  const inputs = [index, ...(await Promise.all(later))].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
}

/** esbuild plugin: the modules kept apart are imported from that folder. */
const importsOf = (folder, itself) => apartModules(LATER, itself, (path) => ({ path: `${folder}${fileOf(path)}.js`, external: true }));

async function exportsOf(entry, shared) {
  const { metafile } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'esm',
    write: false,
    outdir: 'unwritten',
    plugins: [importsOf('./')],
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}
