import type { Paragraph, PhrasingContent } from 'mdast';
import type { Unclear } from '../../src/meeting/known.ts';
import type { AgendaItem, Attachment, Meeting, Person } from '../../src/meeting/meeting.ts';
import type { Place, Placed, Text } from '../../src/meeting/place.ts';
import type { Style, Template } from '../../src/template/template.ts';

export const place: Place = {
  file: 'meeting.md',
  start: { line: 2, column: 8 },
  end: { line: 2, column: 18 },
};

export function text(value: string): Text {
  return placed(value);
}

export function placed<T>(value: T): Placed<T> {
  return { value, place };
}

export const nothingUnclear: Unclear = { fields: new Set(), texts: [] };

export function person(name: string, role?: string, note?: string): Person {
  return { name: text(name), role: role ? text(role) : undefined, note: note ? text(note) : undefined };
}

export function attachment(number: number, title: string, change: Partial<Attachment> = {}): Attachment {
  return { number, title: text(title), status: 'open', pending: false, place, ...change };
}

/** An open item without anything but its title. */
export function anItem(id: string, number: string, change: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id,
    number,
    place: { ...place, file: `items/${id}.md` },
    title: text(`Title of ${id}`),
    status: 'open',
    statusGiven: true,
    groupEnds: false,
    route: [],
    responsible: [],
    attendees: [],
    attachments: [],
    recused: [],
    standing: false,
    allow: [],
    body: [],
    unclear: nothingUnclear,
    ...change,
  };
}

/** A meeting with a title and a date, and two items. */
export function aMeeting(change: Partial<Meeting> = {}): Meeting {
  return {
    edition: 'full',
    withholds: false,
    title: text('Direktionen'),
    date: { year: 2025, month: 6, day: 4 },
    language: 'da',
    languageTag: 'da',
    kind: 'agenda',
    members: [],
    apologies: [],
    signatories: [],
    signatoriesGiven: true,
    movedFrom: [],
    publish: false,
    place,
    note: [],
    items: [anItem('budget', '1'), anItem('roof', '2')],
    slots: [],
    timetable: undefined,
    files: [],
    unclear: nothingUnclear,
    allow: [],
    warn: [],
    abbreviations: [],
    sections: [],
    ...change,
  };
}

/** A template that shows everything. Compose does not look at its style. */
export function aTemplate(change: Partial<Template> = {}): Template {
  return {
    name: 'sample',
    contents: 'list',
    style: {} as Style,
    parts: ['cover', 'contents', 'timetable', 'items', 'attachment-index', 'signature-page'],
    items: {
      start: 'page',
      fields: [
        'status',
        'classification',
        'case',
        'purpose',
        'duration',
        'late',
        'route',
        'responsible',
        'attendees',
        'recused',
      ],
      asides: ['purpose'],
    },
    cover: 'page',
    signatures: 'always',
    quotes: 'typographic',
    signatureFields: true,
    header: '{title}||{date}',
    footer: '{organisation}|{edition}|{page-of-pages}',
    dates: { cover: 'full', header: 'long' },
    times: 'H.mm',
    labels: {},
    ...change,
  };
}

export function paragraph(...children: (string | PhrasingContent)[]): Paragraph {
  return {
    type: 'paragraph',
    children: children.map(child => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
