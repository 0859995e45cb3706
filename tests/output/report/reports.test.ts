import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { reporters } from '../../../src/output/report/index.ts';
import type { StoryReport, Verdict } from '../../../src/output/report/judged.ts';
import { folderWith } from '../../temporary-folder.ts';

const HOSTILE = `5 > 4 & "quoted" 'x' ]]> <script>alert(1)</script> %0A::error::x`;

const STORIES: StoryReport[] = [
  story('in/a.txt', 'file', 'ap', [['error', 'weekday-date-clash', 'Unexpected weekday', 'PARIS, Monday, Nov. 17 (AP) --', 7, 13]]),
  story('rows.ndjson', 'story', null, [['info', 'headline-missing', HOSTILE, HOSTILE, 0, 3]]),
  story('dir with space/é,:%.txt', 'file', 'afp', [
    ['warning', 'headline-too-long', 'Unexpected length', 'x\ud800y', 0, 1],
    ['error', 'not-a-rule', 'From the record', '', 0, 0],
  ]),
];

const VERDICT: Verdict = {
  stories: 5,
  files: 4,
  counts: { error: 2, warning: 1, info: 1 },
  rules: [
    { rule: 'weekday-date-clash', severity: 'error', count: 1 },
    { rule: 'not-a-rule', severity: 'error', count: 1 },
    { rule: 'headline-too-long', severity: 'warning', count: 1 },
    { rule: 'headline-missing', severity: 'info', count: 1 },
  ],
  fixable: 1,
  known: 2,
  stale: 1,
  failures: 0,
  failed: true,
};

type Found = [severity: 'error' | 'warning' | 'info', rule: string, message: string, line: string, start: number, end: number];

function story(path: string, lines: 'file' | 'story', agency: string | null, found: Found[]): StoryReport {
  const findings = found.map(([severity, rule, message, text, start, end]) => ({
    rule,
    severity,
    message,
    span: { start, end },
    line: 3,
    column: start + 1,
    fixable: false,
    excerpt: { text, start, end, cutBefore: false, cutAfter: false },
  }));
  return { path, index: 0, name: lines === 'file' ? path : `${path}#1`, lines, agency, findings };
}

/** A whole report; empty when nothing was found with `stories` empty. */
async function write(name: string, stories = STORIES, verdict = VERDICT): Promise<string> {
  const rules = [{ id: 'weekday-date-clash', severity: 'error', summary: 'A weekday fits its date', source: 'The calendar' }];
  const report = await reporters
    .find((one) => one.name === name)
    ?.open({ width: 80, colour: false, quiet: false, rules, version: '1.2.3' });
  return report ? report.begin() + stories.map(report.add).join('') + report.end(verdict) : '';
}

const NOTHING: Verdict = {
  ...VERDICT,
  counts: { error: 0, warning: 0, info: 0 },
  rules: [],
  fixable: 0,
  known: 0,
  stale: 0,
  failed: false,
};

test.each(['some', 'none'])('SARIF holds its schema with %s found', async (found) => {
  const {
    id: _,
    $schema: __,
    ...schema
  } = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, validateFormats: false }).compile(schema);
  const log = JSON.parse(await (found === 'some' ? write('sarif') : write('sarif', [], NOTHING)));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(log.runs[0].results.length).toBe(found === 'some' ? 4 : 0);
  if (found === 'none') return;
  expect(log.runs[0].results[0]).toMatchObject({
    ruleId: 'weekday-date-clash',
    ruleIndex: 0,
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'in/a.txt' }, region: { startLine: 3, startColumn: 8, endColumn: 14 } } }],
  });
  expect(log.runs[0].results[1].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'rows.ndjson' } });
  expect(log.runs[0].results[2].locations[0].physicalLocation.artifactLocation.uri).toBe('dir%20with%20space/%C3%A9%2C%3A%25.txt');
});

test('JUnit is XML, with a case a story', async () => {
  const found: Record<string, number> = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    found[name] = (found[name] ?? 0) + 1;
  });
  parser.write(await write('junit')).close();
  expect(found).toEqual({ testsuites: 1, testsuite: 1, testcase: 4, failure: 2, 'system-out': 1 });
  expect(await write('junit')).toContain('<testsuites name="newsparse" tests="4" failures="2" errors="0">');
});

test('JSON is JSON, and a JSON object a line is', async () => {
  expect(JSON.parse(await write('json'))).toMatchObject({ findings: { length: 4 }, summary: { error: 2, failed: true } });
  expect(JSON.parse(await write('json', [], NOTHING))).toMatchObject({ findings: [], summary: { error: 0 } });
  const lines = (await write('ndjson')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).rule)).toEqual(['weekday-date-clash', 'headline-missing', 'headline-too-long', 'not-a-rule']);
});

test('workflow commands are one a line, with what would end them escaped', async () => {
  expect(await write('github')).toBe(`::error file=in/a.txt,line=3,col=8,title=weekday-date-clash::Unexpected weekday
::notice file=rows.ndjson,title=headline-missing::rows.ndjson#1:3:1: ${HOSTILE.replaceAll('%', '%25')}
::warning file=dir with space/é%2C%3A%25.txt,line=3,col=1,title=headline-too-long::Unexpected length
::error file=dir with space/é%2C%3A%25.txt,line=3,col=1,title=not-a-rule::From the record
`);
});

test('compact is a line a finding', async () => {
  expect((await write('compact')).split('\n').slice(0, 2)).toEqual([
    'in/a.txt:3:8: error weekday-date-clash Unexpected weekday',
    `rows.ndjson#1:3:1: info headline-missing ${HOSTILE}`,
  ]);
});

test('the page needs nothing from elsewhere, and runs nothing of the copy', async () => {
  const page = await write('html');
  expect(page).not.toMatch(/<script>alert|(?:src|href)=|url\(|@import|https?:/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => {
  try {
    execFileSync(path, ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
});
if (!chromium) console.warn('the page is not opened: there is no Chromium');

test.skipIf(!chromium)(
  'the page opens in a browser, and its search finds',
  async () => {
    const page = (await write('html')).replace('filter();\n</script>', "search.value = 'rule:weekday-date-clash'; filter();\n</script>");
    expect(page).toContain("search.value = 'rule:");
    const folder = folderWith({});
    writeFileSync(join(folder, 'page.html'), page);
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`, '--virtual-time-budget=2000', '--dump-dom'];
    const dom = execFileSync(chromium ?? '', [...flags, `file://${folder}/page.html`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    expect(dom).toContain('1 of 4 findings');
    expect(dom).toMatch(/<section data-agency="no agency" hidden=""/);
    expect(dom).toMatch(/<section data-agency="ap">/);
    expect(dom.match(/<rect class="error"/g)?.length).toBe(4);
  },
  90_000,
);
