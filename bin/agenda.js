#!/usr/bin/env node
import { run } from '../dist/cli.js';

process.exitCode = await run({
  arguments: process.argv.slice(2),
  workingDirectory: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
