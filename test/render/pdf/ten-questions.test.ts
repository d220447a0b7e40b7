import { beforeAll, describe, expect, it } from 'vitest';
import { all, type Element, type Heard, heard } from './documents/heard.ts';

/**
 * What somebody who hears minutes and an agenda wants to know, answered as a screen reader finds it: by headings, lists,
 * tables and links, never by where anything stands on a page.
 */
describe('who hears the pages', () => {
  let minutes: Heard;
  let agenda: Heard;
  beforeAll(async () => {
    minutes = await heard('examples/board/minutes');
    agenda = await heard('examples/direktionen');
  });

  it('1. knows which meeting it is: by the only heading of level 1', () => {
    expect(headings(minutes).filter(({ level }) => level === 1)).toEqual([
      { level: 1, text: 'Board of Directors Minutes' },
    ]);
  });

  it('2. knows who presides: by the label in the list of facts', () => {
    expect(fact(minutes, 'Chair')).toEqual(['Margit Osei, Chair']);
  });

  it('3. knows how many members there are, before they are read', () => {
    expect(fact(minutes, 'Members')).toHaveLength(5);
  });

  it('4. knows who is absent', () => {
    expect(fact(minutes, 'Apologies')).toEqual(['Ingrid Sele, Member representative']);
  });

  it('5. knows what was decided in item 4: by the heading under the item', () => {
    expect(under(minutes, '4. A fifth roof', 'Decision')[0]).toMatch(
      /^The chair may sign the lease once the network/,
    );
  });

  it('6. knows who left for item 4: by a label under the item', () => {
    expect(fact({ elements: [item(minutes, '4. A fifth roof')] }, 'Recused')).toEqual([
      'Yasmin Qureshi, Director',
    ]);
  });

  it('7. knows what of item 4 is closed, and where that ends', () => {
    const closed = under(minutes, '4. A fifth roof', 'Closed passage');
    expect(closed[0]).toMatch(/^The lowest quotation/);
    expect(minutes.said).toMatch(/chosen its installer\.\s*End of the closed passage/);
  });

  it('8. knows which items are closed: by the links of the contents', () => {
    const entries = all(minutes.elements, /^TOCI$/).map(({ text }) => text.trim());
    expect(entries.filter(text => text.includes('Closed'))).toEqual([
      expect.stringMatching(/^5\. Claim against the installer at the library Closed \d+$/),
    ]);
    expect(minutes.links.filter(({ contents }) => contents.startsWith('5. Claim'))).toHaveLength(1);
  });

  it('9. knows when the break is: by the header of its row', () => {
    const rows = all(agenda.elements, /^TR$/).filter(({ text }) => text.includes('Pause'));
    expect(rows.map(({ kids }) => kids.map(({ role, text }) => `${role} ${text.trim()}`))).toEqual([
      ['TH 10.00', 'TD Pause'],
    ]);
  });

  it('10. knows who signs, and that the lines are for that', () => {
    const part = all(minutes.elements, /^Part$/).find(({ text }) => text.startsWith('Signature page'))!;
    const signatures = part.kids.filter(({ role }) => role === 'Sect').map(({ text }) => text);
    expect(signatures[0]).toContain('Margit Osei');
    expect(minutes.said.match(/Signature:/g)).toHaveLength(signatures.length);
  });
});

interface HeardHeading {
  readonly level: number;
  readonly text: string;
}

function headings({ elements }: Pick<Heard, 'elements'>): readonly HeardHeading[] {
  return all(elements, /^H\d$/).map(({ role, text }) => ({
    level: Number(role.slice(1)),
    text: text.trim(),
  }));
}

/** The values behind a label in a list. */
function fact({ elements }: Pick<Heard, 'elements'>, label: string): readonly string[] {
  const line = all(elements, /^LI$/).find(
    ({ kids }) => kids[0]?.role === 'Lbl' && kids[0].text.trim() === label,
  );
  const [body] = line!.kids.filter(({ role }) => role === 'LBody');
  const list = body!.kids.find(({ role }) => role === 'L');
  return (list ?? body!).kids.map(({ text }) => text.trim());
}

/** The section that begins with a heading of an item. */
function item({ elements }: Heard, heading: string): Element {
  return all(elements, /^Sect$/).find(
    ({ kids }) => kids[0]?.role === 'H2' && kids[0].text.startsWith(heading),
  )!;
}

/** What is read under a heading of an item, up to the next heading: an item may go on on the next page. */
function under({ elements }: Heard, title: string, heading: string): readonly string[] {
  const lines = all(elements, /^(?:H\d|P)$/).map(({ role, text }) => ({ role, text: text.trim() }));
  const ofItem = after(lines, ({ role, text }) => role === 'H2' && text.startsWith(title), /^H[12]$/);
  return after(ofItem, ({ role, text }) => role !== 'P' && text === heading, /^H/).map(({ text }) => text);
}

interface Read {
  readonly role: string;
  readonly text: string;
}

/** From behind the first that is meant up to the first of an ending role. */
function after(lines: readonly Read[], isMeant: (line: Read) => boolean, ending: RegExp): readonly Read[] {
  const rest = lines.slice(lines.findIndex(isMeant) + 1);
  const end = rest.findIndex(({ role }) => ending.test(role));
  return rest.slice(0, end < 0 ? undefined : end);
}
