import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { type Outcome, root, runHere, runSpawned } from '../run-in-process.ts';
import { onlyRules, TWO } from './only-rules.ts';

const SOUND = 'Ferry runs again\n\nOSLO, Nov. 17 (AP) -- The ferry between the islands will run again from March.\n';
const EMPTY = 'OSLO, Nov. 17 (AP) -- \n';
const LONG = `Ferry between the islands runs again\n\n${SOUND.slice(SOUND.indexOf('OSLO'))}`;

/** Runs over a folder with these files, by two rules alone. */
async function validate(files: Record<string, string | Uint8Array>, ...flags: string[]): Promise<Outcome & { folder: string }> {
  const folder = folderWith({ ...files, '.newsparserc.json': onlyRules(TWO) });
  const outcome = await runHere(['validate', folder, ...flags]);
  const clean = (text: string): string => text.replaceAll(`${folder}/`, '').replaceAll(folder, 'FOLDER');
  return { ...outcome, stdout: clean(outcome.stdout), stderr: clean(outcome.stderr), folder };
}

test('prints findings file by file, with their lines, and counts', async () => {
  const { status, stdout } = await validate({ 'a.txt': SOUND, 'b.txt': LONG, 'c.txt': EMPTY });
  expect(stdout.replace('Unexpected headline of', 'Unexpected length of')).toBe(`b.txt
  1:1  warning  Unexpected length of 36 characters, expected at most 20
                headline-too-long
      │ Ferry between the islands runs again
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

c.txt
  1:1  error    Unexpected end of the story, expected a body  body-empty
      │ OSLO, Nov. 17 (AP) --
      │ ^

1 error, 1 warning in 3 stories
  error    body-empty         1
  warning  headline-too-long  1
`);
  expect(status).toBe(1);
});

