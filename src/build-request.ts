import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { FormatName } from './render/index.ts';

export type Edition = 'full' | 'public';

/** Which meeting is asked for, and how. */
export interface BuildRequest {
  /** The meeting's folder, absolute. */
  readonly location: string;
  /** The folder that the command was given, absolute: outside a repository, `defaults.md` is looked for up to it. */
  readonly root: string;
  /** Places name files relative to it. */
  readonly workingDirectory: string;
  readonly edition: Edition;
  /** What is made of it; `defaultFormat` where absent. */
  readonly format?: FormatName;
  /** Wins over the meeting's own: a built-in name, or a path from the working directory. */
  readonly template?: string;
  /** Seconds since 1970 of the file's dates; the meeting's day where absent. */
  readonly epoch?: number;
  /** More warnings than this count as errors. */
  readonly maxWarnings?: number;
}

/** Whether there is an error, or more warnings than are allowed. */
export function isRefused(
  diagnostics: readonly Diagnostic[],
  { maxWarnings = Infinity }: Pick<BuildRequest, 'maxWarnings'>,
): boolean {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || warnings < diagnostics.length;
}
