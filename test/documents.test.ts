import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMeeting } from '../src/build.ts';
import type { Edition } from '../src/build-request.ts';
import type { Checked } from '../src/built.ts';
import { compose } from '../src/compose/compose.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Document } from '../src/document/document.ts';
import { publicEdition } from '../src/edition/public.ts';
import { languages } from '../src/languages/index.ts';
import { blankMeeting } from '../src/verify/verify.ts';
import { printDocument } from './compose/print.ts';

/** A meeting a folder; `full.txt` and `public.txt` in it are its documents as text. UPDATE=1 writes them anew. */
const root = resolve('test/documents');
const update = process.env.UPDATE === '1';

const names = readdirSync(root, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? entry.name : [],
);

describe.each(names)('the documents of %s', name => {
  it.each(['full', 'public'] as const)('%s edition', async edition => {
    const checked = await check(name, edition);
    const printed = [
      ...checked.diagnostics.map(printDiagnostic),
      printDocument(composed(checked, edition)),
    ].join('\n');
    const file = join(root, name, `${edition}.txt`);
    if (update) writeFileSync(file, printed);
    expect(printed).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  it('names the source of every text that is not the program’s own', async () => {
    const checked = await check(name, 'public');
    const blank = compose(
      blankMeeting(publicEdition(checked.meeting!)),
      checked.template!,
      languages[checked.language],
    );
    const own = textsWithoutPlace(blank);
    expect(own).not.toEqual([]);
    const texts = textsWithoutPlace(composed(checked, 'public'));
    expect(texts.filter(text => !own.includes(text))).toEqual([]);
  });
});

function check(name: string, edition: Edition): Promise<Checked> {
  const folder = join(root, name);
  return checkMeeting({ location: folder, root: folder, workingDirectory: root, edition });
}

/** What the check tells of the meeting, above its document. */
function printDiagnostic({ severity, code, place }: Diagnostic): string {
  return `${severity} ${code} ${place.file}:${place.start.line}:${place.start.column}`;
}

function composed({ meeting, template, language }: Checked, edition: Edition): Document {
  const [whole, look] = [meeting!, template!];
  return edition === 'public'
    ? compose(publicEdition(whole), look, languages[language])
    : compose(whole, look, languages[language]);
}

function textsWithoutPlace(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsWithoutPlace);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  if ('role' in value && value.role === 'text' && 'value' in value)
    return 'place' in value && value.place ? [] : [String(value.value)];
  return Object.values(value).flatMap(textsWithoutPlace);
}
