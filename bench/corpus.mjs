// What the benchmarks of batch work read: 10,027 stories of Reuters copy from 1987, which are not part of the package.
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const corpus = new URL('../../shared/gold/reuters21578-dev.jsonl.gz', import.meta.url);

/** The rows, as bytes of NDJSON with the text in `raw`; null where they are not at hand. */
export function readCorpus() {
  return existsSync(corpus) ? gunzipSync(readFileSync(corpus)) : null;
}

/** Writes the rows so many times one after another into a file. */
export async function repeat(rows, path, times) {
  const stream = createWriteStream(path);
  for (let n = 0; n < times; n += 1) if (!stream.write(rows)) await new Promise((resolve) => stream.once('drain', resolve));
  await new Promise((resolve) => stream.end(resolve));
  return path;
}

/** Writes so many stories into a folder, each a file of text. */
export function scatter(rows, folder, count) {
  mkdirSync(folder, { recursive: true });
  const lines = rows.toString().trim().split('\n');
  for (let n = 0; n < count; n += 1)
    writeFileSync(join(folder, `${String(n).padStart(5, '0')}.txt`), JSON.parse(lines[n % lines.length]).raw);
  return folder;
}
