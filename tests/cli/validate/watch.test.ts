import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { runHere } from '../run-in-process.ts';
import { start } from '../spawned.ts';
import { onlyRules, TWO } from './only-rules.ts';

const EMPTY = 'OSLO, Nov. 17 (AP) -- \n';

test('judges what is there, what arrives and what changes, until it is interrupted', async () => {
  const folder = folderWith({ 'a.txt': EMPTY, '.newsparserc.json': onlyRules(TWO) });
  const child = start(['validate', folder, '--watch', '-r', 'compact', '--ext', 'txt']);
  let said = '';
  child.stdout?.on('data', (bytes) => (said += bytes));
  child.stderr?.on('data', (bytes) => (said += bytes));
  const until = async (wanted: string): Promise<void> => {
    for (let i = 0; i < 200 && !said.includes(wanted); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(said).toContain(wanted);
  };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  try {
    await until('Ctrl-C ends it');
    expect(said).toContain('a.txt:1:1: error body-empty');
    writeFileSync(join(folder, 'b.txt'), EMPTY);
    await until('b.txt:1:1: error body-empty');
    writeFileSync(join(folder, 'c.bin'), EMPTY);
    writeFileSync(join(folder, 'a.txt'), 'Ferry between the islands runs again\n\nOSLO, Nov. 17 (AP) -- It ran.\n');
    await until('a.txt:1:1: warning headline-too-long');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said).not.toContain('c.bin');
  } finally {
    child.kill('SIGKILL');
  }
}, 60_000);

test('needs something to look at', async () => {
  const { status, stderr } = await runHere(['validate', '--watch', '--no-config', '-'], { stdin: '' });
  expect(stderr).toContain('--watch needs folders or files to look at');
  expect(status).toBe(2);
  expect((await runHere(['validate', '--watch', '--no-config', '/nowhere'])).status).toBe(2);
});
