import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import type { Block } from '../../src/meeting/body.ts';
import type { AgendaItem, Meeting } from '../../src/meeting/meeting.ts';
import { aMeeting, anItem, aTemplate, attachment, paragraph } from './samples.ts';

const open = { items: { ...aTemplate().items, fields: ['status'] } } as const;
const passage = (type: 'closed' | 'decision' | 'publicDecision'): Block => ({
  type,
  children: [paragraph('a')],
});

/** Whether an edition says of anything that it is open. */
function marksOpen(edition: 'full' | 'public', items: readonly AgendaItem[], change: Partial<Meeting> = {}) {
  const meeting = aMeeting({ items, ...change });
  const shown = edition === 'full' ? meeting : publicEdition(meeting);
  const document = compose<typeof shown>(shown, aTemplate(open), languages.da);
  return JSON.stringify(document).includes('"status":"open"');
}

const plain = anItem('budget', '1', { attachments: [attachment(1, 'Plan')] });

describe.each(['full', 'public'] as const)('what is open is marked in the %s edition', edition => {
  it.each<[string, readonly AgendaItem[], Partial<Meeting>?]>([
    ['a closed item', [plain, anItem('roof', '2', { status: 'closed' })]],
    [
      'a closed attachment',
      [plain, anItem('roof', '2', { attachments: [attachment(1, 'A', { status: 'closed' })] })],
    ],
    ['a closed passage', [plain, anItem('roof', '2', { body: [passage('closed')] })]],
    ['a closed passage on the cover', [plain], { note: [passage('closed')] }],
  ])('where it shows %s', (_, items, change) => {
    expect(marksOpen(edition, items, change)).toBe(true);
  });

  it.each<[string, readonly AgendaItem[]]>([
    ['shows nothing closed', [plain]],
    [
      'drops a decision',
      [plain, anItem('roof', '2', { body: [passage('decision'), passage('publicDecision')] })],
    ],
    [
      'has a closed passage in a withdrawn item',
      [plain, anItem('roof', '2', { withdrawn: plain.title, body: [passage('closed')] })],
    ],
  ])('but not where it %s', (_, items) => {
    expect(marksOpen(edition, items)).toBe(false);
  });
});
