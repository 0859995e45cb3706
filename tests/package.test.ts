import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './cli/run-in-process.ts';
import { folderWith } from './temporary-folder.ts';

const STORY = 'SEOUL, Nov 17 — A ferry was late.\n\nIt came at noon. — AFP\n';
const NITF = `<nitf><body><body.content><p>${STORY}</p></body.content></body></nitf>`;
const PAGE = `<!DOCTYPE html><html><body><article>${`<p>${STORY}</p>`.repeat(9)}</article></body></html>`;
const MAIL = `From: desk@ferry.example\nTo: wire@ferry.example\nSubject: Ferry\nDate: Fri, 17 Nov 2023 09:00:00 +0900\n\n${STORY}`;

/** The library's types, a file for each source file that it reaches. */
const TYPES = /^dist\/(?:index|(?:text|knowledge|knowledge\/tables|model|formats|formats\/[\w]+|parse|resolve|batch)\/[\w.-]+)\.d\.ts$/;
const OTHERS = [
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'bin/newsparse.js',
  'bin/package.json',
  'bin/worker.js',
  'dist/THIRD-PARTY-LICENSES.txt',
  'dist/cli.cache',
  'dist/cli.cjs',
  'dist/diff.cjs',
  'dist/formats-email-message.cjs',
  'dist/formats-envelopes.cjs',
  'dist/formats-html-article.cjs',
  'dist/formats-markup-html.cjs',
  'dist/fzstd.cjs',
  'dist/humanwhocodes-momoa.cjs',
  'dist/index.js',
  'dist/library/formats-email-message.js',
  'dist/library/formats-envelopes.js',
  'dist/library/formats-html-article.js',
  'dist/library/formats-markup-html.js',
  'dist/modern-tar.cjs',
  'dist/picomatch.cjs',
  'dist/rules-index.cjs',
  'dist/saxes.cjs',
  'dist/schema.json',
  'dist/show.cache',
  'dist/show.cjs',
  'dist/tinyglobby.cjs',
  'dist/yauzl.cjs',
  'package.json',
];

test('the package holds what is needed and nothing else, installs alone and runs', () => {
  const folder = folderWith({ 'story.txt': STORY, 'empty/package.json': '{"private":true,"type":"module"}' });
  const npm = (args: string[], cwd: string): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_cache: join(folder, 'cache') } });

  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as [
    { filename: string; files: { path: string }[] },
  ];
  const files = packed.files.map(({ path }) => path);
  expect(files.filter((path) => !TYPES.test(path) && !/^dist\/(?:tables|gazetteer)\.bin$/.test(path)).sort()).toEqual(OTHERS);
  expect(files).toContain('dist/index.d.ts');
  expect(files).toContain('dist/resolve/parse-article.d.ts');

  const home = join(folder, 'empty');
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], home);
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['newsparse']);

  const shown = execFileSync(join(home, 'node_modules/.bin/newsparse'), ['show', join(folder, 'story.txt')], { encoding: 'utf8' });
  expect(shown).toMatch(/Place +SEOUL/);
  const program = `import { parseArticle, parseStream } from 'newsparse'; import schema from 'newsparse/schema.json' with { type: 'json' };
    console.log(parseArticle(${JSON.stringify(STORY)}).dateline.places[0].text, schema.$ref);
    for (const text of ${JSON.stringify([NITF, PAGE, MAIL])})
      for await (const { source, dateline } of parseStream([text])) console.log(source.format, dateline.places[0].text);`;
  const said = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], { cwd: home, encoding: 'utf8' });
  expect(said.trim().split('\n')).toEqual(['SEOUL #/definitions/Article', 'nitf SEOUL', 'html SEOUL', 'email SEOUL']);
}, 120_000);

test('nothing is installed with the package', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies?: object };
  expect(dependencies ?? {}).toEqual({});
});

test.each(['cli', 'show'])(
  'the compiled code of %s that the build has kept is taken: made under other flags it would be compiled anew at each start',
  (name) => {
    const program = `const { readFileSync } = require('node:fs'); const { compile } = require('./bin/newsparse.js');
    const script = compile(readFileSync('dist/${name}.cjs', 'latin1'), '${join(root, `dist/${name}.cjs`)}', readFileSync('dist/${name}.cache'));
    console.log(script.cachedDataRejected)`;
    expect(execFileSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' })).toBe('false\n');
  },
);
