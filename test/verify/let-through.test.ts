import { rmSync } from 'node:fs';
import type { Blockquote, PhrasingContent } from 'mdast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMeeting } from '../../src/build.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Document } from '../../src/document/document.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import type { Block, PublicBlock } from '../../src/meeting/body.ts';
import type { AgendaItem, Meeting } from '../../src/meeting/meeting.ts';
import type { PublicMeeting } from '../../src/meeting/public-meeting.ts';
import { formats } from '../../src/render/index.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import type { FoundText } from '../../src/render/renderer.ts';
import type { Template } from '../../src/template/template.ts';
import { blankMeeting, verify } from '../../src/verify/verify.ts';
import { paragraph } from '../compose/samples.ts';
import { type MarkedMeeting, markedMeeting } from '../edition/marked-meeting.ts';
import { makeFolder } from '../read/make-folder.ts';

/** What no meeting holds: the parse stage and the pictures' reader drop it, so that verify can't know it. */
const dropped = [
  /comment|metadata|in an SVG|definition in a withheld note/,
  /^title of a (?:link|picture)|word after a fence|label of a note/,
  /expected section|public (?:title|group) of an open item|id of an open item/,
];

/** What each fault of the edition stage would let through, by the names of the marks. */
const faults: readonly (readonly [string, (meeting: Meeting) => PublicMeeting, RegExp])[] = [
  [
    'a closed item is taken for open',
    meeting => publicEdition(withItems(meeting, item => ({ ...item, status: 'open', withdrawn: undefined }))),
    /^(?:closed|public title|closed and withdrawn): (?:title|case|classification|route|responsible|role|attendee|recused|group|late|attachment|document|section|text|note$|alternative)/,
  ],
  [
    'a closed item shows its title',
    meeting => {
      const published = publicEdition(meeting);
      const titles = new Map(meeting.items.map(({ number, title }) => [number, title]));
      const items = published.items.map(item => ({ ...item, publicTitle: titles.get(item.number) }));
      return { ...published, items };
    },
    /^(?:closed|public title|closed and withdrawn): title$/,
  ],
  [
    'a closed passage is shown',
    meeting => publicEdition(withBodies(meeting, block => (block.type === 'closed' ? opened(block) : block))),
    /^(?:closed (?:heading|passage|emphasis|code|superscript|link|address|bare|point|column|cell|line|quotation|alternative|code block)|next closed line|cover: closed)/,
  ],
  [
    'the notes of a closed passage are shown',
    meeting => {
      const published = publicEdition(meeting);
      const notes = meeting.items[0]!.body.flatMap(block =>
        block.type === 'footnoteDefinition' ? block.children : [],
      ) as PublicBlock[];
      return withText(published, notes);
    },
    /^note of a closed passage|^note of its note|^note around another/,
  ],
  [
    'a closed attachment is listed',
    meeting =>
      publicEdition(
        withItems(meeting, item => ({
          ...item,
          attachments: item.attachments.map(attachment => ({ ...attachment, status: 'open' })),
        })),
      ),
    /^closed attachment/,
  ],
  [
    'a slot with a closed item keeps its words',
    meeting => {
      const slots = meeting.slots.map(slot => (slot.kind === 'items' ? { ...slot, items: ['aaben'] } : slot));
      return publicEdition({ ...meeting, slots });
    },
    /^slot with a closed item|^closed slot/,
  ],
  [
    'decisions are published in an agenda',
    meeting => ({ ...publicEdition({ ...meeting, kind: 'minutes' }), kind: 'agenda' }),
    /^decision$|^note of a decision|^public decision|^note of a public decision|^closed item: /,
  ],
  [
    'a replaced decision is published',
    meeting => {
      const minutes: Meeting = { ...meeting, kind: 'minutes' };
      return publicEdition(
        withBodies(minutes, block => (block.type === 'publicDecision' ? undefined : block)),
      );
    },
    /^replaced decision|^note of a replaced decision/,
  ],
];

/** Where a withheld word may stand in a file. */
const places: Readonly<Record<string, (word: string) => readonly PublicBlock[]>> = {
  'a paragraph': word => [paragraph(word)],
  'a heading and its bookmark': word => [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: word }] },
  ],
  'the alternative text of a picture': word => [paragraph({ ...openPicture, alt: word } as PhrasingContent)],
  'the address of a link': word => [
    paragraph({
      type: 'link',
      url: `https://example.org/${word}`,
      children: [{ type: 'text', value: 'her' }],
    }),
  ],
  'a cell of a table': word => [
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: word }] }] },
      ],
    },
  ],
};

let openPicture: PhrasingContent;
let marked: MarkedMeeting;
let meeting: Meeting;
let template: Template;
let folder: string;

