import type { Reporter } from './report.ts';

/** The reporters that a program or a build server reads, each loaded when it is asked for. `text` is for people. */
export const reporters: Readonly<Record<'json' | 'github' | 'sarif', () => Promise<Reporter>>> = {
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
};
