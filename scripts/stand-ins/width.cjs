// The measure of src/output/width.ts in the place of string-width; escape sequences take no columns there, either.
const { widthOf } = require('../../src/output/width.ts');

module.exports = widthOf;
