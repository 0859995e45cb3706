// Modules and packages that few runs need become files of their own beside the program: a start does not read them. Measured: in one file they
// added 600 KB to it and its compiled code, and 25 ms to every start.
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is kept apart: only modules that are loaded when they are needed import it. No error of ours is made in it, for it has its own copy of what it imports. */
export const APART = [
  'src/rules/index.ts',
  'src/formats/envelopes.ts',
  'src/formats/html-article.ts',
  'src/formats/email-message.ts',
  'src/formats/markup/html.ts',
  'saxes',
  'tinyglobby',
  'yauzl',
  'modern-tar',
  'fzstd',
  '@humanwhocodes/momoa',
  'picomatch',
  'diff',
];

/** What a module kept apart is called: "formats-html-article". */
export const fileOf = (path) => path.replace(/^src\/|^@|\.ts$/g, '').replaceAll('/', '-');

/** What esbuild is to start from for one of them. */
export const entryOf = (path) => (path.startsWith('src/') ? `export * from './${path}'` : `module.exports = require('${path}')`);

/** How APART names an import: a file by its place in the project, a package as it is. */
function nameOf({ path, importer }) {
  return path.startsWith('.')
    ? relative(root, join(dirname(importer), path))
        .split(sep)
        .join('/')
    : path;
}

/** esbuild plugin: `resolve` says where modules of a list are found; `itself` is what the bundle is made of, where that is one of them. */
export const apartModules = (list, itself, resolve, more = () => {}) => ({
  name: 'apart-modules',
  setup(build) {
    build.onResolve({ filter: /.*/ }, (found) => {
      const name = nameOf(found);
      return name !== itself && list.includes(name) ? resolve(name) : undefined;
    });
    more(build);
  },
});

/** esbuild plugin for the program's files. */
export const bundleApart = (itself) =>
  apartModules(
    APART,
    itself,
    (path) => ({ path, namespace: 'apart' }),
    (build) =>
      build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
        contents: `module.exports = require(__dirname + '/${fileOf(path)}.cjs')`,
        loader: 'js',
      })),
  );
