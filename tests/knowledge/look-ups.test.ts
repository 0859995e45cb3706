import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { indexLines, lineSet } from '../../src/knowledge/line-index.ts';
import { bytesOf, findLine, findRow } from '../../src/knowledge/sorted-lines.ts';
import { CREDIT_OPENERS } from '../../src/knowledge/tables/credits.ts';
import * as labels from '../../src/knowledge/tables/labels.ts';
import * as lookUps from '../../src/knowledge/tables/look-ups.ts';
import { HEAD_NOTICES, TAIL_NOTICES } from '../../src/knowledge/tables/notices.ts';

test('the table is what its script makes of the other tables', () => {
  const script = join(import.meta.dirname, '../../scripts/build-look-ups.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe.each(Object.entries({ ...lookUps, ...labels }))('%s', (_, table) => {
  const lines = table().split('\n');
  const keys = lines.map((line) => line.split(';')[0] ?? '');

  it('has each key once, in code-unit order', () => {
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys).not.toContain('');
  });

  it('answers the same whether it is searched or indexed', () => {
    const find = indexLines(table, (value) => [value]);
    const bytes = bytesOf(table);
    for (const [at, line] of [...lines, ...lines].entries()) {
      const key = keys[at % keys.length] ?? '';
      expect(find(key)).toEqual([line.slice(key.length + 1)]);
      expect(findLine(bytes(), key)).toBe(line.slice(key.length + 1));
      expect(find(`${key}\u0001`)).toBeNull();
    }
  });
});

it('asks what a value means once, when it is met', () => {
  const asked: string[] = [];
  const find = indexLines(
    () => 'afp;afp\ncna;cna,cna-cyprus',
    (value) => {
      asked.push(value);
      return value.split(',');
    },
  );
  for (let time = 0; time < 1000; time += 1) find('cna');
  expect(find('cna')).toEqual(['cna', 'cna-cyprus']);
  expect(asked).toEqual(['cna,cna-cyprus']);
});

it('knows lines that are keys alone', () => {
  const isPort = lineSet(() => 'lima\nparis');
  for (let time = 0; time < 1000; time += 1) expect(['lima', 'paris', 'pari', 'l', ''].filter(isPort)).toEqual(['lima', 'paris']);
});

test.each([
  ['US-AL', 'Alabama;Ala'],
  ['US-WA', 'Washington'],
  ['US', null],
  ['US-AL;Alabama', null],
  ['x\nUS-WA', null],
])('findRow: %j is %j', (key, row) => {
  expect(findRow('\nUS-WA;Washington\nUS-AL;Alabama;Ala\n', key)).toBe(row);
});

test('what opens a notice or a credit has two characters at least, by which it is found', () => {
  const openers = [...[...HEAD_NOTICES, ...TAIL_NOTICES].flatMap(({ openers }) => openers), ...CREDIT_OPENERS];
  expect(openers.filter((opener) => opener.length < 2)).toEqual([]);
});
