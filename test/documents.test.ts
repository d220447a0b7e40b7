import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Checked, checkMeeting, type Edition } from '../src/build.ts';
import { compose } from '../src/compose/compose.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Document } from '../src/document/document.ts';
import { publicEdition } from '../src/edition/public.ts';
import { languages } from '../src/languages/index.ts';
import { printDocument } from './compose/print.ts';

/** A meeting a folder; `full.txt` and `public.txt` in it are its documents as text. UPDATE=1 writes them anew. */
const root = resolve('test/documents');
const update = process.env.UPDATE === '1';

const names = readdirSync(root, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? entry.name : [],
);

describe.each(names)('the documents of %s', name => {
  it.each(['full', 'public'] as const)('%s edition', async edition => {
    const folder = join(root, name);
    const checked = await checkMeeting({ location: folder, root: folder, workingDirectory: root, edition });
    const printed = [
      ...checked.diagnostics.map(printDiagnostic),
      printDocument(composed(checked, edition)),
    ].join('\n');
    const file = join(folder, `${edition}.txt`);
    if (update) writeFileSync(file, printed);
    expect(printed).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });
});

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
