/**
 * The library of agenda-pdf: what the command line does with a meeting, for programs. Nothing is printed or written,
 * and a mistake in a meeting is a diagnostic, never an exception.
 */

export type Edition = 'full' | 'public';
export type Format = 'pdf' | 'pack' | 'html' | 'json' | 'ics';

export interface MeetingOptions {
  /** The whole meeting, which is the default, or what may be published of it. */
  readonly edition?: Edition;
  /** A built-in template's name, or a path; the meeting's own if absent. */
  readonly template?: string;
  /** Texts that are read instead of the files, by their paths in the meeting's folder: `items/01-budget.md`. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Outside a repository, `defaults.md` is looked for up to this folder; the one in which the meeting lies if absent. */
  readonly root?: string;
  /** Ends the work: the promise is rejected with the signal's reason. */
  readonly signal?: Signal;
}

export interface BuildOptions extends MeetingOptions {
  /** By default `pdf`. */
  readonly format?: Format;
  /** The dates in the file, in seconds since 1970; the meeting's day if absent. */
  readonly epoch?: number;
}

/** As much of an `AbortSignal` as is needed. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A mistake, or what may be one; in the meeting's language, and for the public edition without what is withheld. */
export interface Diagnostic {
  /** Its path in the meeting's folder. */
  readonly file: string;
  /** From 1; columns count UTF-16 units, and the end is not part of it. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** What to write instead, and whether nothing else can have been meant. */
  readonly replacement?: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly text: string;
    readonly certain: boolean;
  };
}

export interface CheckedMeeting {
  readonly diagnostics: readonly Diagnostic[];
}

export interface BuiltMeeting extends CheckedMeeting {
  /** Absent if there are errors. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

export interface ExportedMeeting extends CheckedMeeting {
  /** What `--format json` writes; absent if there are errors. */
  readonly data?: MeetingData;
}

/** Checks the meeting in a folder. Rejects only if the signal says so, or for a fault of the library. */
export function checkMeeting(folder: string, options?: MeetingOptions): Promise<CheckedMeeting>;

/** Checks a meeting and makes one file of it. The public edition is searched for what is withheld. */
export function buildMeeting(folder: string, options?: BuildOptions): Promise<BuiltMeeting>;

/** Checks a meeting and gives it as data. */
export function exportMeeting(folder: string, options?: MeetingOptions): Promise<ExportedMeeting>;

/** A meeting as data; `agenda schema export` describes each field. */
export interface MeetingData {
  schema: 'agenda-meeting-1';
  edition: Edition;
  kind: 'agenda' | 'minutes';
  title: string;
  organisation?: string | undefined;
  date: string;
  start?: string | undefined;
  end?: string | undefined;
  timezone?: string | undefined;
  location?: string | undefined;
  language: string;
  cancelled?: string | undefined;
  movedFrom: string[];
  chair?: PersonData | undefined;
  secretary?: PersonData | undefined;
  members: PersonData[];
  apologies: PersonData[];
  signatories: PersonData[];
  abbreviations?: Record<string, string> | undefined;
  note: NodeData[];
  timetable: SlotData[];
  items: ItemData[];
}

export interface ItemData {
  number: string;
  anchor: string;
  status: 'open' | 'closed' | 'withheld';
  title?: string | undefined;
  publicTitle?: string | undefined;
  group?: string | undefined;
  case?: string | undefined;
  classification?: string | undefined;
  purpose?: 'decision' | 'discussion' | 'information' | undefined;
  time?: string | undefined;
  duration?: number | undefined;
  late?: string | undefined;
  withdrawn?: string | undefined;
  route: string[];
  responsible: PersonData[];
  attendees: PersonData[];
  recused: PersonData[];
  attachments: AttachmentData[];
  body: NodeData[];
}

export interface SlotData {
  kind: 'items' | 'title' | 'break' | 'close' | 'withheld';
  time: string;
  duration?: number | undefined;
  items: string[];
  title?: string | undefined;
  attendees: PersonData[];
  note: NodeData[];
  points: NodeData[][];
}

export interface AttachmentData {
  number: number;
  status: 'open' | 'closed' | 'withheld';
  title?: string | undefined;
  document?: string | undefined;
  url?: string | undefined;
  pending: boolean;
}

export interface PersonData {
  name: string;
  role?: string | undefined;
  note?: string | undefined;
}

/** A node of Markdown (mdast), or of a directive. */
export interface NodeData {
  type: string;
  value?: string | undefined;
  depth?: number | undefined;
  ordered?: boolean | undefined;
  start?: number | undefined;
  marks?: 'lower-alpha' | 'upper-alpha' | 'lower-roman' | undefined;
  checked?: boolean | undefined;
  align?: ('left' | 'center' | 'right')[] | undefined;
  url?: string | undefined;
  alt?: string | undefined;
  language?: string | undefined;
  note?: number | undefined;
  children?: NodeData[] | undefined;
}
