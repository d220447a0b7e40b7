#!/usr/bin/env node
// This folder is CommonJS: with Node's loader of ES modules `--help` would take a quarter longer.
const { availableParallelism } = require('node:os');
const { pathToFileURL } = require('node:url');
const { cacheFolder } = require('./cache-folder.js');
const { keepCode, load } = require('./load.js');
const { isWritten, standardError, standardOutput, terminal } = require('./streams.js');
const { words } = require('./words.js');

const stderr = standardError();

// The status until everything is done: a thread, or what a library waits for, may end silently.
process.exitCode = 3;
let isDone = false;
process.on('exit', () => {
  if (!isDone) stderr.write(`agenda: ${words().fault(words().ended)}\n`);
});

const workingDirectory = currentFolder();
if (workingDirectory === undefined) {
  stderr.write(`${words().error}${words().wrong['folder-gone']()}\n`);
  isDone = true;
  process.exit(2);
}

const [command = ''] = process.argv.slice(2);
const looksUp = command === 'build' || command === 'check';
// The desk's first pages take .75 of the processor time, and each of the others 1.1 (Node 24, the Danish example).
if (looksUp || command === 'edit') require('./v8-flags.js').setFlags();
let isKept = false;
let hasWorked = false;
let resetFlags = () => {};
const { run } = load('cli', /^[a-z]+$/.test(command) ? command : 'help');

run({
  arguments: process.argv.slice(2),
  workingDirectory,
  environment: process.env,
  stdout: standardOutput(),
  stderr,
  terminal,
  program: new URL('../dist/', pathToFileURL(__filename)),
  cacheFolder,
  // `performance` would take milliseconds to load.
  started: Date.now() - process.uptime() * 1000,
  cores: availableParallelism(),
  beforeThreads(count) {
    // V8 accepts only code that was compiled under the current flags.
    keepCode(false);
    isKept = true;
    require('./v8-flags.js').setFlags(count);
  },
  beforeJob(items) {
    hasWorked = true;
    resetFlags();
    resetFlags = require('./v8-flags.js').growSlowly(items);
  },
  now: () => performance.now(),
  untilEnded() {
    const alive = setInterval(() => {}, 2 ** 30);
    return new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    }).then(() => clearInterval(alive));
  },
  onEnter(call) {
    if (process.stdin.isTTY) process.stdin.on('data', call);
  },
  openInBrowser(path) {
    require('./open-in-browser.js').openInBrowser(path);
  },
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timer);
  },
}).then(status => {
  isDone = true;
  process.exitCode = status;
  // Where nothing has changed, or there are errors, only a part of the code runs.
  if (status <= 1 && !isKept) {
    resetFlags();
    keepCode(status === 0 && (hasWorked || !looksUp));
  }
  // Only the clean-up of what ends with the process is left to wait for.
  if (isWritten()) process.exit();
});

function currentFolder() {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
