const { load } = require('./load.js');

/** What the command line says in the language of the terminal: for what can't wait, or is told when all else has ended. */
function words() {
  const { commandLineLanguage } = load('cli', 'help');
  return load(`command-line-${commandLineLanguage(process.env)}`, 'help').words;
}

module.exports = { words };