test('prints nothing but the summary when all is well, and not even that when it shall be quiet', async () => {
  expect(await validate({ 'a.txt': SOUND })).toMatchObject({ status: 0, stdout: '1 story checked, nothing found\n', stderr: '' });
  expect(await validate({ 'a.txt': SOUND }, '--quiet')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

describe('status', () => {
  test.each([
    ['warnings alone are no failure', LONG, [], 0],
    ['unless they are to be', LONG, ['--fail-on', 'warning'], 1],
    ['or are too many', LONG, ['--max-warnings', '0'], 1],
    ['and not when there may be as many', LONG, ['--max-warnings', '1'], 0],
    ['an error is', EMPTY, [], 1],
    ['unless nothing is', EMPTY, ['--fail-on', 'never'], 0],
    ['a rule set from the command line', EMPTY, ['--rule', 'body-empty:warning'], 0],
    ['and another', LONG, ['--rule', 'headline-too-long:error'], 1],
    ['a rule switched off', EMPTY, ['--rule', 'body-empty:off', '--fail-on', 'info'], 0],
  ])('%s', async (_, story, flags, status) => {
    expect((await validate({ 'a.txt': story }, ...flags)).status).toBe(status);
  });

  test('2 where an input cannot be read, and the others are judged', async () => {
    const { status, stdout, stderr } = await validate({ 'a.txt': EMPTY, 'b.txt': '' }, '-r', 'compact');
    expect(stdout).toBe('a.txt:1:1: error body-empty Unexpected end of the story, expected a body\n');
    expect(stderr).toContain('b.txt: the file is empty');
    expect(status).toBe(2);
  });

  test.each([
    [['--profile', 'defualt'], '--profile: unknown profile "defualt". Did you mean default?'],
    [['--rule', 'body-emty:off'], '--rule: Unknown rule "body-emty". Did you mean body-empty?'],
    [['--rule', 'body-empty:of'], '--rule: Unknown level "of". Did you mean off?'],
    [['--rule', 'body-empty'], 'It is a rule and a level: headline-too-long:off.'],
    [['-r', 'sarfi'], 'Did you mean sarif?'],
    [['-r', 'sarif='], 'There is no file after the =.'],
    [['-r', 'json', '-r', 'sarif'], 'only one report goes to standard output'],
    [['-r', 'json=x', '-r', 'sarif=x'], 'x: two reports cannot go to one file'],
    [['-r', 'json=x', '-o', 'y'], '-o is for a reporter without a file'],
    [['--update-baseline'], '--update-baseline needs --baseline'],
    [['--fix', '--fix-dry-run'], 'choose one'],
    [['--watch', '--fix'], '--watch only looks'],
    [['--watch', '-r', 'json=x'], '--watch reports to standard output'],
    [['--max-warnings', '-1'], 'It is a whole number'],
    [['--as-of', 'yesterday'], 'It is ISO 8601'],
    [['--as-of', '2026-13-01'], 'It is ISO 8601'],
    [['--config', '/nowhere/x.json'], '/nowhere/x.json: no such file'],
    [['--baseline', '/nowhere/x.json'], '/nowhere/x.json: no such file; --update-baseline writes it'],
  ])('2 for %j', async (flags, message) => {
    const { status, stdout, stderr } = await validate({ 'a.txt': SOUND }, ...flags);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('places', () => {
  test('are lines of the file for all stories of a text file', async () => {
    const wire = 'ZCZC\na0001\n';
    const both = `${SOUND}NNNN\n${wire}${EMPTY}NNNN\n`;
    const { stdout } = await validate({ 'a.txt': `${wire}${both}` }, '-r', 'ndjson', '--from', 'text');
    const found = stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { index: number; line: number; lines: string });
    for (const { index, line, lines } of found) {
      expect(lines).toBe('file');
      if (index > 0) expect(line).toBeGreaterThan(3);
    }
  });

  test('are lines of the text of a row, which is named by its number', async () => {
    const { stdout } = await validate(
      { 'rows.ndjson': `${JSON.stringify({ text: SOUND })}\n${JSON.stringify({ text: EMPTY })}\n` },
      '-r',
      'compact',
    );
    expect(stdout).toBe('rows.ndjson#2:1:1: error body-empty Unexpected end of the story, expected a body\n');
  });
});

test('writes several reports at once', async () => {
  const folder = folderWith({ 'a.txt': EMPTY, 'c.json': onlyRules(TWO) });
  const [sarif, junit] = [join(folder, 'out.sarif'), join(folder, 'out.xml')];
  const argv = [
    'validate',
    join(folder, 'a.txt'),
    '--config',
    join(folder, 'c.json'),
    '-r',
    'compact',
    '-r',
    `sarif=${sarif}`,
    '-r',
    `junit=${junit}`,
  ];
  const { stdout, status } = await runHere(argv);
  expect(stdout).toContain('a.txt:1:1: error body-empty');
  expect(status).toBe(1);
  expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ runs: [{ results: [{ ruleId: 'body-empty' }] }] });
  expect(readFileSync(junit, 'utf8')).toContain('failures="1"');
});

test('writes no report over another when the request is wrong', async () => {
  const folder = folderWith({ 'a.txt': EMPTY, 'c.json': '{' });
  await runHere(['validate', join(folder, 'a.txt'), '--config', join(folder, 'c.json'), '-o', join(folder, 'out.txt')]);
  expect(existsSync(join(folder, 'out.txt'))).toBe(false);
});

describe('hostile copy', () => {
  test.each(['pretty', 'compact', 'json', 'ndjson', 'junit', 'sarif', 'github', 'html'])(
    'sends no control character through %s',
    async (reporter) => {
      const story =
        '\x1b[31mRed \u202eheadline of a story \x07\x9b ::error::x]]><script>alert(1)</script>\n\nOSLO, Nov. 17 (AP) -- It ran.\n';
      const { stdout } = await validate({ 'a\x1b[31m%,: .txt': story }, '-r', reporter);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
      if (!['json', 'ndjson', 'sarif'].includes(reporter)) expect(stdout).not.toContain('\u202e');
      if (['html', 'junit'].includes(reporter)) expect(stdout).not.toContain('<script>alert');
      expect(stdout).toMatch(/headline.too.long/);
      if (reporter === 'github') expect(stdout.split('\n').filter((line) => line.startsWith('::')).length).toBe(1);
    },
  );

  test('cuts a line of a megabyte around what is meant', async () => {
    const { stdout } = await validate({ 'a.txt': `${'word '.repeat(200_000)}\n\nOSLO, Nov. 17 (AP) -- It ran.\n` });
    expect(stdout.length).toBeLessThan(2000);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

test('the same spawned, in threads or not', () => {
  const files: Record<string, string> = {};
  for (let i = 0; i < 600; i += 1) files[`${String(i).padStart(3, '0')}.txt`] = i % 3 === 0 ? LONG : i % 50 === 1 ? EMPTY : SOUND;
  const folder = folderWith({ ...files, 'newsparse.config.json': onlyRules(TWO) });
  const one = runSpawned(['validate', folder, '-r', 'ndjson', '-j', '1']);
  const several = runSpawned(['validate', folder, '-r', 'ndjson', '-j', '4']);
  expect(one.status).toBe(1);
  expect(one.stdout.split('\n').length).toBe(200 + 8 + 1);
  expect(several.stdout).toBe(one.stdout);
});

test('show loads nothing of it', () => {
  const program = readFileSync(join(root, 'src/cli/validate.ts'), 'utf8');
  expect([...program.matchAll(/^import (?!type)[^;]*from '([^']+)'/gm)].map(([, name]) => name)).toEqual([
    'commander',
    './options.ts',
    './suggest.ts',
  ]);
});
