import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { lineStartsOf } from '../../src/diagnostics/places.ts';
import { parseInline } from '../../src/parse/parse-inline.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { readItemName } from '../../src/read/list-items.ts';
import type { MeetingFolder, SourceFile } from '../../src/read/source-file.ts';
import { type Validated, validateMeeting } from '../../src/validate/validate-meeting.ts';

/** A meeting's files: front matter without its fences, or with them and a body. */
export interface Files {
  readonly meeting: string;
  readonly defaults?: string;
  readonly items?: Readonly<Record<string, string>>;
  readonly attachments?: readonly string[];
  readonly folder?: string;
  /** What the read stage found. */
  readonly found?: readonly Diagnostic[];
}

/** Parses and validates a meeting of text; no file is on disk, unless there is a folder. */
export async function validated({
  meeting,
  defaults,
  items = {},
  attachments = [],
  folder,
  found = [],
}: Files): Promise<Validated> {
  const sources: MeetingFolder = {
    location: folder ?? '/no/such/folder',
    path: '.',
    meeting: sourceOf('meeting.md', meeting),
    defaults: defaults === undefined ? undefined : sourceOf('../defaults.md', defaults),
    defaultsRoot: folder,
    items: Object.entries(items).map(([name, text]) => ({
      ...sourceOf(`items/${name}.md`, text),
      id: readItemName(`${name}.md`).id,
    })),
    hasAllItems: Object.keys(items).length > 0 && !found.some(({ place }) => place.file.startsWith('items')),
    attachments: attachments.map(path => ({ path, location: `/attachments/${path}`, bytes: 1 })),
    sources: [],
  };
  const parsed = parseMeeting(sources);
  return validateMeeting(parsed.value, {
    folder: sources,
    edition: 'full',
    parseInline,
    found: [...found, ...parsed.diagnostics],
  });
}

function sourceOf(name: string, written: string): SourceFile {
  const text = written.startsWith('---') ? written : `---\n${written}\n---\n`;
  return { path: name, name, text, lineStarts: lineStartsOf(text) };
}

/** Diagnostics in short: file, line and column, code, and what they say. */
export function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ place, code, data }) => {
    const { line, column } = place.start;
    const facts = Object.values(data).filter(fact => fact !== undefined);
    return [`${place.file}:${line}:${column}`, code, ...facts.map(fact => String(fact))].join(' ');
  });
}
