// string-width, loaded with the first text it is asked about.
let stringWidth;

module.exports = (text) => {
  stringWidth ??= require('string-width').default;
  return stringWidth(text);
};
