import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';

const home = join(import.meta.dirname, '..', '..');
const fixture = (path: string): string => join(home, 'fixtures', 'formats', path);

function newsparse(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(home, 'bin', 'newsparse.js'), ...args], { encoding: 'utf8' });
}

describe('newsparse formats', () => {
  it('lists every format with what it is', () => {
    const { status, stdout } = newsparse('formats');
    expect(status).toBe(0);
    for (const { name } of formats) expect(stdout).toContain(name);
  });

  it('says as JSON what is read from where', () => {
    const listed = JSON.parse(newsparse('formats', '--json').stdout);
    expect(listed).toEqual(formats.map(({ name, summary, fields }) => ({ name, summary, fields: fields?.() ?? {} })));
  });
});

describe('items that are no stories', () => {
  it('are skipped with a reason, and the others read', () => {
    const { status, stdout, stderr } = newsparse('parse', fixture('ninjs/list.json'));
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('skipped');
    expect(stderr).toContain('a picture: 8');
  });

  it('are errors with --strict', () => {
    const { status, stderr } = newsparse('parse', '--strict', fixture('newsml-g2/message-of-three.xml'));
    expect(status).toBe(2);
    expect(stderr).toContain('a package: urn:wire:2');
    expect(stderr).not.toContain('skipped');
  });
});

it('completes a record from its envelope', () => {
  const [record] = newsparse('parse', fixture('newsml-1.2/dateline-element.xml'))
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(record).toMatchObject({
    source: { format: 'newsml-1.2' },
    date: { value: expect.stringMatching(/^2018-03-02T11:15/), from: 'metadata' },
    headline: { text: 'Lock keeper keeps the keys', span: null },
    dateline: { span: null, places: [{ country: { code: 'BE' } }], agencies: [{ id: 'afp' }], date: { value: '2018-03-02' } },
    credit: { agencies: [{ id: 'afp' }], position: 'metadata' },
    urgency: 4,
    keywords: ['Belgium', 'locks'],
  });
});

it('reads a format from standard input, and forces one', () => {
  const input = '<p>no envelope</p>';
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'bin', 'newsparse.js'), 'parse', '--from', 'nitf', '-'], {
    input,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('no nitf element in it');
});
