// Builds dist/: the library (ESM and types), the program (a file, and some for what few runs need), the record's schema, the licences of what is
// bundled, the gazetteer.
// All is made in a folder beside and put in place when it is whole, so that a build that fails leaves the old one.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { APART, bundleApart, entryOf, fileOf } from './bundle-apart.mjs';
import { bundleLibrary } from './bundle-library.mjs';
import { leanPackages } from './lean-packages.mjs';
import { packTables } from './pack-tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const part = join(root, 'node_modules', '.cache', `newsparse-dist-${process.pid}`);

/** A program is one function, what a script of it answers and what a module exports: bin/newsparse.js need not set a frame around its text. */
const AS_FUNCTION = {
  banner: { js: "(typeof module=='object'?module:{}).exports=(function(exports,require,module,__filename,__dirname){" },
  footer: { js: '})' },
};

rmSync(part, { recursive: true, force: true });
mkdirSync(part, { recursive: true });
try {
  declareLibrary();
  const bundled = [...(await bundleProgram()), ...(await bundleLibrary(part, root))];
  writeFileSync(join(part, 'THIRD-PARTY-LICENSES.txt'), collectLicences([...new Set(bundled)].sort()));
  await generateSchema();
  await buildGazetteer();
  putInPlace();
  // Rehearsed in its place, with the gazetteer where the program looks for it: what is not run then is compiled anew at each start.
  execFileSync(process.execPath, [join(root, 'scripts/compile-cache.mjs'), dist], { cwd: root, stdio: 'inherit' });
} finally {
  rmSync(part, { recursive: true, force: true });
}

/** At no time but the moment between two renames is there no dist/. */
function putInPlace() {
  const old = `${part}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(part, dist);
  rmSync(old, { recursive: true, force: true });
}

/** The types of the library: a file for each of its modules. */
function declareLibrary() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--emitDeclarationOnly', '--outDir', part], {
    cwd: root,
    stdio: 'inherit',
  });
}

/**
 * A minified file for the program, one for `show` alone, and one for each module kept apart; what is behind import() in the source runs only
 * when it is asked for.
 * Returns the folders of the packages in them.
 */
async function bundleProgram() {
  const tables = packTables(join(part, 'tables.bin'));
  const packages = [];
  for (const [entry, file] of Object.entries({ 'src/cli/main.ts': 'cli.cjs', 'src/cli/main-show.ts': 'show.cjs' }))
    packages.push(...(await bundle({ entryPoints: [entry], ...AS_FUNCTION }, file, [tables, bundleApart()])));
  for (const path of APART) {
    const entry = { stdin: { contents: entryOf(path), resolveDir: root, loader: 'ts' } };
    packages.push(...(await bundle(entry, `${fileOf(path)}.cjs`, [tables, bundleApart(path)])));
  }
  return packages;
}

async function bundle(from, file, plugins) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    ...from,
    write: false,
    bundle: true,
    plugins: [leanPackages, ...plugins],
    minify: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    legalComments: 'none',
    logLevel: 'warning',
  });
  writeFileSync(join(part, file), escapeToAscii(outputFiles[0].text));
  const packages = Object.keys(metafile.inputs).map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]);
  return packages.filter(Boolean);
}

/** esbuild leaves patterns as they are written. A file in ASCII is a string of one byte a character in V8, and quicker to read. */
function escapeToAscii(program) {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function collectLicences(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const path = file ? join(root, folder, file) : join(root, 'scripts', 'licences', `${name}.txt`);
    if (!existsSync(path)) throw new Error(`${name}: no licence file, neither its own nor scripts/licences/${name}.txt`);
    return `${name} ${version} (${license})\n\n${readFileSync(path, 'utf8').trim()}\n`;
  });
  return [`The program contains these packages.\n`, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The types' one source: doc comments become descriptions. */
async function generateSchema() {
  const { createGenerator } = await import('ts-json-schema-generator');
  const schema = createGenerator({
    path: join(root, 'src/model/record.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'Article',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Article');
  writeFileSync(join(part, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}

/** Takes ten seconds: made again only when what it is made from has changed. */
async function buildGazetteer() {
  const script = new URL('build-gazetteer.mjs', import.meta.url);
  if (!existsSync(script)) return;
  const [old, made] = [join(dist, 'gazetteer.bin'), join(part, 'gazetteer.bin')];
  const folders = ['scripts', 'src/knowledge/tables'].map((name) => join(root, name));
  const sources = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  if (existsSync(old) && [...sources, join(root, 'package-lock.json')].every((path) => changedAt(path) < changedAt(old))) {
    cpSync(old, made, { preserveTimestamps: true });
    return;
  }
  const { buildGazetteer: write } = await import(script.href);
  await write(made);
}

function changedAt(path) {
  return statSync(path).mtimeMs;
}
