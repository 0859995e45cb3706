import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../temporary-folder.ts';
import { root, runHere, runSpawned, type Setting } from './run-in-process.ts';

const STORY = 'SEOUL, Nov 17 — A ferry was late.\n\nIt came at noon. — AFP\n';
const ROW = `${JSON.stringify({ key: 7, copy: STORY })}\n`;
const BY_FIELD = ['--text-field', 'copy', '--id-field', 'key'];

const CASES: [name: string, argv: string[], setting: Setting, status: number, stdout: RegExp | '', stderr: RegExp | ''][] = [
  ['standard input', ['-'], { stdin: STORY }, 0, /^standard input[\s\S]*~~~ dateline[\s\S]*Dateline +taken[\s\S]*Credit +taken/, ''],
  ['standard input, unasked', [], { stdin: STORY }, 0, /^standard input/, ''],
  ['rows', [...BY_FIELD, '-'], { stdin: ROW + ROW }, 0, /^standard input +id 7 .*ndjson[\s\S]*\n\nstandard input #2 +id 7/, ''],
  ['rows, taken for text', ['-f', 'text', '-'], { stdin: ROW }, 0, /^standard input +text/, ''],
  ['nothing to read', [], {}, 2, '', /^newsparse: nothing to read: .*\n$/],
  ['one that is missing', ['nowhere.txt', '-'], { stdin: STORY }, 2, /~~~ dateline/, /^newsparse: nowhere\.txt: no such file or folder\n$/],
  ['no story, as an array', ['--json', 'nowhere.txt'], {}, 2, /^\[\]\n$/, /no such file/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is looked for
  ['a terminal', ['-'], { stdin: STORY, isTTY: true }, 0, /\x1b\[4mdateline\x1b\[24m/, ''],
  ['a terminal without colour', ['--no-color', '-'], { stdin: STORY, isTTY: true }, 0, /~~~ dateline/, ''],
  ['a mistyped option', ['--ful', '-'], { stdin: STORY }, 2, '', /Did you mean --full\?/],
];
test.each(CASES)('%s', async (_, argv, setting, status, stdout, stderr) => {
  const outcome = await runHere(['explain', ...argv], setting);
  expect(outcome.status).toBe(status);
  if (stdout === '') expect(outcome.stdout).toBe('');
  else expect(outcome.stdout).toMatch(stdout);
  if (stderr === '') expect(outcome.stderr).toBe('');
  else expect(outcome.stderr).toMatch(stderr);
});

test('spawned', () => {
  const { status, stdout, stderr } = runSpawned(['explain', '-'], { stdin: STORY });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/~~~ dateline/);
});

test('a long body is shortened, --full shows all', async () => {
  const stdin = `SEOUL, Nov 17 — ${'A ferry was late.\n\n'.repeat(10)}`;
  expect((await runHere(['explain', '-'], { stdin })).stdout).toContain('\n\n… 5 paragraphs … (--full shows all)\n\n');
  expect((await runHere(['explain', '--full', '-'], { stdin })).stdout.match(/A ferry/g)).toHaveLength(10);
});

describe('--json', () => {
  test('is a pretty array of explanations, with the records that show prints', async () => {
    const { stdout } = await runHere(['explain', '--json', ...BY_FIELD, '-'], { stdin: ROW + ROW });
    expect(stdout).toMatch(/^\[\n {2}\{\n {4}"article": \{\n/);
    const explanations = JSON.parse(stdout);
    const records = JSON.parse((await runHere(['show', '--json', ...BY_FIELD, '-'], { stdin: ROW + ROW })).stdout);
    expect(explanations.map(({ article }: { article: unknown }) => article)).toEqual(records);
    expect(explanations[1].dateline.taken).toMatchObject({ text: 'SEOUL, Nov 17 —', span: { start: 0, end: 15 } });
    expect(explanations[1].credit).toMatchObject({ taken: { text: '— AFP', position: 'trailing' }, others: [] });
  });

  test('evidence adds up to the score', async () => {
    const { stdout } = await runHere(['explain', '--json', join(root, 'fixtures')]);
    for (const { dateline } of JSON.parse(stdout)) {
      for (const reading of [dateline.taken, dateline.runnerUp].filter(Boolean)) {
        const sum = reading.evidence.reduce((total: number, { weight }: { weight: number }) => total + weight, 0);
        expect(sum).toBeCloseTo(reading.score, 2);
      }
    }
  });
});

test('-o writes to a file, without colour', async () => {
  const folder = folderWith({});
  const path = join(folder, 'why.txt');
  expect(await runHere(['explain', '-o', path, '-'], { stdin: STORY, isTTY: true })).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(path, 'utf8')).toMatch(/~~~ dateline/);
});
