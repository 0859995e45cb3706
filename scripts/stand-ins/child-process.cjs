// Loaded when it is used.
module.exports = {
  get spawn() {
    return require('node:child_process').spawn;
  },
};
