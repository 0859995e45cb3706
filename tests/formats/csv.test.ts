import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCells } from '../../src/formats/cells.ts';
import { csvFormat } from '../../src/formats/csv.ts';
import { detectFormat } from '../../src/formats/index.ts';
import type { StoryEntry } from '../../src/formats/reader.ts';

const CASES: [text: string, rows: string[][]][] = [
  ['a,b\nc,d\n', [['a', 'b'], ['c', 'd']]], // biome-ignore format: a row a case
  ['a,b\r\nc,d', [['a', 'b'], ['c', 'd']]], // biome-ignore format: a row a case
  ['"a\nb","c ""d"""\n', [['a\nb', 'c "d"']]],
  ['5" pipe,x\n', [['5" pipe', 'x']]],
  ['"a" b,c\n', [['a b', 'c']]],
  ['a,\n,b\n\n', [['a', ''], ['', 'b']]], // biome-ignore format: a row a case
  ['"open,\nand so on', [['open,\nand so on']]],
  ['\ufeffa,b', [['a', 'b']]],
  ['', []],
];
test.each(CASES)('%j', (text, rows) => {
  expect(readCells(text, ',').map(({ cells }) => cells)).toEqual(rows);
});

test('what is quoted is read as it was', () => {
  const cell = fc.array(fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 5 }), (rows) => {
      const text = rows.map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\n`).join('');
      expect(readCells(text, ',').map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

function storiesOf(text: string, options = {}): StoryEntry[] {
  return [...(csvFormat.read(new TextEncoder().encode(text), options) as Iterable<StoryEntry>)];
}

describe('stories', () => {
  test('ids, dates, kept fields, lines of failures', () => {
    const text = 'id;body;day;desk\n7;"SEOUL, Nov 17 — A\nferry.";2023-11-17 08:15:00;asia\n8;;yesterday;\n9;A story.;yesterday;x\n';
    const found = storiesOf(text, { dateField: 'day', keep: ['desk', 'nothing'] });
    expect(found).toMatchObject([
      { id: '7', text: 'SEOUL, Nov 17 — A\nferry.', index: 0, metadata: { date: '2023-11-17T08:15' }, fields: { desk: 'asia' } },
      { id: '8', text: '', index: 1 },
      { id: '9', index: 2, metadata: null, problems: [{ rule: 'source-date-unreadable' }] },
    ]);
  });

  test('a table without a text says what it has, with the line', () => {
    expect(storiesOf('id,title\n"1\n2",x\n3,y\n')).toMatchObject([
      { failure: { line: 2, message: expect.stringMatching(/fields: "id", "title"/) } },
      { failure: { line: 4 } },
    ]);
  });

  test('are told by their heading', () => {
    expect(detectFormat('id,text\n1,x').name).toBe('csv');
    expect(detectFormat('id\traw\n1\tx').name).toBe('tsv');
    expect(detectFormat('id;copy\n', { textField: 'copy' }).name).toBe('csv');
    for (const text of ['Body, soul and mind\n', 'text\n', 'SEOUL, Nov 17\n']) expect(detectFormat(text).name).toBe('text');
  });
});
