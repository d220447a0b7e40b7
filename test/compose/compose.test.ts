import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { Document } from '../../src/document/document.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Template } from '../../src/template/template.ts';
import { printInlines } from './print.ts';
import { aMeeting, anItem, aTemplate, attachment, person, placed, text } from './samples.ts';

function full(meeting: Partial<Meeting> = {}, template: Partial<Template> = {}): Document<'full'> {
  const whole = aMeeting(meeting);
  return compose(whole, aTemplate(template), languages[whole.language]);
}

const signatory = { signatories: [person('Anna Holm', 'formand')] };

describe('compose', () => {
  it('does not compile for the public edition of a full meeting', () => {
    // @ts-expect-error: a full meeting makes a full document
    const document: Document<'public'> = compose(aMeeting(), aTemplate(), languages.da);
    expect(document.edition).toBe('full');
  });

  it('names the edition of the meeting', () => {
    expect(full().edition).toBe('full');
    const document: Document<'public'> = compose(publicEdition(aMeeting()), aTemplate(), languages.da);
    expect(document.edition).toBe('public');
  });

  it('has the parts in the template’s order, each once', () => {
    const parts = ['cover', 'items', 'signature-page', 'contents', 'items'] as const;
    expect(full(signatory, { parts }).parts.map(({ role }) => role)).toEqual([
      'cover',
      'item',
      'item',
      'signature-page',
      'contents',
    ]);
  });

  it('leaves out parts that the meeting has nothing for', () => {
    expect(full().parts.map(({ id }) => id)).toEqual(['cover', 'contents', 'item-1', 'item-2']);
  });

  it('begins a page with each part, or lets them follow each other after a masthead', () => {
    const slots = [
      {
        kind: 'break',
        title: text('Pause'),
        place: text('').place,
        time: placed(540),
        attendees: [],
        points: [],
      },
    ] as const;
    const items = [anItem('a', '1', { attachments: [attachment(1, 'Plan')] }), anItem('b', '2')];
    const starts = (template: Partial<Template>) =>
      full({ ...signatory, slots, items }, template).parts.map(({ start }) => start);
    expect(starts({})).toEqual(['page', 'page', 'fit', 'page', 'page', 'page', 'fit']);
    const fit = { ...aTemplate().items, start: 'fit' } as const;
    expect(starts({ items: fit })).toEqual(['page', 'page', 'fit', 'page', 'fit', 'fit', 'fit']);
    // No signature stands under an item.
    expect(starts({ items: fit, parts: ['items', 'signature-page'] })).toEqual(['page', 'fit', 'page']);
    const follow = { ...aTemplate().items, start: 'follow' } as const;
    expect(starts({ cover: 'masthead', items: follow })).toEqual([
      'page',
      'follow',
      'follow',
      'follow',
      'follow',
      'fit',
      'fit',
    ]);
  });

  it('keeps the cover page to itself, whatever follows', () => {
    const items = { ...aTemplate().items, start: 'follow' } as const;
    const meeting = { items: [anItem('a', '1', { attachments: [attachment(1, 'Plan')] })] };
    const starts = (parts: Template['parts']) =>
      full(meeting, { parts, items }).parts.map(({ start }) => start);
    expect(starts(['cover', 'items'])).toEqual(['page', 'page']);
    expect(starts(['cover', 'attachment-index', 'items'])).toEqual(['page', 'page', 'page']);
  });

  it('says what the document is', () => {
    expect(full({ organisation: text('Strandbæk\n Kommune') }).metadata).toEqual({
      title: 'Direktionen – Dagsorden 4. juni 2025',
      author: 'Strandbæk Kommune',
      subject: 'Dagsorden',
      date: { year: 2025, month: 6, day: 4 },
    });
    expect(full({ kind: 'minutes', withholds: true }).metadata).toMatchObject({
      title: 'Direktionen – Referat 4. juni 2025',
      author: 'Direktionen',
      subject: 'Referat. Indeholder lukkede punkter: ikke til offentliggørelse',
    });
  });

  it('takes labels from the template before the language’s', () => {
    const document = full({}, { labels: { da: { agenda: 'Indkaldelse' }, en: { agenda: 'Call' } } });
    expect(document.metadata.title).toBe('Direktionen – Indkaldelse 4. juni 2025');
  });

  it('writes dates as the region has them', () => {
    const document = full(
      { language: 'en', languageTag: 'en-US' },
      { dates: { cover: 'full', header: 'numeric' } },
    );
    expect(document.metadata.title).toBe('Direktionen – Agenda June 4, 2025');
    expect(document.parts[0]?.blocks[0]).toMatchObject({ date: 'Wednesday, June 4, 2025' });
    expect(document.header.map(printInlines)).toEqual(['{strong Direktionen}', '', '06/04/2025']);
  });
});

describe('running lines', () => {
  const lines = (template: Partial<Template>, meeting: Partial<Meeting> = {}) => {
    const { header, footer } = full(meeting, template);
    return [header.map(printInlines).join('|'), footer.map(printInlines).join('|')];
  };
  const organisation = text('Strandbæk Kommune');

  it('have left, centre and right', () => {
    expect(lines({ header: '{title}, {kind}', footer: '|{page}/{pages}' }, { organisation })).toEqual([
      '{strong Direktionen}, Dagsorden||',
      '|{page}/{pages}|',
    ]);
  });

  it('have the page’s number in words', () => {
    expect(lines({ footer: '{organisation}||{page-of-pages}' }, { organisation })[1]).toBe(
      'Strandbæk Kommune||Side {page} af {pages}',
    );
  });

  it('drop the signs beside a word that stands for nothing', () => {
    const header = (pattern: string) => lines({ header: pattern })[0];
    expect(header('{organisation} – {title}')).toBe('{strong Direktionen}||');
    expect(header('{title} – {organisation}')).toBe('{strong Direktionen}||');
    expect(header('{title} – {organisation} – {date}')).toBe('{strong Direktionen} – 4. juni 2025||');
    expect(header('({title})|{organisation} / {edition}')).toBe('({strong Direktionen})||');
    expect(header('(title) {title} {constructor}')).toBe('(title) {strong Direktionen} {constructor}||');
    expect(header('Udkast {organisation}')).toBe('Udkast ||');
  });

  it('say in the footer that the full edition withholds something, wherever there is room', () => {
    const footer = (pattern: string) => lines({ footer: pattern }, { organisation, withholds: true })[1];
    const notice = '{notice {closed: Lukket}Indeholder lukkede punkter: ikke til offentliggørelse}';
    expect(footer('{organisation}|{edition}|{page}')).toBe(`Strandbæk Kommune|${notice}|{page}`);
    expect(footer('{organisation}||{page}')).toBe(`Strandbæk Kommune|${notice}|{page}`);
    expect(footer('{organisation}|{page}|')).toBe(`Strandbæk Kommune · ${notice}|{page}|`);
    expect(footer('|{page}|')).toBe(`${notice}|{page}|`);
    expect(lines({ footer: '{edition}|{page}' }, {})[1]).toBe('|{page}|');
  });
});
