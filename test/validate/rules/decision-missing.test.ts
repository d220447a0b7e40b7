import { describe, expect, it } from 'vitest';
import { checkFiles, itemFile, meetingFile } from './check-files.ts';

const check = (meeting: string, fields: string, body: string) =>
  checkFiles({ 'meeting.md': meetingFile(meeting), 'items/1-plan.md': itemFile('Plan', fields, body) });

describe('an item for decision in minutes', () => {
  it.each([
    ['Vi talte om det.', 'items/1-plan.md:3:10 decision-missing'],
    ['## Beschluss\n\nDer Plan wird gebilligt.', 'items/1-plan.md:6:1 decision-missing'],
    ['## Vedtak\n\nPlanen godkjennes.', 'items/1-plan.md:6:1 decision-missing'],
  ])('without a decision is told: %j', async (body, told) => {
    expect(await check('kind: minutes', 'purpose: decision', body)).toEqual([told]);
  });

  it.each([
    ['kind: minutes', 'purpose: decision', ':::decision\nAgreed.\n:::'],
    ['kind: minutes', 'purpose: decision', ':::public-decision\nAgreed.\n:::'],
    ['kind: minutes', 'purpose: discussion', 'The board discussed it.'],
    ['kind: minutes', 'purpose: decision\nwithdrawn: The clerk is ill.', 'The board decides.'],
    ['kind: agenda', 'purpose: decision', 'The board decides.'],
    ['kind: minutes\nsections: [Beslutning]', 'purpose: decision', '## Beslutning\n\nPlanen godkendes.'],
  ])('is right: %s, %s', async (meeting, fields, body) => {
    expect(await check(meeting, fields, body)).toEqual([]);
  });
});
