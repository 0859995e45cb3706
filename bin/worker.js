const { join } = require('node:path');
const { loadProgram } = require('./load-program.js');

loadProgram(join(__dirname, '..', 'dist')).runWorker();
