// What bundled packages do while they are loaded, and the program never needs, costs more than the program's own work on one story.
// Measured on Node 20, over a start of 35 ms: child_process 7 ms, string-width's segmenter and emoji pattern 20 + 20 ms, chalk's look at the
// terminal 2 ms. Here stand-ins take their place in the bundle; the packages themselves stay as they are.
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
    // cli-table3's own colours are not used.
    build.onResolve({ filter: /^@colors\/colors\/safe$/ }, () => ({ path: standIn('colors') }));
  },
};
