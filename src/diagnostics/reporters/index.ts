import type { Reporter } from './report.ts';

/** The reporters for programs and build servers, each loaded when needed. A new one is one file and one line here. */
const table = {
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** What `--reporter` says: `text` is for people. */
export type ReporterName = 'text' | keyof typeof table;

export const reporters: Readonly<Record<Exclude<ReporterName, 'text'>, () => Promise<Reporter>>> = table;

export const reporterNames: readonly ReporterName[] = [
  'text',
  ...(Object.keys(table) as (keyof typeof table)[]),
];
