// The one folding and hashing of names, for what is built: src/knowledge/fold-place.ts and place-key.ts without their types.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const { outputFiles } = buildSync({
  stdin: {
    contents: "export * from './fold-place.ts'; export * from './place-key.ts';",
    resolveDir: fileURLToPath(new URL('../src/knowledge', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  write: false,
});

export const { foldPlace, hashName, placeKey } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
