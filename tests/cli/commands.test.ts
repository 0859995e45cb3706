import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../temporary-folder.ts';
import { type Outcome, root, runHere, runSpawned, type Setting } from './run-in-process.ts';

const STORY = 'SEOUL, Nov 17 — A ferry was late.\n\nIt came at noon. — AFP\n';
const ROW = `${JSON.stringify({ id: 7, text: STORY })}\n`;

interface Case {
  name: string;
  argv: string[];
  setting?: Setting;
  status: number;
  stdout?: RegExp | '';
  stderr?: RegExp | '';
}

const CASES: Case[] = [
  { name: 'alone: help', argv: [], status: 0, stdout: /Usage: newsparse/, stderr: '' },
  { name: '--help', argv: ['--help'], status: 0, stdout: /show[\s\S]*parse[\s\S]*schema[\s\S]*Exit status/, stderr: '' },
  { name: 'help of a command', argv: ['help', 'show'], status: 0, stdout: /--full/, stderr: '' },
  { name: '--version', argv: ['--version'], status: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: '' },
  {
    name: 'a mistyped command',
    argv: ['shwo'],
    status: 2,
    stdout: '',
    stderr: /^newsparse: unknown command 'shwo'\n\(Did you mean show\?\)\n$/,
  },
  {
    name: 'a mistyped option',
    argv: ['show', '--jsn', '-'],
    status: 2,
    stdout: '',
    stderr: /unknown option '--jsn'\n\(Did you mean --json\?\)/,
  },
  {
    name: 'a mistyped format',
    argv: ['parse', '--from', 'ndjsn', '-'],
    status: 2,
    stdout: '',
    stderr: /'ndjsn' is invalid. Did you mean ndjson\?/,
  },
  { name: 'an unknown layout', argv: ['parse', '--to', 'xyzzy', '-'], status: 2, stdout: '', stderr: /It is one of ndjson, json/ },
  { name: 'an option without its value', argv: ['parse', '-f'], status: 2, stdout: '', stderr: /argument missing/ },
  {
    name: 'a mistyped part',
    argv: ['parse', '--fields', 'datelin', '-'],
    status: 2,
    stdout: '',
    stderr: /no part datelin\. Did you mean dateline\?/,
  },
  { name: 'a part below a text', argv: ['parse', '--omit', 'body.text.x', '-'], status: 2, stdout: '', stderr: /nothing below body\.text/ },
  { name: 'parts without records', argv: ['show', '--fields', 'date', '-'], status: 2, stdout: '', stderr: /add --json/ },
  { name: 'nothing to read', argv: ['show'], status: 2, stdout: '', stderr: /^newsparse: nothing to read: .*-.*\n$/ },
  {
    name: 'standard input, unasked',
    argv: ['show'],
    setting: { stdin: STORY },
    status: 0,
    stdout: /^standard input .*text · utf-8/,
    stderr: '',
  },
  { name: 'standard input', argv: ['parse', '-'], setting: { stdin: STORY }, status: 0, stdout: /^\{"schemaVersion":1.*\}\n$/, stderr: '' },
  { name: 'rows, recognised', argv: ['parse', '-'], setting: { stdin: ROW }, status: 0, stdout: /"id":"7".*"format":"ndjson"/, stderr: '' },
  {
    name: 'rows, taken for text',
    argv: ['parse', '-f', 'text', '-'],
    setting: { stdin: ROW },
    status: 0,
    stdout: /"format":"text"/,
    stderr: '',
  },
  {
    name: 'no story, as an array',
    argv: ['parse', '-t', 'json', 'nowhere.txt'],
    status: 2,
    stdout: /^\[\]\n$/,
    stderr: /nowhere\.txt: no such file/,
  },
  {
    name: 'empty input',
    argv: ['show', '-'],
    setting: { stdin: '' },
    status: 2,
    stdout: '',
    stderr: /^newsparse: -: the file is empty\n$/,
  },
  { name: 'white space', argv: ['show', '-'], setting: { stdin: ' \n\n' }, status: 2, stdout: '', stderr: /only white space/ },
  { name: 'NUL bytes', argv: ['show', '-'], setting: { stdin: 'SEOUL\0\0, Nov' }, status: 2, stdout: '', stderr: /NUL bytes/ },
  { name: 'the schema', argv: ['schema'], status: 0, stdout: /"\$schema"[\s\S]*"Dateline"/, stderr: '' },
];

function check({ status, stdout, stderr }: Case, outcome: Outcome): void {
  expect(outcome.status).toBe(status);
  for (const [wanted, found] of [
    [stdout, outcome.stdout],
    [stderr, outcome.stderr],
  ] as const) {
    if (wanted === '') expect(found).toBe('');
    else if (wanted) expect(found).toMatch(wanted);
  }
}

