import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../temporary-folder.ts';
import { manyElements, manyRows } from './many-rows.ts';
import { runHere, runSpawned } from './run-in-process.ts';
import { ended, start, until } from './spawned.ts';

const STORY = 'SEOUL, Nov 17 — A ferry was late.\n\nIt came at noon. — AFP\n';

test('files that cannot be read are named; the others are parsed, on one thread and on several', () => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${String(n).padStart(3, '0')}.txt`, n % 50 === 7 ? '' : STORY]));
  const folder = folderWith({ ...files, 'z.ndjson': manyRows(4000) });
  for (const jobs of ['1', '3']) {
    const { status, stdout, stderr } = runSpawned(['parse', '-j', jobs, '--fields', 'source.path', folder, join(folder, 'gone.txt')]);
    expect(status).toBe(2);
    expect(stdout.split('\n').length).toBe(392 + 4000 + 1);
    expect(stderr.match(/: the file is empty\n/g)?.length).toBe(8);
    expect(stderr).toMatch(/gone\.txt: no such file or folder\n$/);
  }
}, 60_000);

test('a file that is written to while it is read is named', async () => {
  const folder = folderWith({ 'rows.ndjson': manyRows(2000) });
  const path = join(folder, 'rows.ndjson');
  let written = false;
  const stderr: string[] = [];
  const { program } = await import('../../src/cli/main.ts');
  const io = {
    stdin: Object.assign((async function* () {})(), { isTTY: true }),
    stdout: {
      write: (_: string | Uint8Array, done?: () => void) => {
        if (!written) writeFileSync(path, `${manyRows(2000)}{"text":"One more."}\n`);
        written = true;
        done?.();
        return true;
      },
      on: () => {},
    },
    stderr: { write: (text: string | Uint8Array) => stderr.push(String(text)) > 0, on: () => {} },
    env: {},
  };
  expect(await program.run(['parse', '-j', '1', path], io, join(import.meta.dirname, '../..'))).toBe(2);
  expect(stderr.join('')).toBe(`newsparse: ${path}: it was changed while it was read\n`);
});

test.skipIf(process.platform !== 'linux')('a full disk is an error, and the run ends', async () => {
  const folder = folderWith({ 'rows.ndjson': manyRows(3000) });
  const { status, stderr } = runSpawned(['parse', '-j', '2', '-o', '/dev/full', join(folder, 'rows.ndjson')]);
  expect(status).toBe(2);
  expect(stderr).toBe('newsparse: /dev/full: cannot be written: no space left on the device\n');
});

test('a reader that goes ends a run of several threads quietly', async () => {
  const folder = folderWith({ 'rows.ndjson': manyRows(20_000) });
  const child = start(['parse', '-j', '3', join(folder, 'rows.ndjson')]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const { status, stderr } = await ended(child);
  expect([status, stderr]).toEqual([0, '']);
}, 60_000);

test('many bad rows are named up to a few of each file, then counted; the status, the summary and --strict are exact', async () => {
  const bad = Array.from({ length: 10_000 }, (_, n) => (n % 100 === 0 ? `{"text":"Story ${n}."}\n` : `{"text":${n}}\n`)).join('');
  const folder = folderWith({ 'a.ndjson': bad, 'b.ndjson': '{"text":"A ferry."}\n{\n', 'c.ndjson': bad });
  for (const jobs of ['1', '3']) {
    const { status, stdout, stderr } = runSpawned(['parse', '-j', jobs, '--progress', '--fields', 'source.index', folder]);
    const lines = stderr.split('\n').filter((line) => !/\d stories +/.test(line));
    expect([status, stdout.split('\n').length]).toEqual([2, 202]);
    expect(lines.length).toBe(5 + 1 + 1 + 5 + 1 + 1 + 1);
    expect(lines[5]).toBe(`newsparse: ${folder}/a.ndjson: 9,895 more failures`);
    expect(lines.at(-2)).toMatch(/^newsparse: 201 stories, .*; 19,801 failures: 19,801 malformed$/);
  }
  expect(runSpawned(['parse', '--strict', folder]).stderr).toMatch(/^newsparse: .*a\.ndjson:2: none of the fields.*\n$/);
}, 60_000);

describe('SIGINT', () => {
  test('finishes what is in hand, closes the array, status 130', async () => {
    const child = start(['parse', '-t', 'json', '--fields', 'source.id', '-']);
    child.stdin.write(manyRows(200));
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { status, stdout } = await ended(child);
    expect(status).toBe(130);
    expect(JSON.parse(stdout).length).toBe(200);
  });

  test('leaves no file of that name, and no part', async () => {
    const folder = folderWith({ 'rows.ndjson': manyRows(20_000) });
    const child = start(['parse', '-j', '2', '--progress', '-o', join(folder, 'out'), join(folder, 'rows.ndjson')]);
    const end = ended(child);
    await until(() => readdirSync(folder).some((name) => name.endsWith('.part')));
    child.kill('SIGTERM');
    expect((await end).status).toBe(143);
    expect(readdirSync(folder)).toEqual(['rows.ndjson']);
  }, 60_000);
});

describe('progress', () => {
  test('--progress gives a summary with the causes of failures; without a terminal there is none', async () => {
    const folder = folderWith({ 'a.txt': STORY, 'b.txt': '', 'c.ndjson': `{"text":"A ferry."}\n{\n` });
    const { stderr } = await runHere(['parse', '--progress', '--fields', 'date', folder, 'gone.txt']);
    const line =
      /newsparse: 2 stories, 1 with a dateline, in \d+\.\d s \(.* stories\/s, .* MB\/s\); 3 failures: 1 empty, 1 malformed, 1 missing\n$/;
    expect(stderr).toMatch(line);
    expect((await runHere(['parse', '--fields', 'date', join(folder, 'a.txt')])).stderr).toBe('');
  });
});

describe('--checkpoint', () => {
  test('a run that is killed again and again, and gone on with, writes what an uninterrupted one writes', async () => {
    const folder = folderWith({
      'a.txt': STORY,
      'b.ndjson': manyRows(5000),
      'c.csv': `id,text\n${Array.from({ length: 800 }, (_, n) => `${n},"PARIS, Feb 3 (AP) -- It\nrained ${n}."\n`).join('')}`,
      'd.txt': Array.from({ length: 500 }, (_, n) => ` date 2023-11-17 SEOUL, Nov 17 — Ferry ${n} was late. — AFP\n\n`).join(''),
      'e/f.txt': STORY,
    });
    const [output, mark, whole] = ['out', 'mark', 'whole'].map((name) => join(folder, `.${name}`)) as [string, string, string];
    const began = performance.now();
    expect(runSpawned(['parse', '-o', whole, folder]).status).toBe(0);
    const time = performance.now() - began;
    let kills = 0;
    for (let run = 1; ; run += 1) {
      const child = start(['parse', '-j', '2', '--checkpoint', mark, '--checkpoint-every', '0.02', '--resume', '-o', output, folder]);
      const timer = run > 4 ? undefined : setTimeout(() => child.kill('SIGKILL'), time * (0.4 + ((run * 7) % 5) / 10));
      const { status, stderr } = await ended(child);
      clearTimeout(timer);
      if (status !== null) {
        expect([status, stderr]).toEqual([0, '']);
        break;
      }
      kills += 1;
      // What has the name is whole, even if the kill came between the name and the end.
      if (existsSync(output)) expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
    }
    expect(kills).toBeGreaterThan(0);
    expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
    expect(readdirSync(folder).filter((name) => /mark|part/.test(name))).toEqual([]);
  }, 120_000);

  test('needs -o, the same request, and --resume to go on', async () => {
    const folder = folderWith({ 'a.txt': STORY, mark: '{"version":1,"request":"other"}', odd: 'x' });
    const [a, mark, odd, out] = ['a.txt', 'mark', 'odd', 'out'].map((name) => join(folder, name)) as [string, string, string, string];
    const cases: [argv: string[], stderr: RegExp][] = [
      [['--checkpoint', mark], /--checkpoint needs -o/],
      [['--resume', '-o', out], /--resume needs --checkpoint/],
      [['--checkpoint', mark, '-o', out], /a run stands there; go on with --resume/],
      [['--checkpoint', mark, '--resume', '-o', out], /belongs to a run with other inputs or options/],
      [['--checkpoint', odd, '--resume', '-o', out], /no checkpoint of newsparse/],
    ];
    for (const [argv, stderr] of cases) {
      const outcome = await runHere(['parse', ...argv, a]);
      expect(outcome.status).toBe(2);
      expect(outcome.stderr).toMatch(stderr);
    }
  });

  test.each(['rows.ndjson', 'all.tgz', 'all.zip', 'reut.sgm'])(
    'SIGINT keeps the part of %s, and --resume finishes it',
    async (name) => {
      const folder = folderWith({ 'rows.ndjson': manyRows(6000), 'reut.sgm': manyElements(6000), 'a.txt': STORY, 'z.txt': STORY });
      const members = ['a.txt', 'rows.ndjson', 'reut.sgm', 'z.txt'];
      execFileSync('tar', ['-czf', 'all.tgz', ...members], { cwd: folder });
      execFileSync('python3', ['-m', 'zipfile', '-c', 'all.zip', ...members], { cwd: folder });
      const [input, mark, out] = [name, 'mark', 'out'].map((file) => join(folder, file)) as [string, string, string];
      const whole = runSpawned(['parse', '-t', 'json', '--omit', 'body', input]);
      const argv = ['parse', '-j', '2', '--checkpoint', mark, '-o', out, '-t', 'json', '--omit', 'body', input];
      const child = start([...argv, '--checkpoint-every', '0.02']);
      const end = ended(child);
      await until(() => existsSync(mark) || child.exitCode !== null);
      child.kill('SIGINT');
      expect((await end).status).toBe(130);
      expect(runSpawned([...argv, '--resume'])).toMatchObject({ status: 0 });
      expect(readFileSync(out, 'utf8') === whole.stdout).toBe(true);
    },
    60_000,
  );
});
