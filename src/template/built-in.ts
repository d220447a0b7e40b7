import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Folder } from './files.ts';
import type { TemplateData } from './schema/schema.ts';

/** A built-in template: what its file says, and its folder. */
export interface BuiltIn {
  readonly data: TemplateData;
  readonly folder: Folder;
}

/** The names of the built-in templates: those of the folders below `templates/`. */
export function builtInNames(): readonly string[] {
  return Object.keys(builtIns());
}

/** A built-in template, by its name, which is one of `builtInNames`. */
export function builtIn(name: string): BuiltIn {
  const path = `templates/${name}`;
  return {
    data: builtIns()[name]!,
    folder: { location: fileURLToPath(new URL(path, packageFolder())), path },
  };
}

let read: Readonly<Record<string, TemplateData>> | undefined;

/** Read from the table that the build makes of `templates/`: a YAML reader would cost more than the rest of a check. */
function builtIns(): Readonly<Record<string, TemplateData>> {
  read ??= JSON.parse(readFileSync(new URL('dist/templates.json', packageFolder()), 'utf8')) as typeof read &
    object;
  return read;
}

/** From the bundle (`dist/`), one of its chunks, or the sources. */
function packageFolder(): URL {
  const folder = ['../', '../../'].map(path => new URL(path, import.meta.url)).find(isPackage);
  if (folder === undefined) throw new Error('The templates are missing: run "npm run build" first.');
  return folder;
}

function isPackage(folder: URL): boolean {
  return existsSync(new URL('dist/templates.json', folder));
}
