import type { ReporterName } from '../diagnostics/reporters/index.ts';
import type { Purpose, Status } from '../meeting/meeting.ts';
import type { FormatName } from '../render/index.ts';

/** A command's options as the command line gave them. */
export interface CommandOptions extends WritingOptions {
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
  readonly json?: boolean;
  readonly poll?: boolean;
  /** Where a site will lie. */
  readonly baseUrl?: string;
  /** Whether meetings are published that do not say so. */
  readonly all?: boolean;
  /** Whether sites are joined. */
  readonly join?: boolean;
  /** Of the desk. */
  readonly open?: boolean;
  readonly port?: number;
  readonly readOnly?: boolean;
  readonly shard?: Shard;
  /** What follows a command's argument. */
  readonly rest?: readonly string[];
}

/** Options of commands that write a meeting's text. */
export interface WritingOptions {
  readonly title?: string;
  readonly date?: string;
  readonly start?: string;
  readonly location?: string;
  readonly organisation?: string;
  readonly language?: string;
  /** Titles of items. */
  readonly item?: readonly string[];
  /** The folder of the last meeting. */
  readonly from?: string;
  /** The meeting's folder. */
  readonly meeting?: string;
  readonly status?: Status;
  readonly purpose?: Purpose;
  readonly late?: string;
  readonly document?: string;
  /** The title of an attachment that is sent later. */
  readonly pending?: string;
  /** An item's id. */
  readonly after?: string;
  readonly first?: boolean;
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
