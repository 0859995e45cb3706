// Batch work against plain programs, as ratios of wall time: runs alternate, medians count. Makes its files under a temporary folder.
// Usage: npm run bench:batch [-- rounds [megabytes [kills]]]; with kills it also interrupts a checkpointed run that often at random moments.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const [rounds = 5, megabytes = 200, kills = 0] = process.argv.slice(2).map(Number);
const corpus = new URL('../../shared/gold/reuters21578-dev.jsonl.gz', import.meta.url);
const bin = fileURLToPath(new URL('../bin/newsparse.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsparse-bench-'));
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;

if (!existsSync(corpus)) {
  console.log('bench:batch needs ../shared/gold/reuters21578-dev.jsonl.gz');
  process.exit(0);
}
try {
  const rows = gunzipSync(readFileSync(corpus));
  const file = await repeat(rows, 'stories.ndjson', Math.max(Math.round((megabytes * 1e6) / rows.length), 1));
  const files = await scatter(rows, 10_000);
  compare('NDJSON, whole records, -j 2', parse('-j', '2', file), 'wc -w', ['wc', '-w', file], 'at most 1.8, aim 1.0');
  compare('NDJSON, --omit body, -j 2', parse('-j', '2', '--omit', 'body', file), 'wc -w', ['wc', '-w', file], 'at most 1.1, aim 0.7');
  compare('10,000 files', parse(files), 'cat', ['sh', '-c', `cat ${files}/*`], 'at most 2.5');
  const jq = spawnSync('jq', ['--version']).status === 0;
  const filter = '{id, n: (.raw|length)}';
  if (jq)
    compare(
      'jq',
      ['jq', '-c', filter, file],
      'newsparse -j 1 --omit body',
      parse('-j', '1', '--omit', 'body', file),
      'at least 1.5, aim 4',
    );
  compare(
    'show, start-up',
    [process.execPath, bin, 'show', 'fixtures/afp-seoul.txt'],
    'node -e 0',
    [process.execPath, '-e', '0'],
    'at most 1.6',
  );
  for (const size of [1, 10])
    reportMemory(size === 1 ? file : await repeat(rows, 'large.ndjson', Math.round((megabytes * 1e7) / rows.length)), size);
  if (kills > 0) await killAndResume(rows, kills);
} finally {
  rmSync(folder, { recursive: true, force: true });
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
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: status ${status}\n${stderr}`);
  return (performance.now() - start) / 1000;
}

function reportMemory(file, times) {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', ...parse('-j', '2', file)], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const kilobytes = Number(stderr?.trim().split('\n').at(-1));
  console.log(`memory, ${megabytes * times} MB of NDJSON, -j 2: ${Math.round(kilobytes / 1000)} MB at most (wanted: below 300)`);
}

async function repeat(rows, name, times) {
  const path = join(folder, name);
  const stream = createWriteStream(path);
  for (let n = 0; n < times; n += 1) if (!stream.write(rows)) await new Promise((resolve) => stream.once('drain', resolve));
  await new Promise((resolve) => stream.end(resolve));
  return path;
}

async function scatter(rows, count) {
  const path = join(folder, 'files');
  mkdirSync(path);
  const lines = rows.toString().trim().split('\n');
  for (let n = 0; n < count; n += 1)
    writeFileSync(join(path, `${String(n).padStart(5, '0')}.txt`), JSON.parse(lines[n % lines.length]).raw);
  return path;
}

/** A run that is killed at random moments, and gone on with each time, must write what an uninterrupted one writes. */
async function killAndResume(rows, wanted) {
  const input = await repeat(rows, 'short.ndjson', 2);
  const [whole, output, mark] = ['whole', 'output', 'mark'].map((name) => join(folder, name));
  time(parse('-o', whole, input));
  const args = parse('-j', '2', '--checkpoint', mark, '--checkpoint-every', '0.05', '--resume', '-o', output, input);
  let [killed, runs] = [0, 0];
  for (let more = true; more; ) {
    const child = spawn(args[0], args.slice(1), { env, stdio: 'ignore' });
    const timer = killed < wanted ? setTimeout(() => child.kill('SIGKILL'), 100 + Math.random() * 1500) : null;
    const status = await new Promise((resolve) => child.on('close', resolve));
    clearTimeout(timer);
    if (status === null) killed += 1;
    else if (!readFileSync(output).equals(readFileSync(whole))) throw new Error(`after ${killed} kills the output differs`);
    else {
      runs += 1;
      rmSync(output);
    }
    more = killed < wanted || status === null;
  }
  const parts = readdirSync(folder).filter((name) => name.endsWith('.part')).length;
  console.log(`kill and resume: ${killed} kills, ${runs} whole outputs, each identical; ${parts} parts left`);
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
