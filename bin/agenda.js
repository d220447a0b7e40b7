#!/usr/bin/env node
// This folder is CommonJS: with Node's loader of ES modules `--help` would take a fourth more.
const { availableParallelism } = require('node:os');
const { pathToFileURL } = require('node:url');
const { cacheFolder } = require('./cache-folder.js');
const { keepCode, load } = require('./load.js');

process.stdout.on('error', error => {
  // A reader that closes the pipe (`agenda build -o - | head`) has had enough: no fault.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: The output can't be written (${error.code}).\n`);
  process.on('exit', () => {
    process.exitCode = 1;
  });
});
// There is nobody left to tell.
process.stderr.on('error', () => {});

const [command = ''] = process.argv.slice(2);
if (command === 'build' || command === 'check') require('./v8-budget.js');
let isKept = false;
const { run } = load('cli', /^[a-z]+$/.test(command) ? command : 'help');

run({
  arguments: process.argv.slice(2),
  workingDirectory: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  program: new URL('../dist/', pathToFileURL(__filename)),
  cacheFolder,
  cores: availableParallelism(),
  beforeThreads(count) {
    // V8 takes no code that was compiled under other flags than those at hand.
    keepCode(false);
    isKept = true;
    require('./v8-threads.js').prepareThreads(count);
  },
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timer);
  },
}).then(status => {
  process.exitCode = status;
  if (status === 0 && !isKept) keepCode();
});
