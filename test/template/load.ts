import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { placeAt } from '../../src/diagnostics/places.ts';
import type { Text } from '../../src/meeting/place.ts';
import { parseFields } from '../../src/parse/parse-fields.ts';
import { readMeeting } from '../../src/read/read-meeting.ts';
import { readSource } from '../../src/read/read-source.ts';
import type { SourceFile } from '../../src/read/source-file.ts';
import { loadTemplate } from '../../src/template/load-template.ts';
import { makeFolder } from '../read/make-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Asked {
  /** `--template`. */
  readonly template?: string;
  /** Of the meeting's folder: names the template in place of `template:` in its files. */
  readonly folder?: string;
}

const meeting = { 'meeting/meeting.md': '---\ntitle: Board\n---\n', 'meeting/items/1-budget.md': '' };

/**
 * Loads the template of `meeting/`, which `template:` in meeting.md or defaults.md names, or the command line. `files`
 * are relative to the working directory; `folder` uses one that is there instead.
 */
export async function load(files: Files, { template, folder }: Asked = {}) {
  const workingDirectory = folder ?? makeFolder({ ...meeting, ...files });
  const request = {
    workingDirectory,
    template,
    location: join(workingDirectory, 'meeting'),
    root: workingDirectory,
  };
  const read = readMeeting(request).value!;
  const facts = {
    language: 'da' as const,
    template: fieldIn(read.meeting) ?? (read.defaults && fieldIn(read.defaults)),
  };
  const loaded = await loadTemplate(request, read, facts, { readSource, parseFields });
  return { ...loaded, workingDirectory, shown: loaded.diagnostics.map(shown) };
}

/** Loads a template whose file is this. */
export async function loadYaml(yaml: string, files: Files = {}) {
  return load({ 'house/template.yaml': yaml, ...files }, { template: 'house' });
}

function fieldIn(source: SourceFile): Text | undefined {
  const found = /^template: *(.*)$/m.exec(source.text);
  if (!found) return undefined;
  const start = found.index + found[0].length - found[1]!.length;
  return { value: found[1]!, place: placeAt(source, start, start + found[1]!.length) };
}

/** A diagnostic on one line: where, what, and the facts. */
function shown({ place, code, data }: Diagnostic): string {
  return `${place.file}:${place.start.line}:${place.start.column}-${place.end.column} ${code} ${JSON.stringify(data)}`;
}
