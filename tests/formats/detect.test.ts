import { expect, test } from 'vitest';
import { detectFormat, findFormat, formats } from '../../src/formats/index.ts';
import type { StoryEntry } from '../../src/formats/reader.ts';

const CASES: [head: string, name: string][] = [
  ['SEOUL, Nov 17 — A ferry', 'text'],
  ['', 'text'],
  ['{"text":"x"}\n', 'ndjson'],
  ['\ufeff{"text":"x"}\n', 'ndjson'],
  ['\n  {"id":1}\n{"id":2', 'ndjson'],
  ['{broken\n{"text":"x"}\n', 'ndjson'],
  [`{"raw": "${'x'.repeat(65_000)}`, 'ndjson'],
  ['{Editor: this is a note}\nSEOUL, Nov 17', 'text'],
  ['{"text":"x"}\nSEOUL, Nov 17', 'ndjson'],
  ['{\n  "text": "pretty"\n}\n', 'text'],
  ['{', 'text'],
];
test.each(CASES)('%j', (head, name) => expect(detectFormat(head).name).toBe(name));

test('names are unique, and text is the last resort', () => {
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
  expect(formats.at(-1)?.name).toBe('text');
});

async function read(name: string, input: string, options = {}): Promise<StoryEntry[]> {
  const entries: StoryEntry[] = [];
  for await (const entry of findFormat(name)?.read(new TextEncoder().encode(input), options) ?? []) entries.push(entry);
  return entries;
}

test('rows: the first of text, raw, body that is a string; ids as strings', async () => {
  const rows = await read('ndjson', '{"raw":"a","body":"b","id":1}\r\n\n{"text":2,"body":"c","id":"x"}\n{"text":"d","id":null}');
  expect(rows).toMatchObject([
    { text: 'a', id: '1', index: 0, format: 'ndjson', encoding: 'utf-8' },
    { text: 'c', id: 'x', index: 1 },
    { text: 'd', id: null, index: 2 },
  ]);
});

test('rows: nothing is taken from the prototype', async () => {
  expect(await read('ndjson', '{"id":1}\n', { textField: 'constructor' })).toMatchObject([
    { failure: { code: 'input-malformed', line: 1 } },
  ]);
});

test('text: white space is no story', async () => expect(await read('text', ' \r\n\u00a0')).toEqual([]));
