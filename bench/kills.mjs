// A run with a checkpoint, killed at random moments and gone on with each time, must write what an uninterrupted one writes: rows, small files, a
// file of many stories and an archive. Three of four kills are SIGKILL, others SIGINT and SIGTERM.
// Usage: npm run bench:kills [-- kills]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus, repeat, scatter } from './corpus.mjs';

const [wanted = 200] = process.argv.slice(2).map(Number);
const bin = fileURLToPath(new URL('../bin/newsparse.js', import.meta.url));
const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGINT', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGKILL'];

const rows = readCorpus();
if (rows === null) {
  console.log('bench:kills needs ../shared/gold/reuters21578-dev.jsonl.gz');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'newsparse-kills-'));
try {
  await makeInputs();
  for (const jobs of ['1', '2', '3']) await killAndResume(jobs, Math.ceil(wanted / 3));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function makeInputs() {
  const inputs = join(folder, 'inputs');
  scatter(rows, join(inputs, 'b-files'), 1500);
  await repeat(rows.subarray(0, rows.lastIndexOf(0x0a, 4e6) + 1), join(inputs, 'a-rows.ndjson'), 1);
  execFileSync('tar', ['-czf', '../c-all.tgz', '.'], { cwd: join(inputs, 'b-files') });
  const elements = rows.toString().split('\n').slice(0, 2000);
  const sgml = elements.map(
    (row, id) => `<DOC id="APW_ENG_19870226.${String(id).padStart(4, '0')}" type="story" >\n<TEXT>\n${textOf(row)}\n</TEXT>\n</DOC>\n`,
  );
  await repeat(Buffer.from(sgml.join('')), join(inputs, 'd-docs.sgm'), 1);
}

function textOf(row) {
  return JSON.parse(row).raw.replace(/[<&]/g, ' ');
}

function parse(...args) {
  return [bin, 'parse', '--no-progress', '--omit', 'body.paragraphs', '--text-field', 'raw', ...args, join(folder, 'inputs')];
}

async function killAndResume(jobs, kills) {
  const [whole, output, mark] = ['whole', 'output', 'mark'].map((name) => join(folder, name));
  const began = performance.now();
  const { stderr } = spawnSync(process.execPath, parse('-j', jobs, '-o', whole), { encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  const time = performance.now() - began;
  let [killed, runs] = [0, 0];
  for (let more = true; more; ) {
    const ended = await runOnce(
      parse('-j', jobs, '--checkpoint', mark, '--checkpoint-every', '0.05', '--resume', '-o', output),
      killed < kills ? time : null,
      killed,
    );
    if (ended !== 0) killed += 1;
    else if (!readFileSync(output).equals(readFileSync(whole))) throw new Error(`after ${killed} kills the output differs`);
    else {
      runs += 1;
      rmSync(output);
    }
    more = killed < kills || ended !== 0;
  }
  const parts = readdirSync(folder).filter((name) => /part|mark/.test(name)).length;
  console.log(`-j ${jobs}: ${killed} kills, ${runs} whole outputs, each identical to the uninterrupted one; ${parts} parts left`);
}

/** Kills it somewhere between its start and its end, where a time is given. */
async function runOnce(args, time, number) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (bytes) => (stderr += bytes));
  const signal = SIGNALS[number % SIGNALS.length];
  const timer = time === null ? null : setTimeout(() => child.kill(signal), 50 + Math.random() * time);
  const [status, by] = await new Promise((resolve) => child.on('close', (code, name) => resolve([code, name])));
  clearTimeout(timer);
  if (by === null && ![0, 130, 143].includes(status)) throw new Error(`status ${status}: ${stderr}`);
  return by === null ? status : -1;
}
