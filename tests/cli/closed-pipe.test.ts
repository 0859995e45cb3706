import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { program } from '../../src/cli/main.ts';
import { folderWith } from '../temporary-folder.ts';
import { root } from './run-in-process.ts';

const BIN = join(root, 'bin/newsparse.js');
const ROWS = `${JSON.stringify({ text: `SEOUL, Nov 17 — ${'A ferry was late. '.repeat(200)}` })}\n`.repeat(2000);

test('`| head` ends the program quietly, with status 0', () => {
  const folder = folderWith({ 'rows.ndjson': ROWS });
  const script = `${process.execPath} ${BIN} parse ${folder}/rows.ndjson | head -n 1 | cut -c 1-19; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{"schemaVersion":1,\n0\n', '']);
});

test('a reader that goes while standard input is still open ends the program', async () => {
  const child = spawn(process.execPath, [BIN, 'parse', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => {});
  child.stdin.write(ROWS);
  child.stdout.once('data', () => {
    child.stdout.destroy();
    child.stdin.write(ROWS);
  });
  const status = await new Promise((resolve) => child.on('exit', resolve));
  expect(status).toBe(0);
});

test('a row is answered before the next is sent', async () => {
  const child = spawn(process.execPath, [BIN, 'parse', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write('{"text":"A ferry was late."}\n');
  const first = await new Promise<string>((resolve) => child.stdout.once('data', (bytes) => resolve(String(bytes))));
  expect(first).toMatch(/^\{.*\}\n$/);
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
});

test.skipIf(process.platform !== 'linux')('a full device is an error', async () => {
  const stdout = createWriteStream('/dev/full');
  let stderr = '';
  const write: Io['stderr']['write'] = (text, done) => {
    stderr += text;
    done?.();
    return true;
  };
  const io: Io = {
    stdin: Object.assign((async function* () {})(), { isTTY: true }),
    stdout: stdout as unknown as Io['stdout'],
    stderr: { write, on: () => {} },
    env: {},
  };
  expect(await program.run(['schema'], io, root)).toBe(2);
  expect(stderr).toMatch(/^newsparse: standard output cannot be written: .*\n$/);
});
