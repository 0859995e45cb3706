import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms, and which others each may look into. Siblings do not see each other. */
const ROOMS: Record<string, readonly string[]> = {
  text: [],
  knowledge: ['text'],
  model: ['text', 'knowledge'],
  formats: ['text', 'knowledge', 'model'],
  parse: ['text', 'knowledge', 'model'],
  resolve: ['text', 'knowledge', 'model', 'parse'],
  rules: ['text', 'knowledge', 'model'],
  output: ['text', 'knowledge', 'model'],
  batch: ['text', 'knowledge', 'model', 'formats', 'parse', 'resolve', 'rules', 'output'],
  cli: ['text', 'knowledge', 'model', 'formats', 'parse', 'resolve', 'rules', 'output', 'batch'],
};

/** Packages, and the only rooms they are at home in; what is not named here is at home nowhere. */
const PACKAGES: Record<string, readonly string[]> = {
  'node:fs': ['batch'],
  'node:os': ['cli'],
  'node:path': ['batch', 'cli'],
  'node:stream': ['batch'],
  'node:stream/web': ['batch'],
  'node:v8': ['batch'],
  'node:worker_threads': ['batch'],
  'node:zlib': ['batch'],
  fzstd: ['batch'],
  'modern-tar': ['batch'],
  yauzl: ['batch'],
  tinyglobby: ['batch'],
  saxes: ['formats'],
  htmlparser2: ['formats'],
  '@mozilla/readability': ['formats'],
  linkedom: ['formats'],
  'postal-mime': ['formats'],
  chalk: ['output'],
  'cli-table3': ['output'],
  'string-width': ['output'],
  lilconfig: ['batch'],
  commander: ['cli'],
  '@humanwhocodes/momoa': ['cli'],
  picomatch: ['cli'],
  diff: ['cli'],
  'node:crypto': ['cli'],
  'fastest-levenshtein': ['cli'],
};

const SRC = join(import.meta.dirname, '../src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const IMPORT =
  /^(?:import|export)\b(?! (?:const|function|interface)\b)(?<type> type\b)?(?:[^'";]*?\bfrom)?\s*'(?<name>[^'\n]+)'|\bimport\(\s*'(?<later>[^'\n]+)'/gm;

/** What a file imports; without types, what it needs when it runs. */
function importsOf(file: string, types = true): string[] {
  const found = [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(({ groups = {} }) => groups);
  return found.filter(({ type }) => types || !type).map(({ name, later }) => name ?? later ?? '');
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

const HOUSED = FILES.filter((file) => file.includes('/'));

test('every file is in a known room', () => {
  expect(HOUSED.map(roomOf).filter((room) => !(room in ROOMS))).toEqual([]);
  expect(FILES.filter((file) => !file.includes('/'))).toEqual(['index.ts']);
});

describe.each(HOUSED)('%s', (file) => {
  test('imports only from rooms below it, and packages where they are at home', () => {
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = relative(SRC, resolve(SRC, dirname(file), name));
        expect(name, 'imports name the .ts file').toMatch(/\.ts$/);
        expect([roomOf(file), ...(ROOMS[roomOf(file)] ?? [])], `${file} imports ${target}`).toContain(roomOf(target));
      } else expect(PACKAGES[name] ?? [], `${file} imports ${name}`).toContain(roomOf(file));
    }
  });
});

test('index.ts only re-exports', () => {
  const code = readFileSync(join(SRC, 'index.ts'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const line of code.split(/;\s*/).filter((statement) => statement.trim()))
    expect(line).toMatch(/^\s*export (?:type )?(?:\*|\{[^}]*\}) from '[^']+'$/);
});

test('imports go in no circles', () => {
  const below = new Map(
    HOUSED.map((file) => [
      file,
      importsOf(file, false)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(SRC, resolve(SRC, dirname(file), name))),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    expect(above, 'a circle').not.toContain(file);
    if (done.has(file)) return;
    for (const next of below.get(file) ?? []) visit(next, [...above, file]);
    done.add(file);
  };
  for (const file of HOUSED) visit(file, []);
});