describe.each(CASES)('$name', (one) => {
  test('in process', async () => check(one, await runHere(one.argv, one.setting)));
  // A spawned process has no terminal to complain about: its standard input is empty.
  test.skipIf(one.name === 'nothing to read')('spawned', () => check(one, runSpawned(one.argv, one.setting)));
});

describe('inputs', () => {
  test('one that cannot be read does not stop the others', async () => {
    const folder = folderWith({
      'a.txt': STORY,
      'empty.txt': '',
      'b.txt': STORY,
      'photo.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]),
    });
    const paths = ['a.txt', 'missing.txt', 'empty.txt', 'photo.jpg', 'b.txt'].map((name) => join(folder, name));
    const { status, stdout, stderr } = await runHere(['parse', ...paths]);
    expect(status).toBe(2);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.path),
    ).toEqual([paths[0], paths[4]]);
    expect(stderr.trim().split('\n')).toEqual([
      `newsparse: ${paths[1]}: no such file or folder`,
      `newsparse: ${paths[2]}: the file is empty`,
      `newsparse: ${paths[3]}: not a text but a JPEG image; it holds no copy that can be read`,
    ]);
  });

  test('a folder is read recursively and sorted, hidden files and node_modules left out', async () => {
    const folder = folderWith({
      'b/two.txt': STORY,
      'a.txt': STORY,
      '.hidden.txt': STORY,
      'node_modules/x/readme.txt': STORY,
      'b/one.txt': STORY,
    });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
    symlinkSync(folder, join(folder, 'circle'));
    const { status, stdout } = await runHere(['parse', '--fields', 'source.path', folder]);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.path.slice(folder.length + 1)),
    ).toEqual(['a.txt', 'b/one.txt', 'b/two.txt', 'link.txt']);
  });

  test('an empty folder is an error', async () => {
    const folder = folderWith({ '.hidden': STORY });
    expect(await runHere(['show', folder])).toEqual({ status: 2, stdout: '', stderr: `newsparse: ${folder}: no files in this folder\n` });
  });

  test('a pattern is matched; one that matches nothing is an error', async () => {
    const folder = folderWith({ 'b.txt': STORY, 'a.txt': STORY, 'c.md': STORY });
    const { status, stdout, stderr } = await runHere(['parse', '--fields', 'source.path', `${folder}/*.txt`, `${folder}/*.xml`]);
    expect(status).toBe(2);
    expect(stdout).toBe(`{"source":{"path":"${folder}/a.txt"}}\n{"source":{"path":"${folder}/b.txt"}}\n`);
    expect(stderr).toBe(`newsparse: ${folder}/*.xml: no file has such a name\n`);
  });

  test('a file whose name looks like a pattern is that file', async () => {
    const folder = folderWith({ 'take [2].txt': STORY });
    expect((await runHere(['parse', join(folder, 'take [2].txt')])).status).toBe(0);
  });

  test('a broken row is named with its line; the others are read', async () => {
    const folder = folderWith({ 'rows.ndjson': `${ROW}\n{broken\n[1]\n{"id":2}\n${ROW}` });
    const path = join(folder, 'rows.ndjson');
    const { status, stdout, stderr } = await runHere(['parse', '--fields', 'source.index', path]);
    expect(status).toBe(2);
    expect(stdout).toBe('{"source":{"index":0}}\n{"source":{"index":4}}\n');
    expect(stderr).toMatch(
      new RegExp(
        `^newsparse: ${path}:3: not valid JSON: .*\nnewsparse: ${path}:4: not a JSON object\nnewsparse: ${path}:5: none of the fields .*--text-field\n$`,
      ),
    );
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission is an error', async () => {
    const folder = folderWith({ 'secret.txt': STORY });
    writeFileSync(join(folder, 'locked.txt'), STORY, { mode: 0 });
    expect((await runHere(['show', join(folder, 'locked.txt')])).stderr).toMatch(/locked\.txt: permission denied\n$/);
  });

  test('control characters of names and rows do not reach the terminal', async () => {
    const { stderr } = await runHere(['show', 'a\x1b[31m.txt', '-'], { stdin: '{"text": 1}\n{"\x1b[2J\n' });
    expect(stderr).toContain('a␛[31m.txt');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stderr).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  test('50 MB in one line are read', async () => {
    const words = 'the ferry was late, '.repeat(2_500_000);
    const { status, stdout } = await runHere(['show', '-'], { stdin: new TextEncoder().encode(words) });
    expect(status).toBe(0);
    expect(stdout).toMatch(/goes on/);
  }, 60_000);
});

