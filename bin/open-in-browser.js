const { spawn } = require('node:child_process');
const { pathToFileURL } = require('node:url');

const openers = {
  darwin: path => ['open', [path]],
  win32: path => ['rundll32', ['url.dll,FileProtocolHandler', pathToFileURL(path).href]],
};

/**
 * Opens a file of the program's own in the user's browser. No shell is used. Where there is no browser, nothing happens:
 * the address is on standard output.
 */
function openInBrowser(path) {
  const [program, options] = (openers[process.platform] ?? (path => ['xdg-open', [path]]))(path);
  const child = spawn(program, options, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

module.exports = { openInBrowser };
