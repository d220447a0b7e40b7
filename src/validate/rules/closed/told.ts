import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import type { ClosedText } from '../../../diagnostics/families/closed.ts';
import type { Text } from '../../../meeting/place.ts';
import { nameSaysClosed, saysClosed } from './says-closed.ts';
import { titleSaysClosed } from './title-says-closed.ts';

/** That a text says it is closed, where it does. */
export function told(where: ClosedText, { value: text, place }: Text): Diagnostic | undefined {
  return saysClosed(text) ? diagnose('closed-meant', place, { where, text }) : undefined;
}

/** The same of a title, which may say so without a sign. */
export function toldOfTitle(where: ClosedText, { value: text, place }: Text): Diagnostic | undefined {
  return titleSaysClosed(text) ? diagnose('closed-meant', place, { where, text }) : undefined;
}

/** A file is called by the words of its title, in short: "06-sekretess.md" may be "Sekretess och tystnadsplikt". */
export function toldOfFile(where: ClosedText, name: Text, title: Text): Diagnostic | undefined {
  const isShort = title.value.toLowerCase().includes(name.value.toLowerCase());
  if (isShort) return undefined;
  const { value: text, place } = name;
  return nameSaysClosed(text, title.value)
    ? diagnose('closed-meant', place, { where, text })
    : told(where, name);
}

/** The words of a file's name. */
export function spaced(name: string): string {
  return name.replace(/[_.-]+/g, ' ').trim();
}
