#!/usr/bin/env node
// The program, and what loads it: bin/worker.js and the build take `loadProgram` from here. One file, for a second would be looked for at each start.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const home = dirname(__dirname);

/**
 * Loads a program of dist/, all commands in "cli" or one alone in a file of its name; null when it is not there. Node 20 keeps no compile cache
 * itself: there the one made by the build is used.
 */
const loadProgram = (dist, name = 'cli') => {
  const filename = join(dist, `${name}.cjs`);
  // The bundle is ASCII, whatever is in the source.
  const source = read(filename, 'latin1');
  if (source === null) return null;
  if (Number.parseInt(process.versions.node, 10) < 22)
    return evaluate(compile(source, filename, read(join(dist, `${name}.cache`))).runInThisContext(), filename);
  require('node:module').enableCompileCache?.();
  return evaluate(require(filename), filename);
};

/** V8 itself refuses a cache that another version of it has made, and compiles as usual. */
const compile = (source, filename, cachedData) => {
  const { Script } = require('node:vm');
  return new Script(source, { filename, ...(cachedData && { cachedData }) });
};

/** What Node does with a CommonJS file once it is compiled. */
const evaluate = (run, filename) => {
  const program = { exports: {} };
  run.call(program.exports, program.exports, require, program, filename, dirname(filename));
  return program.exports;
};

const read = (path, encoding) => {
  try {
    return readFileSync(path, encoding);
  } catch {
    return null;
  }
};

Object.assign(exports, { loadProgram, compile, evaluate });

if (require.main === module) {
  const loaded = loadProgram(join(home, 'dist'), process.argv[2] === 'show' ? 'show' : 'cli');
  if (loaded !== null) loaded.program.runProcess(process, home);
  else {
    console.error(`newsparse: it has not been built yet: run "npm ci" or "npm run build" in ${home}`);
    process.exitCode = 2;
  }
}
