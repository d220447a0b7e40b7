import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import { findMeetings } from '../../src/read/find-meetings.ts';
import { builtInNames } from '../../src/template/built-in.ts';
import { makePng } from '../pictures/make-png.ts';
import { installVeraPdf, judge } from './vera-pdf.ts';

/** A pack of files that conform conforms: here agendas of the program's own, in every template, and a picture. */
const folder = mkdtempSync(join(tmpdir(), 'agenda-packs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const packs: string[] = [];

beforeAll(async () => {
  installVeraPdf();
  const attached: Record<string, Uint8Array> = { 'map.png': makePng({ width: 4 }) };
  for (const [index, location] of findMeetings(resolve('examples')).entries()) {
    const root = resolve(location, '..');
    for (const template of builtInNames()) {
      const request = { location, root, workingDirectory: root, template, edition: 'full' } as const;
      attached[`${index}-${template}.pdf`] = (await buildMeeting(request)).files[0]!.bytes;
    }
  }
  for (const template of builtInNames()) packs.push(await buildPack(template, attached));
});

async function buildPack(template: string, attached: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const location = join(folder, template);
  mkdirSync(join(location, 'items'), { recursive: true });
  mkdirSync(join(location, 'attachments'));
  writeFileSync(
    join(location, 'meeting.md'),
    `---\ntitle: Council\ndate: 2026-10-07\nstatus: open\ntemplate: ${template}\n---\n`,
  );
  for (const [name, bytes] of Object.entries(attached)) {
    writeFileSync(join(location, 'attachments', name), bytes);
    writeFileSync(
      join(location, 'items', `1-${name}.md`),
      `---\ntitle: ${name}\nattachments: [${name}]\n---\n\nText.\n`,
    );
  }
  const request = { location, root: location, workingDirectory: location, edition: 'full' } as const;
  const { files, diagnostics } = await buildMeeting({ ...request, formats: ['pack'] });
  if (!files[0]) throw new Error(JSON.stringify(diagnostics));
  const path = join(folder, `${template}.pdf`);
  writeFileSync(path, files[0].bytes);
  return path;
}

describe.each(['ua1', '2a'] as const)('%s', flavour => {
  it('holds for packs in every template', () => {
    const verdicts = judge(flavour, packs);
    expect(verdicts).toHaveLength(
      readdirSync(resolve('templates')).filter(name => !name.endsWith('.yml')).length,
    );
    expect(verdicts.filter(({ compliant }) => !compliant)).toEqual([]);
  });
});