describe('records', () => {
  test('show --json is a pretty array of the same records', async () => {
    const { stdout } = await runHere(['show', '--json', '-'], { stdin: ROW + ROW });
    expect(stdout).toMatch(/^\[\n {2}\{\n {4}"schemaVersion": 1,\n/);
    const lines = (await runHere(['parse', '-'], { stdin: ROW + ROW })).stdout.trim().split('\n');
    expect(JSON.parse(stdout)).toEqual(lines.map((line) => JSON.parse(line)));
    expect((await runHere(['parse', '--to', 'json', '-'], { stdin: ROW + ROW })).stdout).toBe(stdout);
  });

  test('--text-field and --id-field say where text and id are', async () => {
    const stdin = '{"key":"k1","copy":"A ferry was late."}\n';
    const { stdout } = await runHere(['parse', '--text-field', 'copy', '--id-field', 'key', '--fields', 'source.id,body.text', '-'], {
      stdin,
    });
    expect(JSON.parse(stdout)).toEqual({ source: { id: 'k1' }, body: { text: 'A ferry was late.' } });
  });

  test('--omit leaves parts out, through arrays', async () => {
    const { stdout } = await runHere(['parse', '--omit', 'source,body.text,body.paragraphs.span,diagnostics', '-'], { stdin: STORY });
    const record = JSON.parse(stdout);
    expect(record).not.toHaveProperty('source');
    expect(Object.keys(record.body).sort()).toEqual(['paragraphs', 'span', 'wordCount']);
    expect(Object.keys(record.body.paragraphs[0])).toEqual(['text']);
  });

  test('control characters are escaped', async () => {
    const stdin = '{"text":"A ferry was late, \\u001b[31m \\u009b \\ud800 \\u007f the harbour master said on Friday."}\n';
    const { stdout } = await runHere(['parse', '-'], { stdin });
    expect(stdout).toMatch(/^[\x20-\x7e]*\n$/);
    expect(stdout).toContain('\\u001b[31m \\u009b \\ud800 \\u007f');
  });
});

describe('--output', () => {
  test('writes a file in place of what was there, and leaves nothing beside it', async () => {
    const folder = folderWith({ 'out.ndjson': 'old' });
    const { status, stdout } = await runHere(['parse', '-o', join(folder, 'out.ndjson'), '-'], { stdin: STORY });
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8')).toMatch(/^\{"schemaVersion":1/);
    expect(readdirSync(folder)).toEqual(['out.ndjson']);
  });

  test('follows a link to its file', async () => {
    const folder = folderWith({ 'real.ndjson': 'old' });
    symlinkSync('real.ndjson', join(folder, 'link.ndjson'));
    await runHere(['schema', '-o', join(folder, 'link.ndjson')]);
    expect(readFileSync(join(folder, 'real.ndjson'), 'utf8')).toMatch(/"\$schema"/);
  });

  test('a place that cannot be written is an error', async () => {
    const folder = folderWith({});
    const path = join(folder, 'nowhere/out.ndjson');
    expect(await runHere(['parse', '-o', path, '-'], { stdin: STORY })).toEqual({
      status: 2,
      stdout: '',
      stderr: `newsparse: ${path}: cannot be written: no such file or folder\n`,
    });
    expect(existsSync(path)).toBe(false);
  });
});

describe('the screen', () => {
  const hasColour = (text: string): boolean => text.includes('\x1b[');
  const cases: [name: string, argv: string[], setting: Setting, colour: boolean][] = [
    ['not a terminal', [], {}, false],
    ['a terminal', [], { isTTY: true }, true],
    ['a dumb terminal', [], { isTTY: true, env: { TERM: 'dumb' } }, false],
    ['NO_COLOR', [], { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['NO_COLOR, empty', [], { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['--color', ['--color'], { env: { NO_COLOR: '1' } }, true],
    ['--no-color', ['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } }, false],
  ];
  test.each(cases)('%s', async (_, argv, setting, colour) => {
    const { stdout } = await runHere(['show', ...argv, '-'], { ...setting, stdin: STORY });
    expect(hasColour(stdout)).toBe(colour);
  });

  test('a file gets no colour of the terminal', async () => {
    const folder = folderWith({});
    await runHere(['show', '-o', join(folder, 'out.txt'), '-'], { isTTY: true, stdin: STORY });
    expect(hasColour(readFileSync(join(folder, 'out.txt'), 'utf8'))).toBe(false);
  });

  test('no line is wider than the terminal', async () => {
    for (const columns of [60, 80, 200]) {
      const one = await runHere(['show', '--full', join(root, 'fixtures/afp-seoul.txt')], { columns });
      const several = await runHere(['show', join(root, 'fixtures')], { columns });
      const widest = Math.max(...`${one.stdout}${several.stdout}`.split('\n').map((line) => line.length));
      expect(widest).toBeLessThanOrEqual(columns);
    }
  });

  test('progress may be silenced in scripts', async () => {
    const { status, stdout, stderr } = await runHere(['parse', '--no-progress', join(root, 'fixtures/afp-seoul.txt')]);
    expect([status, stderr, stdout.split('\n').length]).toEqual([0, '', 2]);
  });
});
