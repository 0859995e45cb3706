import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { runHere } from '../run-in-process.ts';
import { onlyRules, TWO } from './only-rules.ts';

const LONG = 'Ferry between the islands runs again\n\nOSLO, Nov. 17 (AP) -- It ran.\n';

test('known findings are no failures, wherever their lines go; new ones are, and those that are no more are counted', async () => {
  const folder = folderWith({ 'in/a.txt': LONG, 'in/b.txt': LONG, 'newsparse.config.json': onlyRules(TWO) });
  const file = join(folder, 'in', 'known.json');
  const validate = (...flags: string[]): ReturnType<typeof runHere> =>
    runHere(['validate', join(folder, 'in'), '--fail-on', 'info', '--baseline', file, ...flags]);
  const updated = await validate('--update-baseline');
  expect(updated).toMatchObject({ status: 0, stderr: '' });
  const text = readFileSync(file, 'utf8');
  expect(Object.keys(JSON.parse(text).findings)).toEqual(['a.txt', 'b.txt']);

  expect(await validate()).toMatchObject({
    status: 0,
    stdout: '2 stories checked, nothing found\n2 findings not shown: the baseline has them\n',
  });
  writeFileSync(join(folder, 'in/a.txt'), `\n\n${LONG}`);
  expect((await validate()).status).toBe(0);
  writeFileSync(join(folder, 'in/a.txt'), LONG.replace('Ferry', 'Ferries'));
  const { status, stdout } = await validate();
  expect(status).toBe(1);
  expect(stdout).toContain('1 warning in 2 stories');
  expect(stdout).toContain('1 finding of the baseline is no more: --update-baseline');

  rmSync(join(folder, 'in/b.txt'));
  await validate('--update-baseline');
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).findings)).toEqual(['a.txt']);
  await validate('--update-baseline');
  writeFileSync(join(folder, 'in/b.txt'), LONG);
  await validate('--update-baseline');
  await validate('--update-baseline');
  expect((await validate()).stdout).toContain('2 findings not shown');
});

test.each(['', '{}', '[]', '{"version": 2, "findings": {}}', '{"version": 1, "findings": {"a": {"b": {"c": "d"}}}}'])(
  '%j is no baseline',
  async (text) => {
    const folder = folderWith({ 'a.txt': LONG, 'known.json': text });
    const { status, stderr } = await runHere(['validate', join(folder, 'a.txt'), '--baseline', join(folder, 'known.json')]);
    expect(stderr).toContain('known.json: not a baseline; remove it, and write one with --update-baseline');
    expect(status).toBe(2);
  },
);
