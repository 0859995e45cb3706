// Batch work against plain programs, as ratios of wall time: runs alternate, medians count. Makes its files under a temporary folder.
// Usage: npm run bench:batch [-- rounds [megabytes]]; the large file of the last figure has ten times as many megabytes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus, repeat, scatter } from './corpus.mjs';

const [rounds = 5, megabytes = 200] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/newsparse.js');
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;

const rows = readCorpus();
if (rows === null) {
  console.log('bench:batch needs ../shared/gold/reuters21578-dev.jsonl.gz');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'newsparse-bench-'));
try {
  await compareAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compareAll() {
  const file = await repeat(rows, join(folder, 'stories.ndjson'), timesFor(megabytes));
  const files = scatter(rows, join(folder, 'files'), 10_000);
  const words = ['wc -w', ['wc', '-w', file]];
  compare('NDJSON, whole records, -j 2', parse('-j', '2', file), ...words, 'at most 1.8, aim 1.0');
  compare('NDJSON, --omit body, -j 2', parse('-j', '2', '--omit', 'body', file), ...words, 'at most 1.1, aim 0.7');
  compare('10,000 files', parse(files), 'cat', ['sh', '-c', `cat ${files}/*`], 'at most 2.5');
  const alone = ['newsparse -j 1 --omit body', parse('-j', '1', '--omit', 'body', file)];
  if (spawnSync('jq', ['--version']).status === 0)
    compare('jq', ['jq', '-c', '{id, n: (.raw|length)}', file], ...alone, 'at least 1.5, aim 4');
  const empty = ['node -e 0', [process.execPath, '-e', '0']];
  compare('show, start-up', [process.execPath, bin, 'show', 'fixtures/afp-seoul.txt'], ...empty, 'at most 1.6');
  reportMemory(file, megabytes);
  rmSync(file);
  reportMemory(await repeat(rows, join(folder, 'large.ndjson'), timesFor(megabytes * 10)), megabytes * 10);
}

function timesFor(size) {
  return Math.max(Math.round((size * 1e6) / rows.length), 1);
}

function parse(...args) {
  return [process.execPath, bin, 'parse', '--no-progress', ...args];
}

function compare(name, command, otherName, other, wanted) {
  const times = [[], []];
  for (let round = 0; round < rounds; round += 1) for (const [side, run] of [command, other].entries()) times[side].push(time(run));
  const [ours, theirs] = times.map(median);
  console.log(`${name} / ${otherName}: ${(ours / theirs).toFixed(2)} (${wanted}; ${ours.toFixed(2)} s, ${theirs.toFixed(2)} s)`);
}

function time([program, ...args]) {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    env,
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: status ${status}\n${stderr}`);
  return (performance.now() - start) / 1000;
}

function reportMemory(file, size) {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', ...parse('-j', '2', file)], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const kilobytes = Number(stderr?.trim().split('\n').at(-1));
  console.log(`memory, ${size} MB of NDJSON, -j 2: ${Math.round(kilobytes / 1000)} MB at most (wanted: below 300)`);
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
