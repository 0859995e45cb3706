import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, runHere } from '../run-in-process.ts';

interface Expected {
  story?: number;
  rule: string;
  line: number;
  column: number;
  severity: string;
}

const FOLDER = join(root, 'fixtures/validate');
const isThere = existsSync(`${FOLDER}-expected.json`);
const EXPECTED: Record<string, Expected[]> = isThere ? JSON.parse(readFileSync(`${FOLDER}-expected.json`, 'utf8')) : {};

async function report(reporter: string): Promise<string> {
  const { stdout } = await runHere(['validate', FOLDER, '--no-config', '--as-of', '2026-03-01T12:00Z', '-r', reporter]);
  return stdout.replaceAll(`${FOLDER}/`, '');
}

type Found = Expected & { path: string; index: number };

async function findings(): Promise<Found[]> {
  return (await report('ndjson'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Found);
}

/** Each rule in each file, as often as it is found there. */
function sorted(found: { path: string; rule: string }[]): string[] {
  return found.map(({ path, rule }) => `${path} ${rule}`).sort();
}

const ALL = sorted(Object.entries(EXPECTED).flatMap(([path, found]) => found.map(({ rule }) => ({ path, rule }))));

describe.skipIf(!isThere)('the folder of forty stories', () => {
  test('has exactly the expected findings, at their places', async () => {
    const found = await findings();
    expect(sorted(found)).toEqual(ALL);
    const places = found
      .filter(({ index }) => index === 0)
      .map(({ path, line, column, severity, rule }) => `${path}:${line}:${column} ${severity} ${rule}`);
    const wanted = Object.entries(EXPECTED).flatMap(([path, list]) =>
      list
        .filter(({ story = 1 }) => story === 1)
        .map(({ line, column, severity, rule }) => `${path}:${line}:${column} ${severity} ${rule}`),
    );
    expect(places.sort()).toEqual(wanted.sort());
  });

  test.each([
    ['compact', /^(?<path>[^:]+):\d+:\d+: \w+ (?<rule>\S+)/gm],
    ['github', /^::\w+ file=[^,]*?(?<path>[^,/]+),line=\d+,col=\d+,title=(?<rule>[^:]+)::/gm],
    ['junit', /^(?<path>[^:<>\n]+):\d+:\d+: \w+ (?<rule>\S+)/gm],
    ['sarif', /"ruleId":"(?<rule>[^"]+)".*?"uri":"(?:[^"]*\/)?(?<path>[^"/]+)"/g],
    ['json', /"path":"(?<path>[^"]+)".*?"rule":"(?<rule>[^"]+)"/g],
  ])('the same in %s', async (reporter, pattern) => {
    const found = [...(await report(reporter)).matchAll(pattern)].map(({ groups = {} }) => ({
      path: groups.path ?? '',
      rule: groups.rule ?? '',
    }));
    expect(sorted(found)).toEqual(sorted(await findings()));
  });

  test.each(['pretty', 'html'])('as many in %s', async (reporter) => {
    const text = await report(reporter);
    const found = reporter === 'pretty' ? text.match(/^ +\d+:\d+ {2}(?:error|warning|info) /gm) : text.match(/<li class=/g);
    expect(found?.length).toBe((await findings()).length);
  });
});
