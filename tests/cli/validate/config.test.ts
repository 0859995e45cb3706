import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { runHere, runSpawned } from '../run-in-process.ts';
import { onlyRules, TWO } from './only-rules.ts';

const EMPTY = 'OSLO, Nov. 17 (AP) -- \n';

/** A broken configuration, and all that is said of it. */
const BROKEN: [kind: string, config: string, message: string][] = [
  ['no JSON', '{"rules": {', 'C:1:12: not valid JSON: Unexpected end of input'],
  ['nothing at all', '', 'C:1:1: not valid JSON: Unexpected end of input'],
  ['a comma too many', '{\n  "profile": "default",\n}', 'C:3:1: not valid JSON: Unexpected "}"'],
  ['a comment', '{\n  // ours\n}', "C:2:3: not valid JSON: Unexpected character '/' (comments are not JSON)"],
  ['a list', '[]', 'C:1:1: Unexpected a list, expected a configuration, an object'],
  ['an unknown key', '{"profil": "default"}', 'C:1:2: Unknown key "profil" in a configuration. Did you mean profile?'],
  [
    'a name twice',
    '{"rules": {"body-empty": "off", "body-empty": "error"}}',
    'C:1:33: Unexpected second "body-empty", expected each name once',
  ],
  ['an unknown profile', '{"profile": "defalt"}', 'C:1:13: Unknown profile "defalt". Did you mean default?'],
  ['an unknown rule', '{\n  "rules": {\n    "body-emtpy": "off"\n  }\n}', 'C:3:5: Unknown rule "body-emtpy". Did you mean body-empty?'],
  ['an unknown level', '{"rules": {"body-empty": "warn"}}', 'C:1:26: Unknown level "warn". There is off, info, warning, error.'],
  [
    'a level of another type',
    '{"rules": {"body-empty": 2}}',
    'C:1:26: Unexpected a number, expected a level (off, info, warning, error) or [level, options]',
  ],
  [
    'an unknown option',
    '{"rules": {"headline-too-long": ["error", {"mots": 50}]}}',
    'C:1:44: Unknown option of headline-too-long "mots". There is most.',
  ],
  [
    'an option of another type',
    '{"rules": {"headline-too-long": ["error", {"most": "50"}]}}',
    'C:1:52: Unexpected a string, expected a number',
  ],
  ['an option out of bounds', '{"rules": {"headline-too-long": ["error", {"most": 0}]}}', 'C:1:52: Unexpected 0, expected 1 or more'],
  ['rules in a list', '{"rules": ["body-empty"]}', 'C:1:11: Unexpected a list, expected rules by id'],
  ['an extension that is not there', '{"extends": ["./house.json"]}', 'C:1:14: Unexpected "F/house.json", expected a file that is there'],
  ['an unknown extension', '{"extends": "houze"}', 'C:1:13: Unknown profile "houze" to extend, nor a path (./house.json). There is'],
  ['an extension of itself', '{"extends": "./c.json"}', 'C:1:13: Unexpected circle: C extends C'],
  [
    'an extension that is broken',
    '{"extends": "./broken.json"}',
    'F/broken.json:1:2: Unknown key "rulez" in a configuration. Did you mean rules?',
  ],
  [
    'an override without files',
    '{"overrides": [{"rules": {}}]}',
    'C:1:16: Unexpected override without "files", expected patterns that say which files it is for',
  ],
  ['overrides that are no list', '{"overrides": {}}', 'C:1:15: Unexpected an object, expected a list of overrides'],
  [
    'an unknown key of an override',
    '{"overrides": [{"files": "a", "rule": {}}]}',
    'C:1:31: Unknown key "rule" in an override. Did you mean rules?',
  ],
  ['an empty pattern', '{"ignore": [""]}', 'C:1:13: Unexpected "", expected a pattern of file names'],
  [
    'a pattern of elsewhere',
    '{"ignore": "../old/**"}',
    'C:1:12: Unexpected "../old/**", expected a pattern within the configuration\'s folder',
  ],
  ['a pattern with an open bracket', '{"ignore": "old/{a"}', 'C:1:12: Unexpected "old/{a", expected a pattern of file names: '],
  ['a pattern of another type', '{"ignore": 7}', 'C:1:12: Unexpected 7, expected a pattern of file names'],
  ['a number of warnings that is none', '{"maxWarnings": -1}', 'C:1:17: Unexpected -1, expected a whole number, 0 or more'],
  ['a severity that is none', '{"failOn": "erorr"}', 'C:1:12: Unknown severity "erorr". Did you mean error?'],
];

