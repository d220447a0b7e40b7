import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as cli from '../src/cli.ts';
import type * as commands from '../src/commands/part.ts';

interface Parts {
  readonly cli: typeof cli;
  readonly commands: typeof commands;
}

/** A part of the bundle, as `bin/agenda.js` loads it. The gate builds the program first. */
export function built<Name extends keyof Parts>(name: Name): Parts[Name] {
  const { load } = createRequire(import.meta.url)(resolve('bin/load.js')) as {
    readonly load: (name: Name, use: string) => Parts[Name];
  };
  return load(name, 'test');
}
