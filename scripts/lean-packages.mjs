// What bundled packages do while they are loaded, and the program never needs, costs more than the program's own work on one story.
// Measured on Node 20, over a start of 35 ms: child_process 7 ms, string-width's segmenter and emoji pattern 20 + 20 ms, chalk's look at the
// terminal 2 ms. Here stand-ins take their place in the bundle; the packages themselves stay as they are.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const standIn = (name) => fileURLToPath(new URL(`stand-ins/${name}.cjs`, import.meta.url));

/** esbuild plugin. */
export const leanPackages = {
  name: 'lean-packages',
  setup(build) {
    // Commands as programs of their own: there are none.
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/node_modules/commander/') ? { path: standIn('child-process') } : undefined,
    );
    // Widths: one measure for table, wrapping and our own code, and string-width only for text that needs it.
    build.onResolve({ filter: /^string-width$/ }, ({ importer }) => {
      if (importer.includes('/stand-ins/')) return undefined;
      return { path: standIn(importer.includes('/node_modules/') ? 'width' : 'string-width') };
    });
    // Whether there is colour is settled by our own flags and environment (src/cli/screen.ts).
    build.onResolve({ filter: /^#supports-color$/ }, () => ({ path: standIn('supports-color') }));
    // For messages that nobody asks for, cli-table3 cuts the whole of a cell to ten columns, character by character, each time it draws a line of it.
    build.onLoad({ filter: /cli-table3[/\\]src[/\\]cell\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace('utils.truncate(this.content, 10, this.truncate)', "''");
      if (contents === source) throw new Error(`${path}: the cut to ten columns is no more where it was`);
      return { contents };
    });
    // cli-table3's own colours are not used.
    build.onResolve({ filter: /^@colors\/colors\/safe$/ }, () => ({ path: standIn('colors') }));
  },
};
