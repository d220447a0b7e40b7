import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { FormatName } from './render/index.ts';

export type Edition = 'full' | 'public';

/** Which meeting is asked for, and how. */
export interface BuildRequest {
  /** The meeting's folder, absolute. */
  readonly location: string;
  /** The absolute folder that the command was given. Outside a repository, `defaults.md` is looked for up to it. */
  readonly root: string;
  /** Paths in places are relative to it. */
  readonly workingDirectory: string;
  readonly edition: Edition;
  /** Texts that are open in an editor, by their absolute path with links resolved: read instead of what is on disk. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The kinds of files to make, each once; those that the meeting asks for if absent. */
  readonly formats?: readonly FormatName[];
  /** It is made for a site: where it is `marked`, only if the meeting says that it is published. */
  readonly site?: 'marked' | 'all';
  /** Takes precedence over the meeting's own: a built-in name, or a path from the working directory. */
  readonly template?: string;
  /** The file's dates, in seconds since 1970; the meeting's day if absent. */
  readonly epoch?: number;
  /** Give with each file that has pages where what stands on them was written. */
  readonly areas?: boolean;
  /** The program's own folder in the user's cache, where later runs find what attached files say; absolute. */
  readonly cache?: string;
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
