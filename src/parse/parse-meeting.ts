import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { MeetingFolder, SourceFile } from '../read/source-file.ts';
import { type FileKind, parseFile } from './parse-file.ts';
import type { ParsedFile, ParsedMeeting } from './parsed-file.ts';

/**
 * Parses the fields and the body of each of a meeting's files. A file that is in the memory with the same text is taken
 * from there.
 */
export function parseMeeting(
  { meeting, defaults, items }: MeetingFolder,
  memory: ParseMemory = new Map(),
): Outcome<ParsedMeeting> {
  const diagnostics: Diagnostic[] = [];
  const parse = <Source extends SourceFile>(source: Source, kind: FileKind): ParsedFile<Source> => {
    const { file, diagnostics: found } = remembered(source, kind, memory);
    for (const diagnostic of found) diagnostics.push(diagnostic);
    return { ...file, source };
  };
  const value: ParsedMeeting = {
    meeting: parse(meeting, 'meeting'),
    items: items.map(item => parse(item, 'item')),
    defaults: defaults && parse(defaults, 'defaults'),
  };
  return { value, diagnostics };
}

function remembered(source: SourceFile, kind: FileKind, memory: ParseMemory) {
  const known = memory.get(source.path);
  if (known?.file.source.text === source.text) return known;
  const diagnostics: Diagnostic[] = [];
  const file = parseFile(source, kind, diagnostic => diagnostics.push(diagnostic));
  memory.set(source.path, { file, diagnostics });
  return { file, diagnostics };
}

/** Files that were parsed before, by path, with what was wrong with them. */
export type ParseMemory = Map<string, RememberedFile>;

interface RememberedFile {
  readonly file: ParsedFile;
  readonly diagnostics: readonly Diagnostic[];
}
