// `validate` against `parse --omit body` on a folder of 10,000 files, duplicates included: a ratio of wall time, runs alternating, medians.
// npm run bench:validate [-- rounds [files]]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus, scatter } from './corpus.mjs';

const [rounds = 5, count = 10_000] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('..', import.meta.url));
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;

const rows = readCorpus();
if (rows === null) {
  console.log('bench:validate needs ../shared/gold/reuters21578-dev.jsonl.gz');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'newsparse-bench-'));
try {
  const files = scatter(rows, join(folder, 'files'), count);
  const commands = [
    ['validate', '--no-progress', '--no-config', '--profile', 'default', '--reporter', 'compact', files],
    ['parse', '--no-progress', '--omit', 'body', files],
  ];
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) for (const [at, argv] of commands.entries()) times[at].push(time(argv));
  const [judged, parsed] = times.map(median);
  console.log(
    `${count} files, validate / parse --omit body: ${(judged / parsed).toFixed(2)} (at most 1.8; ${judged.toFixed(2)} s, ${parsed.toFixed(2)} s)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds. Findings are no failure of the run: status 1. */
function time(argv) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/newsparse.js'), ...argv], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(`newsparse ${argv[0]}: status ${status}\n${stderr}`);
  return (performance.now() - start) / 1000;
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
