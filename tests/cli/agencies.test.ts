import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/output/width.ts';
import { runHere, runSpawned } from './run-in-process.ts';

interface Entry {
  id: string;
  marks: string[];
}

async function idsOf(...words: string[]): Promise<string[]> {
  const { stdout } = await runHere(['agencies', '--json', ...words]);
  return (JSON.parse(stdout) as Entry[]).map(({ id }) => id);
}

describe('the whole list', () => {
  test('is a row each, sorted by id', async () => {
    const { status, stdout, stderr } = await runHere(['agencies']);
    const ids = await idsOf();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Id +Name +Country +Languages +Kind +Signs as\n─{80}\n/);
    expect(stdout).toMatch(/\nafp +Agence France-Pre… FR .* AFP, Agence/);
    expect(stdout.split('\n')).toHaveLength(ids.length + 5);
    expect(stdout.endsWith(`\n\n${ids.length} agencies\n`)).toBe(true);
    expect(ids).toEqual([...ids].sort());
  });

  test.each([60, 80, 200])('is not wider than %i columns', async (columns) => {
    for (const words of [[], ['a']]) {
      const { stdout } = await runHere(['agencies', ...words], { columns });
      for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });
});

describe('a word', () => {
  const cases: [words: string[], first: string][] = [
    [['reuters'], 'reuters'],
    [['REUTERS'], 'reuters'],
    [['ap'], 'ap'],
    [['路透社'], 'reuters'],
    [['أ', 'ف', 'ب'], 'afp'],
    [['agence', 'france-presse'], 'afp'],
  ];
  test.each(cases)('%j', async (words, first) => expect((await idsOf(...words))[0]).toBe(first));

  test('shows all marks of what it finds', async () => {
    const [{ marks } = { marks: [] }] = JSON.parse((await runHere(['agencies', '--json', 'reuters'])).stdout) as Entry[];
    const { stdout } = await runHere(['agencies', 'reuters']);
    const shown = stdout.replace(/\s+/g, '');
    for (const mark of marks) expect(shown).toContain(mark.replace(/\s+/g, ''));
  });

  test('that finds nothing says so, names what is near, and is no error', async () => {
    expect(await runHere(['agencies', 'reutres'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'newsparse: no agency is found by reutres. Did you mean reuters?\n',
    });
    expect(await runHere(['agencies', '--json', 'xy\x1bzzy'])).toEqual({
      status: 0,
      stdout: '[]\n',
      stderr: 'newsparse: no agency is found by xy␛zzy.\n',
    });
  });
});

test('spawned', () => {
  const { status, stdout, stderr } = runSpawned(['agencies', 'wam']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Id +Name +Country +Languages +Kind\n─+\nwam +Emirates News Agency +AE .*\n[\s\S]*\n {2}WAM/);
});

test('every field in JSON', async () => {
  const { stdout } = await runHere(['agencies', '--json', 'afp']);
  expect(stdout).toMatch(/^\[\n {2}\{\n {4}"id": "afp",\n/);
  expect(JSON.parse(stdout)[0]).toMatchObject({ id: 'afp', name: 'Agence France-Presse', country: 'FR', kind: 'agency' });
  expect(JSON.parse(stdout)[0].languages).toContain('fr');
});
