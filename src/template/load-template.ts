import { isAbsolute, posix, relative, sep } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Text } from '../meeting/place.ts';
import type { MeetingFolder, SourceFile } from '../read/source-file.ts';
import { checkColours, checkFamilies, checkRoom, checkSizes } from './check-settings.ts';
import type { Folder } from './files.ts';
import { findTemplate, type Reach } from './find-template.ts';
import { merge } from './merge.ts';
import { readLayers } from './read-layers.ts';
import type { Reading } from './reading.ts';
import type { Template } from './template.ts';
import { toTemplate } from './to-template.ts';

type Report = (diagnostic: Diagnostic) => void;

/** What is asked for on the command line. */
export interface TemplateRequest {
  /** Overrides the meeting's own: a built-in name, or a path from the working directory. */
  readonly template?: string;
  readonly workingDirectory: string;
}

/** A template, and the text of the user's own files that it was read from. */
export interface LoadedTemplate extends Outcome<Template> {
  readonly sources: readonly SourceFile[];
}

/**
 * Finds the template in which a meeting is shown, with all that it extends, and checks it. What is wrong is a
 * diagnostic at its place. What then remains, at least `standard`, is returned in any case.
 */
export async function loadTemplate(
  request: TemplateRequest,
  folder: MeetingFolder,
  facts: { readonly template?: Text; readonly language: LanguageCode },
  readers: Pick<Reading, 'readSource' | 'parseFields'>,
): Promise<LoadedTemplate> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  const asked = askedFor(request, folder, facts);
  const found = asked && findTemplate(asked.name, asked.reach, report);
  const { layers, sources } = await readLayers(found, { ...readers, report, language: facts.language });
  const settings = merge(layers);
  // If a margin was refused, the one below it need not fit the rest.
  const room = diagnostics.length === 0 ? checkRoom(settings, layers) : [];
  diagnostics.push(
    ...checkSizes(settings, layers),
    ...checkColours(settings, layers),
    ...checkFamilies(layers, diagnostics),
    ...room,
  );
  return { value: toTemplate(settings, layers), diagnostics, sources };
}

interface AskedFor {
  readonly name: Text;
  readonly reach: Reach;
}

/** The name or path of the template, and what it is relative to; undefined if nobody asks for one. */
function askedFor(
  { template, workingDirectory }: TemplateRequest,
  folder: MeetingFolder,
  facts: { readonly template?: Text },
): AskedFor | undefined {
  if (template !== undefined) {
    const path = isAbsolute(template) ? relative(workingDirectory, template) : template;
    const name = { value: path.split(sep).join('/'), place: startOf(folder.meeting.path) };
    return { name, reach: { from: { location: workingDirectory, path: '.' }, root: undefined } };
  }
  const { template: name } = facts;
  if (!name) return undefined;
  const { defaults, defaultsRoot } = folder;
  const isDefault = defaults !== undefined && defaultsRoot !== undefined && name.place.file === defaults.path;
  const from: Folder = isDefault
    ? { location: defaultsRoot, path: posix.dirname(defaults.path) }
    : { location: folder.location, path: folder.path };
  return { name, reach: { from, root: from.location } };
}
