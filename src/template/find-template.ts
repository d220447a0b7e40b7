import { dirname, posix } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Text } from '../meeting/place.ts';
import { isWithin } from '../paths/paths.ts';
import { builtInNames } from './built-in.ts';
import { type Folder, type Found, lookUp } from './files.ts';

/** A template that something names: a built-in one, or a file. */
export type FoundTemplate =
  | { readonly kind: 'built-in'; readonly name: string }
  | {
      readonly kind: 'file';
      readonly file: Found;
      /** The folder of its own files; none of them may be elsewhere. */
      readonly folder: Folder;
      /** The folder, absolute, that the templates it extends may not be outside of; undefined if all may be read. */
      readonly root: string | undefined;
    };

/** What a template's path is relative to, and the folder that it may not leave. */
export interface Reach {
  readonly from: Folder;
  readonly root: string | undefined;
}

/** The template's file, in its folder. */
const fileName = 'template.yaml';

/** Finds the template that a name or path stands for: a built-in one, a folder with a `template.yaml`, or a YAML file. */
export function findTemplate(
  { value: name, place }: Text,
  { from, root }: Reach,
  report: (diagnostic: Diagnostic) => void,
): FoundTemplate | undefined {
  const names = builtInNames();
  if (names.includes(name)) return { kind: 'built-in', name };
  const named = lookUp(name, from, root);
  const inside = named.kind === 'found' && named.found.isFolder ? lookUp(fileName, named.found, root) : named;
  if (inside.kind === 'found') {
    const { location, path } = inside.found;
    return {
      kind: 'file',
      file: inside.found,
      folder: { location: dirname(location), path: posix.dirname(path) },
      root,
    };
  }
  if (inside.kind === 'outside') {
    report(diagnose('template-outside', place, { file: name }));
  } else if (named.kind === 'found') {
    report(diagnose('template-missing', place, { file: posix.join(name, fileName) }));
  } else if (looksLikePath(name)) {
    report(diagnose('template-missing', place, { file: name, nearest: inside.nearest }));
  } else {
    const others = inside.nearest === undefined ? names : [...names, inside.nearest];
    report(diagnose('template-unknown', place, { name, nearest: nearest(name, others) }));
  }
  return undefined;
}

/**
 * The reach of `extends`: what is next to the template, or next to its folder, but not outside the folder that contains
 * it.
 */
export function reachOf({ file, folder, root }: Extract<FoundTemplate, { kind: 'file' }>): Reach {
  const beside = posix.basename(file.path) === fileName ? dirname(folder.location) : folder.location;
  return { from: folder, root: root !== undefined && isWithin(root, beside) ? root : beside };
}

function looksLikePath(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}