test.each(BROKEN)('a configuration with %s is refused', async (_, config, message) => {
  const folder = folderWith({ 'a.txt': EMPTY, 'c.json': config, 'broken.json': '{"rulez": {}}' });
  const { status, stdout, stderr } = await runHere(['validate', join(folder, 'a.txt'), '--config', join(folder, 'c.json')]);
  const said = stderr.replaceAll(join(folder, 'c.json'), 'C').replaceAll(folder, 'F');
  expect(said).toMatch(/^newsparse: /);
  expect(said.slice('newsparse: '.length).trimEnd().slice(0, message.length)).toBe(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('all that is wrong is said at once', async () => {
  const folder = folderWith({ 'a.txt': EMPTY, 'newsparse.config.json': '{"profile": 1, "rules": {"x-y": "off"}, "ignore": 3}' });
  const { stderr } = await runHere(['validate', folder]);
  expect(stderr.trim().split('\n').length).toBe(3);
});

describe('a configuration is found', () => {
  test.each([
    ['newsparse.config.json', onlyRules(TWO)],
    ['.newsparserc.json', onlyRules(TWO)],
    ['package.json', `{"name": "desk", "newsparse": ${onlyRules(TWO)}}`],
  ])('as %s above the input, and is no input itself', async (name, config) => {
    const folder = folderWith({ 'in/deep/a.txt': EMPTY, [name]: config });
    const { stdout, status } = await runHere(['validate', join(folder, 'in'), '-r', 'compact']);
    expect(stdout).toMatch(/a\.txt:1:1: error body-empty [^\n]*\n$/);
    expect(status).toBe(1);
    expect((await runHere(['validate', folder, '-r', 'compact', '--ext', 'txt,json'])).stderr).toBe('');
    expect((await runHere(['validate', join(folder, 'in'), '--rule', 'body-empty:off'])).status).toBe(0);
  });

  test('also where the program is started, and not with --no-config', () => {
    const folder = folderWith({ 'newsparse.config.json': '{"rulez": 1}' });
    const { stderr, status } = runSpawned(['validate', join(folder, 'x.txt')]);
    expect(stderr).toContain('Unknown key "rulez"');
    expect(status).toBe(2);
    expect(runSpawned(['validate', join(folder, 'x.txt'), '--no-config']).stderr).toContain('no such file');
  });

  test('a package.json of something else is passed over', async () => {
    const folder = folderWith({ 'in/a.txt': EMPTY, 'in/package.json': '{"name": "x"}', 'newsparse.config.json': onlyRules({}) });
    expect((await runHere(['validate', join(folder, 'in/a.txt')])).status).toBe(0);
  });
});

describe('a configuration', () => {
  test('extends others, and is stronger', async () => {
    const folder = folderWith({
      'a.txt': EMPTY,
      'base.json': onlyRules(TWO, { failOn: 'never' }),
      'house.json': '{"extends": "./base.json", "rules": {"body-empty": "warning"}}',
      'newsparse.config.json': '{"extends": ["./house.json", "default"], "failOn": "warning"}',
    });
    const { stdout, status } = await runHere(['validate', join(folder, 'a.txt'), '-r', 'compact']);
    expect(stdout).toContain('warning body-empty');
    expect(status).toBe(1);
  });

  test('has settings for some files, and files it passes over', async () => {
    const more = {
      overrides: [
        { files: 'alerts/**', rules: { 'body-empty': 'info' } },
        { files: ['*.flash'], rules: { 'body-empty': 'off' } },
      ],
      ignore: ['old/', '*.tmp'],
    };
    const names = ['a.txt', 'alerts/b.txt', 'alerts/c.flash', 'old/d.txt', 'e.tmp', 'deep/f.tmp'];
    const folder = folderWith({ ...Object.fromEntries(names.map((name) => [name, EMPTY])), '.newsparserc.json': onlyRules(TWO, more) });
    const { stdout } = await runHere(['validate', folder, join(folder, 'e.tmp'), '-r', 'compact']);
    expect(stdout.replaceAll(`${folder}/`, '')).toBe(
      'a.txt:1:1: error body-empty Unexpected end of the story, expected a body\nalerts/b.txt:1:1: info body-empty Unexpected end of the story, expected a body\n',
    );
  });
});

test('schema --config holds what is allowed, and nothing else', async () => {
  const { stdout } = await runHere(['schema', '--config']);
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(stdout));
  const sound = [
    onlyRules(TWO),
    '{"extends": ["ap", "./x.json"], "overrides": [{"files": "a/**", "rules": {}}], "ignore": "x", "failOn": "never"}',
  ];
  for (const config of sound) expect(validate(JSON.parse(config)), JSON.stringify(validate.errors)).toBe(true);
  for (const config of [
    '{"rulez": 1}',
    '{"rules": {"x-y": "off"}}',
    '{"rules": {"headline-too-long": ["error", {"mots": 1}]}}',
    '{"maxWarnings": -1}',
  ])
    expect(validate(JSON.parse(config)), config).toBe(false);
});
