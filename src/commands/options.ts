import type { ReporterName } from '../diagnostics/reporters/index.ts';
import type { FormatName } from '../render/index.ts';

/** A command's options as the command line gave them. */
export interface CommandOptions {
  readonly edition: 'full' | 'public';
  readonly template?: string;
  readonly reporter: ReporterName;
  readonly strict?: boolean;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly output?: string;
  /** As often as it was given. */
  readonly format?: readonly FormatName[];
  readonly force?: boolean;
  readonly poll?: boolean;
  readonly shard?: Shard;
}

/** The share K of N, from 1. */
export interface Shard {
  readonly share: number;
  readonly of: number;
}

/** How many warnings a meeting may have; undefined for any number. */
export function allowedWarnings({ strict, maxWarnings }: CommandOptions): number | undefined {
  return strict ? 0 : maxWarnings;
}
