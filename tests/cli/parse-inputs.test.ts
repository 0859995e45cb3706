import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../temporary-folder.ts';
import { manyRows } from './many-rows.ts';
import { root, runHere, runSpawned } from './run-in-process.ts';

const STORY = 'SEOUL, Nov 17 — A ferry was late.\n\nIt came at noon. — AFP\n';
const ROW = `${JSON.stringify({ id: 7, text: STORY })}\n`;

async function pathsOf(argv: string[], stdin?: string | Uint8Array): Promise<[paths: string[], stderr: string, status: number | null]> {
  const { stdout, stderr, status } = await runHere(['parse', '--fields', 'source.path', ...argv], stdin === undefined ? {} : { stdin });
  const lines = stdout.split('\n').filter(Boolean);
  return [lines.map((line) => JSON.parse(line).source.path), stderr, status];
}

describe('lists of paths', () => {
  test('@list, --files-from and - name files, in order', async () => {
    const folder = folderWith({ 'a.txt': STORY, 'b.txt': STORY, 'c d.txt': STORY });
    const [a, b, c] = ['a.txt', 'b.txt', 'c d.txt'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(join(folder, 'list'), `${b}\r\n\n${c}`);
    expect(await pathsOf([`@${join(folder, 'list')}`, a])).toEqual([[b, c, a], '', 0]);
    expect(await pathsOf(['--files-from', join(folder, 'list')])).toEqual([[b, c], '', 0]);
    expect(await pathsOf(['--files-from', '-', '-0'], `${c}\0${a}\0`)).toEqual([[c, a], '', 0]);
    expect((await pathsOf(['@nowhere', a]))[1]).toMatch(/^newsparse: nowhere: no such file/);
  });

  test('--ext takes files of folders by their ending', async () => {
    const folder = folderWith({ 'a.txt': STORY, 'b.xml': STORY, 'c.ndjson': ROW });
    expect((await pathsOf(['--ext', '.txt,ndjson', folder]))[0]).toEqual([join(folder, 'a.txt'), join(folder, 'c.ndjson')]);
    expect((await pathsOf(['--ext', 'doc', folder]))[1]).toMatch(/no files called \*\.doc in this folder/);
  });
});

describe('packed inputs are told by what they hold', () => {
  const many = manyRows(300);

  test('gzip, as a file of any name and from standard input', async () => {
    const folder = folderWith({ 'rows.txt': gzipSync(many), 'plain.ndjson': many });
    const packed = await runHere(['parse', '--omit', 'source.path', join(folder, 'rows.txt')]);
    const plain = await runHere(['parse', '--omit', 'source.path', join(folder, 'plain.ndjson')]);
    expect(packed).toEqual(plain);
    expect(await runHere(['parse', '--omit', 'source.path', '-'], { stdin: gzipSync(many) })).toEqual(plain);
    expect(plain.stdout.split('\n').length).toBe(301);
  });

  test('several gzip members, one after another', async () => {
    const folder = folderWith({ 'two.gz': Buffer.concat([gzipSync(ROW), gzipSync(ROW)]) });
    expect((await pathsOf([join(folder, 'two.gz')]))[0].length).toBe(2);
  });

  test('a gzip file that is cut short, or damaged, is an error; the next file is read', async () => {
    const packed = gzipSync(many);
    const broken = Buffer.from(packed).fill(7, 60, 90);
    const folder = folderWith({ 'a.gz': packed.subarray(0, packed.length / 2), 'b.gz': broken, 'c.txt': STORY });
    const [paths, stderr, status] = await pathsOf([folder]);
    expect(paths.at(-1)).toBe(join(folder, 'c.txt'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/a\.gz: the archive is damaged: unexpected end of file/);
    expect(stderr).toMatch(/b\.gz: the archive is damaged/);
  });

  test('zstd', async () => {
    // {"id":7,"text":"A story."}, as zstd packs it.
    const packed = Buffer.from('KLUv/QRY2QAAeyJpZCI6NywidGV4dCI6IkEgc3RvcnkuIn0Km4/wRA==', 'base64');
    const folder = folderWith({ 'rows.zst': packed });
    const { stdout, stderr } = await runHere(['parse', '--fields', 'source.id,body.text', join(folder, 'rows.zst')]);
    expect([stdout, stderr]).toEqual(['{"source":{"id":"7"},"body":{"text":"A story."}}\n', '']);
  });

  test('tar and tar.gz are folders of files', async () => {
    const entry = (name: string, body: string): { header: { name: string; size: number }; body: string } => ({
      header: { name, size: Buffer.byteLength(body) },
      body,
    });
    const tar = await packTar([
      { header: { name: 'wire/', size: 0, type: 'directory' } },
      entry('wire/b.txt', STORY),
      entry('wire/.hidden', STORY),
      entry('wire/rows.ndjson', many),
      entry('wire/photo.gif', 'GIF89a'),
      entry('wire/empty.txt', ''),
      entry('./wire/z.txt', STORY),
    ]);
    const folder = folderWith({ 'all.tar': tar, 'all.tgz': gzipSync(tar) });
    for (const name of ['all.tar', 'all.tgz']) {
      const [paths, stderr, status] = await pathsOf([join(folder, name)]);
      const inside = (member: string): string => join(folder, name, 'wire', member);
      expect(paths.length).toBe(302);
      expect([paths[0], paths[1], paths[301]]).toEqual([inside('b.txt'), inside('rows.ndjson'), inside('z.txt')]);
      expect(status).toBe(2);
      expect(stderr.split('\n')).toEqual([
        expect.stringMatching(/photo\.gif: not a text but a GIF image/),
        `newsparse: ${inside('empty.txt')}: the file is empty`,
        '',
      ]);
      expect((await pathsOf(['--ext', 'txt', join(folder, name)]))[0].length).toBe(2);
    }
  });

  test('zip, as a file and from standard input', async () => {
    const folder = folderWith({ 'a.txt': STORY, 'b/rows.ndjson': many });
    execFileSync('python3', ['-m', 'zipfile', '-c', 'all.zip', 'a.txt', 'b'], { cwd: folder });
    const zip = join(folder, 'all.zip');
    const [paths, stderr] = await pathsOf([zip]);
    expect([paths.length, stderr]).toEqual([301, '']);
    expect([paths[0], paths[1]]).toEqual([join(zip, 'a.txt'), join(zip, 'b/rows.ndjson')]);
    expect((await pathsOf(['-'], readFileSync(zip)))[0].length).toBe(301);
    writeFileSync(zip, readFileSync(zip).subarray(0, 2000));
    expect((await pathsOf([zip]))[1]).toMatch(/all\.zip: the archive is damaged/);
  });

  test('a bomb is refused, and --max-expansion lets it in', async () => {
    const folder = folderWith({ 'bomb.gz': gzipSync(Buffer.alloc(80 * 1024 * 1024, ' ')) });
    const refused = await runHere(['parse', join(folder, 'bomb.gz')]);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/bomb\.gz: unpacked, it is more than 200 times its size and 64 MB; --max-expansion allows more\n$/);
    expect((await runHere(['parse', '--max-expansion', '2000', join(folder, 'bomb.gz')])).stderr).toMatch(/only white space/);
  });
});

test.skipIf(process.platform === 'win32')('a pipe that has a name is read once, small or large', () => {
  for (const rows of [10, 3000]) {
    const folder = folderWith({ 'rows.ndjson': manyRows(rows) });
    const command = `mkfifo pipe && (cat rows.ndjson > pipe &) && "${process.execPath}" "${join(root, 'bin/newsparse.js')}" parse --fields source.id pipe`;
    const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout.split('\n').length]).toEqual([0, rows + 1]);
  }
});

