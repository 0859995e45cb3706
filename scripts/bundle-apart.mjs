// Modules and packages that few runs need become files of their own beside the program: a start does not read them. Measured: in one file they
// added 600 KB to it and its compiled code, and 25 ms to every start.
import { basename } from 'node:path';

/** What the program imports only when it is needed, and is kept apart. */
export const APART = [
  'src/formats/html-article.ts',
  'src/formats/email-message.ts',
  'src/formats/markup/html.ts',
  'saxes',
  'tinyglobby',
  'yauzl',
  'modern-tar',
  'fzstd',
];

const named = APART.map((path) => (path.includes('/') ? `/${basename(path)}` : `^${path}`).replace('.', '\\.'));
const NAMES = new RegExp(`(?:${named.join('|')})$`);

/** The file that a module kept apart becomes: "html-article.cjs". */
export const fileOf = (path) => `${basename(path, '.ts')}.cjs`;

/** What esbuild is to start from for one of them. */
export const entryOf = (path) => (path.includes('/') ? `export * from './${path}'` : `export * from '${path}'`);

/** esbuild plugin. */
export const bundleApart = {
  name: 'bundle-apart',
  setup(build) {
    build.onResolve({ filter: NAMES }, ({ path, kind }) => (kind === 'dynamic-import' ? { path, namespace: 'apart' } : undefined));
    build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
      contents: `module.exports = require(__dirname + '/${fileOf(path)}')`,
      loader: 'js',
    }));
  },
};
