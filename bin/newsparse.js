#!/usr/bin/env node
const { join } = require('node:path');
const { loadProgram } = require('./load-program.js');

const home = join(__dirname, '..');
const program = loadProgram(join(home, 'dist'));
if (program !== null) program.runProcess(process, home);
else {
  console.error(`newsparse: it has not been built yet: run "npm ci" or "npm run build" in ${home}`);
  process.exitCode = 2;
}
