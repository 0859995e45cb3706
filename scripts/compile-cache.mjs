// Makes dist/cli.cache: the program's functions as V8 has compiled them, those included that showing and parsing a story use. Run by the build,
// in a process of its own: node scripts/compile-cache.mjs DIST
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const { compile, evaluate } = createRequire(import.meta.url)('../bin/newsparse.js');
const [dist] = process.argv.slice(2);
const filename = join(dist, 'cli.cjs');
const home = fileURLToPath(new URL('..', import.meta.url));

const script = compile(readFileSync(filename, 'utf8'), filename);
const { run } = evaluate(script, filename);
const story = ' date 2023-11-17 SEOUL, Nov 17 — A ferry was late.\n\nIt came at noon, the harbour master told AFP — “the wind”. — AFP\n';
const path = join(dist, 'rehearsal.txt');
writeFileSync(path, story);
try {
  for (const command of ['show', 'show --color', 'show --json', 'parse']) await rehearse([...command.split(' '), path]);
} finally {
  rmSync(path);
}
writeFileSync(join(dist, 'cli.cache'), script.createCachedData());

async function rehearse(argv) {
  const sink = () => new Writable({ write: (_, __, done) => done() });
  const status = await run(argv, { stdin: Readable.from([]), stdout: sink(), stderr: sink(), env: {} }, home);
  if (status !== 0) throw new Error(`newsparse ${argv.join(' ')}: status ${status}`);
}
