#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { keepCode, load } from './load.js';

// A reader that closes the pipe (`agenda build -o - | head`) has had enough: no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if (error.code !== 'EPIPE') throw error;
  });
}

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
