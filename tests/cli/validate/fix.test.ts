import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyRules } from '../../../src/rules/index.ts';
import { folderWith } from '../../temporary-folder.ts';
import { type Outcome, runHere } from '../run-in-process.ts';
import { onlyRules } from './only-rules.ts';

/** A text, the rule alone that has a fix for it, and the text then; examples that are judged as a file has them. */
interface Case {
  rule: string;
  text: string;
  fixed: string;
  options: object;
  asOf: string[];
}

const CASES: Case[] = storyRules.flatMap(({ id, invalid }) =>
  invalid.flatMap(({ text, fixed, record, options = {}, now }) =>
    fixed === undefined || record || text.includes('\0')
      ? []
      : [{ rule: id, text: text.replace(/\[\[|\]\]/g, ''), fixed, options, asOf: now ? ['--as-of', now] : [] }],
  ),
);

async function fix(
  { rule, options, asOf }: Case,
  name: string,
  bytes: string | Uint8Array,
  flag = '--fix',
): Promise<Outcome & { path: string }> {
  const folder = folderWith({ [name]: bytes, '.newsparserc.json': onlyRules({ [rule]: ['warning', { ...options }] as never }) });
  const path = join(folder, name);
  chmodSync(path, 0o640);
  const outcome = await runHere(['validate', path, flag, '--from', name.endsWith('.txt') ? 'text' : 'auto', ...asOf]);
  return { ...outcome, stdout: outcome.stdout.replaceAll(path, name), stderr: outcome.stderr.replaceAll(path, name), path };
}

test.each(CASES)('$rule puts $text right, and then has nothing to say', async (one) => {
  const { path, stderr } = await fix(one, 'a.txt', one.text);
  const now = readFileSync(path, 'utf8');
  if (!stderr.includes(': fixed ')) expect(now).toBe(one.text);
  else {
    expect(stderr).toMatch(/^newsparse: fixed \d+ findings? in 1 file\n$/);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect((await runHere(['validate', path, '--fix', '--from', 'text', ...one.asOf])).stderr).toBe('');
    expect(readFileSync(path, 'utf8')).toBe(now);
  }
});

const [sample] = CASES.filter(({ text, fixed }) => /^[\x20-\x7e\n]+$/.test(text + fixed));

describe.runIf(sample)('files', () => {
  const one = sample ?? { rule: '', text: '', fixed: '', options: {}, asOf: [] };
  const accented = `${one.text}\n\nL\u2019\u00e9t\u00e9 \u2014 fini.\n`;

  test('keep their encoding', async () => {
    const latin = Uint8Array.from(
      [...accented].map((character) => ({ '\u2019': 0x92, '\u2014': 0x97 })[character] ?? character.charCodeAt(0)),
    );
    const { path } = await fix(one, 'a.txt', latin);
    const bytes = readFileSync(path);
    expect(bytes.includes(0x92) && bytes.includes(0xe9)).toBe(true);
    expect(bytes.equals(latin)).toBe(false);
    const wide = Buffer.from(`\ufeff${accented}`, 'utf16le');
    const done = readFileSync((await fix(one, 'a.txt', wide)).path);
    expect(done.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
    expect(done.toString('utf16le')).toContain('L\u2019\u00e9t\u00e9');
  });

  test('are not touched by a dry run, which prints a diff that patch can read', async () => {
    const { path, stdout, stderr, status } = await fix(one, 'a.txt', one.text, '--fix-dry-run');
    expect(readFileSync(path, 'utf8')).toBe(one.text);
    expect(stdout).toMatch(/^--- a\.txt\n\+\+\+ a\.txt\n@@ /);
    expect(stderr).toContain('could fix');
    expect(status).toBe(0);
  });

  test('of other formats are never rewritten', async () => {
    const rows = `${JSON.stringify({ text: one.text })}\n`;
    const { path, stderr } = await fix(one, 'a.ndjson', rows);
    expect(stderr).toContain('a.ndjson: not fixed, 1 finding: it is ndjson, and only text files are rewritten');
    expect(readFileSync(path, 'utf8')).toBe(rows);
  });
});

test('standard input cannot be fixed', async () => {
  const { status, stderr } = await runHere(['validate', '--fix', '--no-config', '-'], { stdin: 'x' });
  expect(stderr).toContain('standard input cannot be fixed: name files');
  expect(status).toBe(2);
});

test('a file without fixes is not touched', async () => {
  const folder = folderWith({ 'c.json': onlyRules({ 'body-empty': 'error' }) });
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'OSLO, Nov. 17 (AP) -- \n');
  const before = statSync(path).mtimeMs;
  expect((await runHere(['validate', path, '--fix', '--config', join(folder, 'c.json')])).status).toBe(1);
  expect(statSync(path).mtimeMs).toBe(before);
});