describe('rows', () => {
  test('csv and tsv, with dates and kept fields', async () => {
    const folder = folderWith({
      'a.csv': 'id,text,day,desk\n1,"PARIS, Feb 3 (AP) -- It\n""rained"".",1987-02-04,eur\n2,A story.,,\n',
      'b.tsv': 'id\ttext\n3\tA story.\n',
    });
    const { stdout, stderr, status } = await runHere(['parse', '--date-field', 'day', '--keep', 'desk', folder]);
    expect([stderr, status]).toEqual(['', 0]);
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { source: { id: '1', format: 'csv', fields: { desk: 'eur' } }, date: { value: '1987-02-04', from: 'metadata' } },
      { source: { id: '2', fields: { desk: '' } }, date: null },
      { source: { id: '3', format: 'tsv' } },
    ]);
    expect(records[0].dateline.date.value).toBe('1987-02-03');
    expect(records[0].body.text).toBe('It\n"rained".');
  });

  test('broken rows are named with file and line, in their order; --strict stops at the first', async () => {
    const folder = folderWith({ 'rows.ndjson': `${ROW}\n{broken\n${ROW}[1]\n${ROW}` });
    const path = join(folder, 'rows.ndjson');
    const all = await runHere(['parse', '--fields', 'source.index', path]);
    expect(all.stdout.match(/\d+/g)).toEqual(['0', '2', '4']);
    expect(all.stderr).toMatch(new RegExp(`^newsparse: ${path}:3: not valid JSON: .*\nnewsparse: ${path}:5: not a JSON object\n$`));
    const strict = await runHere(['parse', '--strict', '--fields', 'source.index', path]);
    expect(strict).toMatchObject({ status: 2, stdout: '{"source":{"index":0}}\n' });
    expect(strict.stderr.split('\n').length).toBe(2);
    const output = join(folder, 'out.ndjson');
    expect((await runHere(['parse', '--strict', '-o', output, path])).status).toBe(2);
    expect(() => readFileSync(output)).toThrow();
  });

  test('bytes that are not UTF-8 are read as windows-1252, the row alone', async () => {
    const bad = Buffer.from('{"text":"CAF\xc9, Nov 17 - A \x93ferry\x94."}\n', 'latin1');
    const { stdout, status } = await runHere(['parse', '--fields', 'source.encoding,body.text', '-'], {
      stdin: Buffer.concat([bad, Buffer.from(ROW)]),
    });
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([expect.stringMatching(/"windows-1252".*“ferry”/), expect.stringMatching(/"utf-8"/)]);
  });
});

test('threads give the same as one thread, in the same order, for every layout', () => {
  const files = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`many/${n}.txt`, `${STORY}${n}\n`.repeat((n % 7) + 1)]));
  const folder = folderWith({
    ...files,
    'rows.ndjson': manyRows(6000),
    'other/a.txt': STORY,
    'other/rows.ndjson': manyRows(400),
    'zz.txt': STORY,
  });
  for (const layout of [['ndjson'], ['json'], ['csv', '--omit', 'body'], ['table']]) {
    const one = runSpawned(['parse', '-j', '1', '-t', ...layout, folder]);
    const several = runSpawned(['parse', '-j', '3', '-t', ...layout, folder]);
    expect(one.status).toBe(0);
    expect(several.stdout === one.stdout && several.stderr === one.stderr && several.status === one.status).toBe(true);
  }
}, 120_000);
