import type { Host } from '../../src/commands/host.ts';

/** A program's world in memory: what it prints is kept. */
export interface TestHost extends Host {
  readonly printed: { stdout: string; stderr: string; bytes: Uint8Array[] };
}

export function testHost(options: Partial<Host> & { readonly isTerminal?: boolean } = {}): TestHost {
  const printed = { stdout: '', stderr: '', bytes: [] as Uint8Array[] };
  const isTTY = options.isTerminal ?? false;
  return {
    arguments: [],
    workingDirectory: process.cwd(),
    environment: {},
    cores: 1,
    after: () => () => {},
    ...options,
    stdout: {
      isTTY,
      write(chunk, done) {
        if (typeof chunk === 'string') printed.stdout += chunk;
        else printed.bytes.push(chunk);
        done?.();
      },
    },
    stderr: {
      isTTY,
      columns: 80,
      write(chunk) {
        printed.stderr += chunk;
      },
    },
    printed,
  };
}
