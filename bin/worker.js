const { join } = require('node:path');
const { loadProgram } = require('./newsparse.js');

loadProgram(join(__dirname, '..', 'dist')).runWorker();
