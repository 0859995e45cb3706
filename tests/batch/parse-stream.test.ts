import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseStream, parseTransform } from '../../src/index.ts';
import type { Article } from '../../src/model/record.ts';
import { manyRows } from '../cli/many-rows.ts';
import { root } from '../cli/run-in-process.ts';
import { folderWith } from '../temporary-folder.ts';

async function idsOf(articles: AsyncIterable<Article>): Promise<(string | null)[]> {
  const ids: (string | null)[] = [];
  for await (const { source } of articles) ids.push(source.id);
  return ids;
}

const IDS = Array.from({ length: 400 }, (_, id) => String(id));

test('reads text and bytes, from any iterable', async () => {
  const rows = manyRows(400);
  const bytes = new TextEncoder().encode(rows);
  expect(await idsOf(parseStream([rows.slice(0, 1000), rows.slice(1000)]))).toEqual(IDS);
  expect(await idsOf(parseStream([bytes.subarray(0, 12_345), bytes.subarray(12_345)]))).toEqual(IDS);
  expect(await idsOf(parseStream(['id,text\n7,A story.\n']))).toEqual(['7']);
  expect(await idsOf(parseStream(['SEOUL, Nov 17 — A ferry was late. — AFP\n']))).toEqual([null]);
  expect(await idsOf(parseStream([]))).toEqual([]);
});

test('a row is answered before the next is sent, and no more is read than is asked for', async () => {
  let sent = 0;
  async function* source(): AsyncGenerator<string> {
    for (; sent < 1000; sent += 1) {
      yield `{"text":"Story ${sent}."}\n`;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  for await (const { body } of parseStream(source())) {
    expect(body.text).toBe('Story 0.');
    break;
  }
  expect(sent).toBeLessThan(5);
});

test('a broken row is thrown, or handed over', async () => {
  const source = ['{"id":1,"text":"A."}\n{\n{"id":2,"text":"B."}\n'];
  await expect(idsOf(parseStream(source, { path: 'x' }))).rejects.toThrow(/^x:2: not valid JSON/);
  const messages: string[] = [];
  expect(await idsOf(parseStream(source, { onFailure: ({ message }) => messages.push(message) }))).toEqual(['1', '2']);
  expect(messages.length).toBe(1);
});

test('is a transform stream, too', async () => {
  const source = new Blob([manyRows(400)]).stream() as unknown as { pipeThrough(pair: object): AsyncIterable<Article> };
  expect(await idsOf(source.pipeThrough(parseTransform({ from: 'ndjson' })))).toEqual(IDS);
});

test('reads every format, piece by piece where it can be; says what is no story', async () => {
  const message = readFileSync(join(root, 'fixtures/formats/newsml-g2/message-of-three.xml'));
  const skips: string[] = [];
  const pieces = Array.from({ length: Math.ceil(message.length / 100) }, (_, at) => message.subarray(at * 100, at * 100 + 100));
  const found: Article[] = [];
  for await (const article of parseStream(pieces, { onSkip: ({ message }) => skips.push(message), path: 'x' })) found.push(article);
  expect(found.map(({ source }) => source.format)).toEqual(['newsml-g2', 'newsml-g2']);
  expect(found[0]?.status).toBe('usable');
  expect(skips).toContain('x: a package: urn:wire:2');
  await expect(idsOf(parseStream([Buffer.from('%PDF-1.4\n')]))).rejects.toThrow(/a PDF document/);
  await expect(idsOf(parseStream(['x'], { from: 'nitff' }))).rejects.toThrow(/no format is called nitff/);
});

test('the documented example runs', () => {
  const rows = [
    { id: 1, desk: 'asia', text: 'SEOUL, Nov 17 — A ferry was late. — AFP' },
    { id: 2, desk: 'asia', text: 'SEOUL, Nov 18 — It came. — AFP' },
    { id: 3, desk: 'home', text: 'No place at all.' },
  ];
  const folder = folderWith({ 'stories.ndjson': `${rows.map((row) => JSON.stringify(row)).join('\n')}\n{"broken\n` });
  const home = join(folder, 'node_modules/newsparse');
  mkdirSync(home, { recursive: true });
  for (const name of ['dist', 'package.json']) cpSync(join(root, name), join(home, name), { recursive: true });
  cpSync(join(root, 'docs/example-stream.mjs'), join(folder, 'example.mjs'));
  const said = execFileSync(process.execPath, ['example.mjs', 'stories.ndjson'], { cwd: folder, encoding: 'utf8' });
  expect(said.split('\n').slice(0, 4)).toEqual(["{ SEOUL: 2, 'no place': 1 }", '1 asia 4', '2 asia 2', '3 home 4']);
  expect(said.split('\n')[4]).toMatch(/^-:4: not valid JSON/);
});
