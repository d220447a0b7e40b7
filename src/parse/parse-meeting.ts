import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/places.ts';
import type { MeetingFolder, SourceFile } from '../read/source-file.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import { parseBody } from './parse-body.ts';
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

export type FileKind = 'meeting' | 'item' | 'defaults';

type Report = (diagnostic: Diagnostic) => void;

/** Parses a file's front matter and body. If the front matter has no end, the body is empty. */
export function parseFile<Source extends SourceFile>(
  source: Source,
  kind: FileKind,
  report: Report,
): ParsedFile<Source> {
  const { fields, fence, readable, body: from } = readFrontMatter(source, report);
  const file = { source, frontMatter: fields, fence, readable, bodyFrom: from, body: [] };
  if (from === undefined) return file;
  if (kind !== 'defaults') return { ...file, ...parseBody(source, from, report, { kind }) };
  reportText(source, from, report);
  return file;
}

/** Reports text below the fields of defaults.md, which is shown nowhere. A comment there is fine. */
function reportText(source: SourceFile, from: number, report: Report): void {
  const start = textFrom(source.text, from);
  const [line] = /^.*/.exec(source.text.slice(start, start + 200)) ?? [''];
  if (line === '') return;
  report(diagnose('defaults-body', placeAt(source, start, start + line.trimEnd().length), {}));
}

/** The offset of the first text that is neither white space nor a comment; the end if there is none. */
function textFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (text.startsWith('<!--', at)) at = endOfComment(text, at);
    else if (/\s/.test(text[at]!)) at++;
    else break;
  }
  return at;
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('-->', from);
  return end < 0 ? text.length : end + 3;
}
