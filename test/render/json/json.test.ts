import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import type { Edition } from '../../../src/build-request.ts';
import { findMeetings } from '../../../src/read/find-meetings.ts';
import { readJson } from '../../../src/render/json/read-json.ts';
import { type MeetingData, meetingData } from '../../../src/render/json/schema.ts';
import { dataSchema } from '../../../src/validate/schema/json-schema.ts';
import { folderWith } from '../../commands/temporary.ts';

const schema = dataSchema(meetingData, 'Exported meeting', '');
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

async function dataOf(location: string, edition: Edition): Promise<MeetingData> {
  const request = { location, root: location, workingDirectory: process.cwd(), edition };
  const { files, diagnostics } = await buildMeeting({ ...request, formats: ['json'] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return JSON.parse(Buffer.from(files[0]!.bytes).toString()) as MeetingData;
}

const meeting = {
  'meeting.md': `---
title: Board
date: 2026-12-31
start: 23:00
end: 1:30
status: open
language: en
moved-from: 2026-12-30
timezone: Europe/London
timetable:
  - { time: "23:00", item: plan, note: "See **page** 2" }
  - { time: "0:30", item: salaries, note: "Secret talk" }
---

A note with a [link](item:plan).
`,
  'items/1-plan.md': `---
title: The plan
case: 26/1
attachments:
  - title: Map
    file: map.pdf
  - title: Bids from Hansen
    status: closed
    pending: true
---

Text[^budget-talk] with *emphasis*.

1. One
2. Two

:::closed
Not to be told.
:::

[^budget-talk]: A note.
`,
  'items/2-salaries.md': '---\ntitle: Salary of Jensen\nstatus: closed\npublic-title: Staff\n---\n\nHigh.\n',
  'attachments/map.pdf': '%PDF-1.4\n',
};

describe('a meeting as data', () => {
  it('has the published form, of every example and edition', async () => {
    for (const location of [...findMeetings('examples'), ...findMeetings('test/meetings')]) {
      for (const edition of ['full', 'public'] as const) {
        const data = await dataOf(location, edition);
        expect(validate(data) || validate.errors).toBe(true);
      }
    }
  });

  it('has no field that the form does not name', async () => {
    const data = await dataOf('examples/council', 'public');
    expect(validate({ ...data, secret: 1 })).toBe(false);
    expect(validate({ ...data, items: [{ ...data.items[0]!, fileName: 'a.md' }] })).toBe(false);
  });

  it('of the full edition is whole', async () => {
    const data = await dataOf(folderWith(meeting), 'full');
    expect(data).toMatchObject({
      date: '2026-12-31',
      start: '2026-12-31T23:00',
      end: '2027-01-01T01:30',
      movedFrom: ['2026-12-30'],
      timezone: 'Europe/London',
    });
    expect(data.timetable[1]).toMatchObject({ time: '2027-01-01T00:30', items: ['2'] });
    expect(data.items[0]!.body).toContainEqual({
      type: 'closed',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Not to be told.' }] }],
    });
    expect(data.items[1]).toMatchObject({
      title: 'Salary of Jensen',
      publicTitle: 'Staff',
      status: 'closed',
    });
  });

  it('of the public edition has what is open, and no names of files or notes', async () => {
    const data = await dataOf(folderWith(meeting), 'public');
    expect(data.items).toEqual([
      {
        number: '1',
        anchor: '1',
        status: 'open',
        title: 'The plan',
        case: '26/1',
        route: [],
        responsible: [],
        attendees: [],
        recused: [],
        attachments: [
          { number: 1, status: 'open', title: 'Map', pending: false },
          { number: 2, status: 'withheld', pending: false },
        ],
        body: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'Text' },
              { type: 'footnoteReference', note: 1 },
              { type: 'text', value: ' with ' },
              { type: 'emphasis', children: [{ type: 'text', value: 'emphasis' }] },
              { type: 'text', value: '.' },
            ],
          },
          {
            type: 'list',
            ordered: true,
            start: 1,
            children: ['One', 'Two'].map(value => ({
              type: 'listItem',
              children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
            })),
          },
          { type: 'withheld' },
          {
            type: 'footnoteDefinition',
            note: 1,
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'A note.' }] }],
          },
        ],
      },
      {
        number: '2',
        anchor: '2',
        status: 'withheld',
        publicTitle: 'Staff',
        route: [],
        responsible: [],
        attendees: [],
        recused: [],
        attachments: [],
        body: [],
      },
    ]);
    expect(data.timetable[1]).toEqual({
      kind: 'withheld',
      time: '2027-01-01T00:30',
      items: ['2'],
      attendees: [],
      note: [],
      points: [],
    });
    expect(JSON.stringify(data)).not.toMatch(/budget-talk|map\.pdf|salaries|Secret|Hansen|Not to be told/);
    expect(data.note[0]!.children![1]).toMatchObject({ type: 'link', url: 'item:1' });
  });

  it('is read back whole, without the form’s own words', () => {
    const found = readJson(
      JSON.stringify({
        status: 'withheld',
        title: 'withheld',
        date: '2026-01-02',
        case: '2026-01-02',
        body: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'for' },
              { type: 'strong', children: [{ type: 'text', value: 'slag' }] },
              { type: 'link', url: 'https://example.org', children: [] },
            ],
          },
          { type: 'secret words' },
        ],
      }),
    );
    expect(found).toEqual([
      { text: 'withheld', where: 'page' },
      { text: '2026-01-02', where: 'page' },
      { text: 'https://example.org', where: 'link' },
      { text: 'forslag', where: 'page' },
      { text: 'secret words', where: 'page' },
    ]);
  });

  it('is read back with a note and each of the points below it as texts of their own', () => {
    const text = (value: string) => [{ type: 'text', value }];
    const slot = {
      note: [{ type: 'strong', children: text('Of') }, ...text('fentlig')],
      points: [text('havn'), text('9.00')],
    };
    expect(readJson(JSON.stringify(slot)).map(found => found.text)).toEqual(['Offentlig', 'havn', '9.00']);
  });
});