beforeAll(async () => {
  marked = markedMeeting('agenda');
  folder = makeFolder(marked.files);
  const checked = await checkMeeting({
    location: folder,
    root: folder,
    workingDirectory: folder,
    edition: 'full',
  });
  [meeting, template] = [checked.meeting!, checked.template!];
  const picture = meeting.items[0]!.body.find(
    block => block.type === 'paragraph' && block.children[0]?.type === 'image',
  );
  openPicture = (picture as { children: PhrasingContent[] }).children[0]!;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('what is let through on purpose', () => {
  it.each(faults)('is found where %s', async (_, fault, marks) => {
    const expected = namesOf(marks);
    expect(expected.length).toBeGreaterThan(1);
    const kind = /replaced/.test(String(marks)) ? 'minutes' : 'agenda';
    const found = await readBack(compose(fault(meeting), template, languages.da));
    const full: Meeting = { ...meeting, kind };
    expect(expected.filter(name => !isFound(marked.withheld.get(name)!, found, full))).toEqual([]);
  });

  it.each(Object.entries(places))('is found in %s, every word of it', async (_, place) => {
    const words = withheldWords();
    expect(words.length).toBeGreaterThan(90);
    const published = withText(publicEdition(meeting), words.flatMap(place));
    const found = await readBack(compose(published, template, languages.da));
    expect(words.filter(word => !isFound(word, found, meeting))).toEqual([]);
  });

  it('is found where lines break it', async () => {
    const words = withheldWords().slice(0, 8);
    for (const word of words) {
      const split = `${'x'.repeat(70)}-${word.slice(0, 4)}\u200b${word.slice(4)}-${'y'.repeat(70)}`;
      const published = withText(publicEdition(meeting), [paragraph(split)]);
      expect(await leaksOf(published, meeting)).toEqual(new Set([word]));
    }
  });

  it('is found in the title of the file, and in nothing else of the metadata', async () => {
    const published = publicEdition(meeting);
    const word = marked.withheld.get('closed: attendee')!;
    const document: Document<'public'> = compose(published, template, languages.da);
    const metadata = { ...document.metadata, title: `Møde med ${word}` };
    expect(await leaksIn({ ...document, metadata }, meeting)).toHaveLength(1);
  });

  it('is found in a name of a destination', async () => {
    const word = marked.withheld.get('id of a closed item')!;
    const document: Document<'public'> = compose(publicEdition(meeting), template, languages.da);
    const [cover, ...parts] = document.parts;
    expect(
      await leaksIn({ ...document, parts: [{ ...cover!, id: `cover-${word}` }, ...parts] }, meeting),
    ).toHaveLength(1);
  });

  it('is nothing where nothing is let through', async () => {
    expect(await leaksOf(publicEdition(meeting), meeting)).toEqual(new Set());
  });
});

/** The marks that a Meeting holds and that its public edition is to be without. */
function withheldWords(): readonly string[] {
  return [...marked.withheld].flatMap(([name, word]) =>
    dropped.some(each => each.test(name)) ? [] : [word],
  );
}

function namesOf(marks: RegExp): readonly string[] {
  return [...marked.withheld.keys()].filter(
    name => marks.test(name) && !dropped.some(each => each.test(name)),
  );
}

/** Whether verify finds a mark where it is the only one that was let through. */
function isFound(word: string, found: readonly FoundText[], full: Meeting): boolean {
  const others = new RegExp([...marked.withheld.values()].filter(other => other !== word).join('|'), 'g');
  const alone = found.map(each => ({ ...each, text: each.text.replace(others, 'hus') }));
  return verified(alone, full).length === 1;
}

/** The marks that verify finds in the file of a meeting as it was published by mistake. */
async function leaksOf(published: PublicMeeting, full: Meeting): Promise<ReadonlySet<string>> {
  const diagnostics = await leaksIn(compose(published, template, languages.da), full);
  const told = diagnostics.map(({ data }) => ('text' in data ? String(data.text) : '')).join(' ');
  return new Set([...marked.withheld.values()].filter(word => told.includes(word)));
}

async function leaksIn(document: Document<'public'>, full: Meeting): Promise<readonly Diagnostic[]> {
  return verified(await readBack(document), full);
}

async function readBack(document: Document<'public'>): Promise<readonly FoundText[]> {
  const pdf = await formats.pdf.load();
  return pdf.read((await renderPdf(document, template.style, {})).output);
}

function verified(found: readonly FoundText[], full: Meeting): readonly Diagnostic[] {
  return verify(() => found, full, {
    blank: () => compose(blankMeeting(publicEdition(full)), template, languages.da),
  });
}

function withItems(meeting: Meeting, change: (item: AgendaItem) => AgendaItem): Meeting {
  return { ...meeting, items: meeting.items.map(change) };
}

function withBodies(meeting: Meeting, change: (block: Block) => Block | undefined): Meeting {
  const changed = (body: readonly Block[]) => body.flatMap(block => change(block) ?? []);
  const items = meeting.items.map(item => ({ ...item, body: changed(item.body) }));
  return { ...meeting, note: changed(meeting.note), items };
}

function opened({ children }: Extract<Block, { type: 'closed' }>): Block {
  return { type: 'blockquote', children: children as Blockquote['children'] };
}

/** With blocks at the end of its first item. */
function withText(published: PublicMeeting, blocks: readonly PublicBlock[]): PublicMeeting {
  const [first, ...items] = published.items;
  if (first?.status !== 'open') throw new Error('The first item is to be open.');
  return { ...published, items: [{ ...first, body: [...first.body, ...blocks] }, ...items] };
}
