import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCells } from '../../src/formats/cells.ts';
import { folderWith } from '../temporary-folder.ts';
import { root, runHere } from './run-in-process.ts';

const WRAPPED = ' date 1987-02-26 PARIS, Feb 26 (Reuters) - A ferry\nwas "late",\nhe said.\n\nIt came\nat noon. REUTERS\n';
const FORMULA = '=HYPERLINK("http://example.org")\n\nSEOUL, Nov 17 — A ferry was late. — AFP\n';
const HEAD =
  'path,index,id,format,language,date,headline,slugline,byline,dateline,places,place,region,country,latitude,longitude,dateline_date,agencies,credit,notices,problems,words,body';

function rowsOf(text: string): string[][] {
  return readCells(text, ',').map(({ cells }) => cells);
}

test('csv has the same columns for all stories, one row a story', async () => {
  const folder = folderWith({ 'a.txt': WRAPPED, 'b.txt': 'No dateline at all.' });
  const { stdout, status } = await runHere(['parse', '--to', 'csv', folder]);
  const rows = rowsOf(stdout);
  expect(status).toBe(0);
  expect(rows[0]?.join(',')).toBe(HEAD);
  expect(rows.map((row) => row.length)).toEqual([23, 23, 23]);
  expect(rows[1]?.slice(5, 12)).toEqual(['1987-02-26', '', '', '', 'PARIS, Feb 26 (Reuters) -', 'PARIS', 'Paris']);
  expect(rows[1]?.[22]).toContain('A ferry\nwas "late",');
  expect((await runHere(['parse', '--to', 'csv', '--fields', 'dateline.text,source.path', join(folder, 'b.txt')])).stdout).toMatch(
    /^path,dateline\n.*b\.txt,\n$/,
  );
  expect((await runHere(['parse', '--to', 'tsv', '--omit', 'body', folder])).stdout).toMatch(/^path\tindex\t.*words?\n|problems\n/);
  expect((await runHere(['parse', '--to', 'csv', 'nowhere.txt'])).stdout).toBe(`${HEAD}\n`);
});

test('cells that a spreadsheet would run are text, unless --raw-csv', async () => {
  const row = JSON.stringify({ id: '+1-2', text: FORMULA });
  const safe = await runHere(['parse', '-t', 'csv', '--fields', 'source.id,headline', '-'], { stdin: row });
  expect(rowsOf(safe.stdout)[1]).toEqual(["'+1-2", `'=HYPERLINK("http://example.org")`]);
  const raw = await runHere(['parse', '-t', 'csv', '--raw-csv', '--fields', 'source.id,headline', '-'], { stdin: row });
  expect(rowsOf(raw.stdout)[1]).toEqual(['+1-2', '=HYPERLINK("http://example.org")']);
});

test('--reflow joins hard-wrapped paragraphs, and says so', async () => {
  const argv = ['--fields', 'reflowed,body', join(root, 'fixtures/reuters-1987.txt')];
  const wrapped = JSON.parse((await runHere(['parse', ...argv])).stdout);
  const { reflowed, body } = JSON.parse((await runHere(['parse', '--reflow', ...argv])).stdout);
  expect([wrapped.reflowed, reflowed]).toEqual([undefined, true]);
  expect(wrapped.body.paragraphs[0].text).toContain('\n');
  const texts = body.paragraphs.map(({ text }: { text: string }) => text);
  expect(texts).toEqual(wrapped.body.paragraphs.map(({ text }: { text: string }) => text.replace(/\s*\n\s*/g, ' ')));
  expect(body.text).toBe(texts.join('\n\n'));
  expect(body.span).toEqual(wrapped.body.span);
});

test('table has a row a story', async () => {
  const folder = folderWith({ 'a.txt': WRAPPED, 'b.txt': 'No dateline at all.' });
  const { stdout } = await runHere(['parse', '-t', 'table', folder]);
  expect(stdout).toMatch(/a\.txt +1987-02-26 +PARIS +reuters/);
});

test('stats counts, for a person and as JSON', async () => {
  const rows = Array.from({ length: 20 }, (_, n) => JSON.stringify({ text: n % 4 === 0 ? 'Nothing here.' : WRAPPED }));
  const stdin = `${rows.join('\n')}\n`;
  const { stdout } = await runHere(['stats', '--json', '-'], { stdin });
  expect(JSON.parse(stdout)).toMatchObject({
    stories: 20,
    withoutDateline: 5,
    words: { least: 2, median: 10, most: 10 },
    agencies: [{ value: 'reuters', stories: 15 }],
    places: [{ value: 'Paris', stories: 15 }],
    countries: [{ value: 'FR', stories: 15 }],
    years: [{ value: '1987', stories: 15 }],
    months: [{ value: '1987-02', stories: 15 }],
  });
  const shown = (await runHere(['stats', '-'], { stdin })).stdout;
  expect(shown).toMatch(/^20 stories\nwithout a dateline +5 \(25 %\)\n/);
  expect(shown).toMatch(/Agencies\n {2}reuters {2}█+ 15 \(75 %\)\n/);
});

test('a file gets its name when it is whole', async () => {
  const folder = folderWith({ 'a.txt': WRAPPED, out: 'old' });
  await runHere(['parse', '-o', join(folder, 'out'), '--fields', 'date.value', join(folder, 'a.txt')]);
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('{"date":{"value":"1987-02-26"}}\n');
});
