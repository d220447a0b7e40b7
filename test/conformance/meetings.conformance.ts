import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Edition } from '../../src/build-request.ts';
import { findMeetings } from '../../src/read/find-meetings.ts';
import { builtInNames } from '../../src/template/built-in.ts';
import { writeCommonmarkMeeting } from '../commonmark/commonmark-meeting.ts';
import { writeHouseTemplate } from './house-template.ts';
import { installVeraPdf, judge } from './vera-pdf.ts';

const folder = resolve('.cache/conformance/meetings');
const commonmark = resolve('.cache/conformance/commonmark');
const house = resolve('.cache/conformance/house');
const newerTemplates = resolve('.cache/conformance/ua-2');
const editions: readonly Edition[] = ['full', 'public'];
const files: string[] = [];
/** Those of templates that ask for PDF/UA-2. */
const newer: string[] = [];

beforeAll(async () => {
  installVeraPdf();
  for (const made of [folder, commonmark, house]) rmSync(made, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeCommonmarkMeeting(commonmark);
  writeHouseTemplate(house);
  const meetings = [
    ...findMeetings(resolve('examples')),
    ...findMeetings(resolve('test/meetings')),
    commonmark,
  ];
  for (const location of meetings) {
    for (const template of builtInNames()) {
      for (const edition of editions) await build(location, template, edition);
    }
  }
  for (const edition of editions) await build(resolve('test/meetings/sv'), house, edition);
  for (const template of builtInNames()) {
    const own = join(newerTemplates, template);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'template.yaml'), `extends: ${template}\nconformance: ua-2\n`);
    for (const location of meetings)
      for (const edition of editions) await build(location, own, edition, newer, '-ua-2');
  }
});

async function build(
  location: string,
  template: string,
  edition: Edition,
  built = files,
  ending = '',
): Promise<void> {
  const root = resolve(location, '..');
  const {
    files: [file],
    diagnostics,
  } = await buildMeeting({
    location,
    root,
    workingDirectory: root,
    template,
    edition,
  });
  if (!file) throw new Error(`${location}: ${JSON.stringify(diagnostics)}`);
  const name = location.split('/').slice(-2).join('-');
  built.push(join(folder, `${name}-${basename(template)}-${edition}${ending}.pdf`));
  writeFileSync(built.at(-1)!, file.bytes);
}

describe.each(['ua1', '2a'] as const)('%s', flavour => {
  it('holds for every meeting in every built-in template, and for one in a template of its own', () => {
    const verdicts = judge(flavour, files);
    expect(verdicts).toHaveLength(files.length);
    expect(verdicts.filter(({ compliant }) => !compliant)).toEqual([]);
  });
});

describe.each(['ua2', '4'] as const)('%s', flavour => {
  it('holds for every meeting in every template that asks for it', () => {
    const verdicts = judge(flavour, newer);
    expect(verdicts).toHaveLength(newer.length);
    expect(verdicts.filter(({ compliant }) => !compliant)).toEqual([]);
  });
});
