import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkConfig } from '../../../src/cli/config/check.ts';
import { folderWith } from '../../temporary-folder.ts';
import { root } from '../run-in-process.ts';
import { onlyRules, TWO } from './only-rules.ts';

const PAGE = readFileSync(join(root, 'docs/validate.md'), 'utf8');
const EMPTY = 'OSLO, Nov. 17 (AP) -- \n';
const SOUND = 'Ferry runs again\n\nOSLO, Nov. 17 (AP) -- The ferry will run again from March.\n';

/** The text of the page's code block that begins so. */
function block(lead: string): string {
  return new RegExp(`\`\`\`${lead}\\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1] ?? '';
}

/** A folder whose `bin` has the program, as an installation does. */
function installed(files: Record<string, string>): { folder: string; env: Record<string, string> } {
  const folder = folderWith({ ...files, 'bin/.keep': '' });
  symlinkSync(join(root, 'bin/newsparse.js'), join(folder, 'bin/newsparse'));
  chmodSync(join(root, 'bin/newsparse.js'), 0o755);
  return { folder, env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder } };
}

const git = spawnSync('git', ['--version']).status === 0;
if (!git) console.warn('the pre-commit hook is not tried: there is no git');

test.skipIf(!git)('the pre-commit hook refuses a commit with an error, and lets others pass', () => {
  const { folder, env } = installed({ 'newsparse.config.json': onlyRules(TWO), 'good one.txt': SOUND, 'bad.txt': EMPTY });
  const run = (...argv: string[]): ReturnType<typeof spawnSync> =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...argv], { cwd: folder, env, encoding: 'utf8' });
  run('init', '-q');
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  writeFileSync(join(folder, '.git/hooks/pre-commit'), block('sh pre-commit'), { mode: 0o755 });
  run('add', 'newsparse.config.json');
  expect(run('commit', '-qm', 'no story')).toMatchObject({ status: 0 });
  run('add', 'good one.txt');
  expect(run('commit', '-qm', 'a good story')).toMatchObject({ status: 0, stdout: '' });
  run('add', 'bad.txt');
  const refused = run('commit', '-qm', 'a bad story');
  expect(`${refused.stdout}${refused.stderr}`).toContain('expected a body');
  expect(refused.status).toBe(1);
  expect(execFileSync('git', ['log', '--format=%s'], { cwd: folder, encoding: 'utf8' })).toBe('a good story\nno story\n');
});

test('the step of continuous integration fails for an error, and leaves its report', () => {
  const { folder, env } = installed({ 'stories/a.txt': EMPTY, 'newsparse.config.json': onlyRules(TWO) });
  const script = /run: \|\n((?: {4}.*\n)+)/.exec(block('yaml'))?.[1] ?? '';
  const { status, stdout } = spawnSync('sh', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  expect(stdout).toBe('::error file=stories/a.txt,line=1,col=1,title=body-empty::Unexpected end of the story, expected a body\n');
  expect(status).toBe(1);
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Not fit to move');
});

test('the configuration of the page is sound, as far as its profile is there', () => {
  const config = { ...JSON.parse(block('json')), profile: 'default' };
  expect(checkConfig(config)).toEqual([]);
});
