// Modules and packages that few runs need become files of their own beside the program: a start does not read them. Measured: in one file they
// added 600 KB to it and its compiled code, and 25 ms to every start.
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

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

/** The file that a module kept apart becomes: "formats-html-article.cjs". */
export const fileOf = (path) => `${path.replace(/^src\/|\.ts$/g, '').replaceAll('/', '-')}.cjs`;

/** What esbuild is to start from for one of them. */
export const entryOf = (path) => `export * from '${path.startsWith('src/') ? './' : ''}${path}'`;

/** How APART names an import: a file by its place in the project, a package as it is. */
function nameOf({ path, importer }) {
  return path.startsWith('.')
    ? relative(root, join(dirname(importer), path))
        .split(sep)
        .join('/')
    : path;
}

/** esbuild plugin. */
export const bundleApart = {
  name: 'bundle-apart',
  setup(build) {
    build.onResolve({ filter: /.*/ }, (found) => {
      if (found.kind !== 'dynamic-import' || !APART.includes(nameOf(found))) return undefined;
      return { path: nameOf(found), namespace: 'apart' };
    });
    build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
      contents: `module.exports = require(__dirname + '/${fileOf(path)}')`,
      loader: 'js',
    }));
  },
};
