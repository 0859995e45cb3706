// Modules that few runs need and that are large (a page's article, a mail's parts) become files of their own beside the program: a start does not
// read them. Measured: in one file they added 330 KB to it and 20 ms to every start.
import { basename } from 'node:path';

/** What the program imports only when it is needed, and is kept apart. */
export const APART = ['src/formats/html-article.ts', 'src/formats/email-message.ts'];

const NAMES = new RegExp(`/(?:${APART.map((path) => basename(path).replace('.', '\\.')).join('|')})$`);

/** The file that a module kept apart becomes: "html-article.cjs". */
export const fileOf = (path) => `${basename(path, '.ts')}.cjs`;

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
