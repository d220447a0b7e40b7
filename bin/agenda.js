#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { keepCode, load } from './load.js';

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
if (command === 'build' || command === 'check') await import('./v8-budget.js');
const { run } = load('cli', /^[a-z]+$/.test(command) ? command : 'help');

process.exitCode = await run({
  arguments: process.argv.slice(2),
  workingDirectory: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  program: new URL('../dist/', import.meta.url),
  cores: availableParallelism(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timer);
  },
});

if (process.exitCode === 0) keepCode();
