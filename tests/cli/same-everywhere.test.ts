import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runSpawned } from './run-in-process.ts';

const stories = readdirSync(join(root, 'fixtures')).flatMap((name) => (name.endsWith('.txt') ? [`fixtures/${name}`] : []));

/** The records of all fixtures, with the days that their bodies speak of, as a machine so set up makes them. */
function recordsUnder(env: Record<string, string>): string {
  const { status, stdout } = runSpawned(['parse', '--mentions', ...stories], { env });
  expect(status).toBe(0);
  return stdout;
}

test('records are the same under every time zone and locale', () => {
  const first = recordsUnder({ TZ: 'UTC', LANG: 'C' });
  expect(first.trim().split('\n')).toHaveLength(stories.length);
  expect(recordsUnder({ TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(first);
  expect(recordsUnder({ TZ: 'America/New_York', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' })).toBe(first);
});

test('show lists the days after the story', () => {
  const stdin = ' date 2023-11-17 SEOUL, Nov 17 — A ferry was late Thursday. It will sail on Monday.';
  const { stdout } = runSpawned(['show', '--mentions', '-'], { stdin });
  expect(stdout).toMatch(/2 days mentioned\nThursday\s+2023-11-16\s+.*\nMonday\s+2023-11-20\s+the nearest to come, by “will”\n/);
  expect(runSpawned(['show', '-'], { stdin }).stdout).not.toContain('mentioned');
});
