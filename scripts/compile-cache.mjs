// Makes dist/cli.cache and dist/show.cache: the programs' functions as V8 has compiled them, those included that showing and parsing a story use.
// Run by the build, in a process of its own: node scripts/compile-cache.mjs DIST
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const { compile, evaluate } = createRequire(import.meta.url)('../bin/newsparse.js');
const [dist] = process.argv.slice(2);
const home = fileURLToPath(new URL('..', import.meta.url));

/** What is rehearsed with each program. */
const REHEARSED = { cli: ['parse', 'show', 'show --json'], show: ['show', 'show --color'] };

const story = ' date 2023-11-17 SEOUL, Nov 17 — A ferry was late.\n\nIt came at noon, the harbour master told AFP — “the wind”. — AFP\n';
const path = join(dist, 'rehearsal.txt');
writeFileSync(path, story);
try {
  for (const [name, commands] of Object.entries(REHEARSED)) {
    const filename = join(dist, `${name}.cjs`);
    const script = compile(readFileSync(filename, 'latin1'), filename);
    const { program } = evaluate(script.runInThisContext(), filename);
    for (const command of commands) await rehearse(program, [...command.split(' '), path]);
    writeFileSync(join(dist, `${name}.cache`), script.createCachedData());
  }
} finally {
  rmSync(path);
}

async function rehearse(program, argv) {
  const sink = () => new Writable({ write: (_, __, done) => done() });
  const status = await program.run(argv, { stdin: Readable.from([]), stdout: sink(), stderr: sink(), env: {} }, home);
  if (status !== 0) throw new Error(`newsparse ${argv.join(' ')}: status ${status}`);
}
