import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { folderWith } from '../temporary-folder.ts';
import { manyElements } from './many-rows.ts';
import { root, runHere, runSpawned } from './run-in-process.ts';

const FIXTURES = join(root, 'fixtures/formats');
const FILES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.includes('/') && !name.endsWith('.stories.json'))
  .sort();

async function recordsOf(argv: string[], stdin?: Uint8Array): Promise<string> {
  const { stdout } = await runHere(['parse', '--mentions', '--omit', 'source.path', ...argv], stdin ? { stdin } : {});
  return stdout;
}

describe.each(FILES)('%s', (file) => {
  const path = join(FIXTURES, file);
  const bytes = readFileSync(path);

  test('is read the same by parse and show, as a file, from a pipe, packed and in an archive', async () => {
    const expected = await recordsOf([path]);
    const shown = JSON.parse((await runHere(['show', '--json', '--mentions', '--omit', 'source.path', path])).stdout);
    expect(
      expected
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual(shown);
    expect(shown[0].source.format).toBe(file.split('/')[0]);
    const tar = await packTar([{ header: { name: 'story', size: bytes.length }, body: bytes }]);
    const folder = folderWith({ 'story.gz': gzipSync(bytes), 'all.tar': tar });
    expect(await recordsOf(['-'], bytes)).toBe(expected);
    expect(await recordsOf([join(folder, 'story.gz')])).toBe(expected);
    expect(await recordsOf([join(folder, 'all.tar')])).toBe(expected);
  });
});

describe('a large file of many stories', () => {
  const empty = '<REUTERS NEWID="x"><DATE>12-MAR-1987 09:14:22.40</DATE><TEXT TYPE="BRIEF"></TEXT></REUTERS>\n';
  const file = manyElements(4000)
    .replace(/<REUTERS TOPICS="YES" NEWID="\d+503">/g, `${empty}$&`)
    .replace('<REUTERS', `${empty.repeat(4)}$&`);

  test('flows, with its envelope and its skips, on one thread and on several', () => {
    const folder = folderWith({ 'reut.sgm': file });
    const path = join(folder, 'reut.sgm');
    const one = runSpawned(['parse', '-j', '1', '--omit', 'body', path]);
    const several = runSpawned(['parse', '-j', '3', '--omit', 'body', path]);
    expect(one.status).toBe(0);
    expect(several).toEqual(one);
    const records = one.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ source }) => source.id)).toEqual(Array.from({ length: 4000 }, (_, id) => String(id)));
    expect(records[7]).toMatchObject({ headline: { text: 'FERRY 7', span: null }, keywords: ['rye'], date: { value: '1987-03-12T09:14' } });
    expect(one.stderr.match(/skipped .*no text in it: x\n/g)?.length).toBe(5);
    expect(one.stderr).toMatch(/newsparse: skipped 7 items in all that are no stories\n$/);
    expect(runSpawned(['parse', '--progress', '--omit', 'body', path]).stderr).toMatch(/; 7 items skipped\n$/);
    const strict = runSpawned(['parse', '--strict', '--fields', 'source.index', path]);
    expect(strict).toMatchObject({ status: 2, stderr: `newsparse: ${path}: no text in it: x\n` });
    expect(strict.stdout).toBe('');
  }, 60_000);

  test('is refused where it breaks off, and what came before is kept', async () => {
    const folder = folderWith({});
    const path = join(folder, 'cut.sgm');
    writeFileSync(path, file.slice(0, 400_000));
    const { stdout, status } = await runHere(['parse', '--fields', 'source.id,diagnostics.rule', path]);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/envelope-truncated/);
  });
});

test('every format that can be read has a fixture of its own', () => {
  const shown = new Set(FILES.map((file) => file.split('/')[0]));
  expect(formats.map(({ name }) => name).filter((name) => !['text', 'ndjson', 'csv', 'tsv'].includes(name) && !shown.has(name))).toEqual(
    [],
  );
});
