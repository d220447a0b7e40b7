import { describe, expect, it } from 'vitest';
import { checkFiles, itemFile, meetingFile } from './rules/check-files.ts';

/** What secretaries type for an item, attachment or passage that is to be closed, and that closes nothing. */
const bodies = [
  'Status : Lukket',
  'closed: true',
  'Fortroligt: ja',
  'access: closed',
  '> status: closed',
  '- status: closed',
  '```\nstatus: closed\n```',
  '{status: closed}',
  'Status – lukket',
  '| Status | Lukket |\n| --- | --- |',
  'Text.\n\n**Status:** closed',
  'Text.\nstatus = closed',
  'Status:\nclosed',
  '<!-- status: closed -->',
  'Text.\n\n<!-- lukket -->\n\nText.\n\n<!-- slut -->',
  '<!-- START LUKKET -->',
  'LUKKET',
  '**Nichtöffentlich**',
  'Lukket punkt.',
  'Unntatt offentlighet, jf. offl. § 13',
  'This item is closed.',
  'Text.\n\n↓ LUKKET ↓\n\nText.',
  'Text.\n\n(Lukket punkt)',
  'Text.\n\nFORTROLIGT: The sum.',
  'Text.\n\n[lukket] The sum.',
  'The sum [closed]is[/closed] large.',
  'The sum {{closed|is}} large.',
  'The sum :::closed is ::: large.',
  'Text. :::closed The sum.',
  'Text. :::lukket summen',
  'The sum. ::: closed',
  ...['[lukket]', '[/lukket]', '{sekretess}', '{% closed %}', '|||closed', '@fortroligt', '\\closed'],
  ...['> [!closed]', '🔒 Lukket', '*** LUKKET ***', ':fortroligt', 'begin closed', '\\begin{closed}'],
  ...['[Nicht öffentlich]', '[nichtöffentlicher Teil]', '{{/Unntatt offentlighet}}', '#closed', '!!! closed'],
  '- a\n[closed]\nThe sum.\n[/closed]',
  '- a\n\n  [closed]\n  The sum.\n  [/closed]',
  'Fortroligt: The sum.',
  'Confidential – the sum.',
  '(nichtöffentlich) The sum.',
  'Adgang: lukket',
  'Sekretess: Sluten',
  'Publicering: nej',
  'Punktet behandles for lukkede døre.',
  'Dieser TOP wird nichtöffentlich behandelt.',
  'This item is confidential.',
  'Exempt under paragraph 1 of Schedule 12A',
  'SEKRETESS enligt OSL 25 kap.',
  '> [!NOTE] closed\n> The sum.',
  '> [!CAUTION]\n> Vertraulich: the sum.',
  '> > Lukket\n\nThe sum.',
  '- [ ] öffentlich\n- [x] nichtöffentlich',
  '☐ öffentlich ☒ nichtöffentlich',
  '- |||closed\n  The sum.\n  |||',
  '- @lukket The sum.',
  '- vertraulich -\n\nThe sum.',
  '@closed The sum.',
  ':lock: The sum.',
  '🔒 The sum.',
  '<!-- closed -->\n\nThe sum.',
  '## Proposal\n\nSalassa pidettävä: the sum.',
  '||The sum is large||',
  'It costs ||400,000|| a year.',
  'Text.\n\n[intern]\n\nThe sum.',
  'Text.\n\nInternal note: the sum.',
  'Interner Vermerk:\nDie Summe.',
  '- Text\n- **Internt notat:** summen',
  '## Intern notering\n\nSumman.',
  '- [lukket] The sum\n- [åben] The rest',
  '- Text\n- (confidential) The sum',
  'Text.\n\n>>> lukket\nThe sum.\n<<<',
  'Text.\n\n[u.off.]\nThe sum.\n[/u.off.]',
  'Text.\n\nLUKKET AFSNIT BEGYNDER\n\nThe sum.\n\nLUKKET AFSNIT SLUTTER',
  'Text.\n\n**Fortroligt:** The sum is large.',
  'Text.\n\nSekretess: Lönen höjs.',
  'Text.\n\nNichtöffentlicher Teil:\n\nThe sum.',
  'Text.\n\nMå ikke offentliggøres!\n\nThe sum.',
  'Text.\n\n[closed: the sum is large]',
  'Text.\n\n<nichtöffentlich>The sum</nichtöffentlich>',
  'Text.\n\n### Fortroligt (kun bestyrelsen)\n\nThe sum.',
  'Text.\n\n> **Closed**\n> The sum.',
  'Text.\n\n[REDACT]The sum.[/REDACT]',
  'Text.\n\n[redacted]\nThe sum.\n[/redacted]',
  'Text.\n\n%% The sum is large. %%',
  'Text.\n\n!!! warning "Closed"\n    The sum.',
  'The following is confidential.\n\nThe sum.',
  'NOT FOR THE PUBLIC EDITION\n\nThe sum.',
  '# set to closed\n\nThe sum.',
  '# set to confidential',
  '# lukkes',
  '# skal være lukket\n\nSummen.',
  'Kun for udvalgets medlemmer: Lønnen hæves.',
  'Text.\n\nNur für Mitglieder.\n\nDie Summe.',
  'Text.\n\n**Members only:**\n\nThe sum.',
  'Endast för nämndens ledamöter:\nSumman.',
  'Text.\n\nBemærk: Fortroligt.',
  'Text.\n\nNB! Fortroligt: Lejeren skylder.',
  'Text.\n\nThis part is confidential.\n\nThe sum.',
  'The tenant {u.off.} owes {/u.off.} it.',
  '*** Beginn nichtöffentlich ***\n\nDie Summe.',
  'Text.\n\n<!-- nö Anfang -->\nDie Summe.\n<!-- nö Ende -->',
  'Text.\n\n(vertrouwelijk) De prijs.',
  'Text.\n\n(Fortroligt: prisen er høj.)',
  'Text.\n\n- FORTROLIGT: prisen er høj.',
  'Text.\n\n[kun for bestyrelsen] Prisen.',
  'Text.\n\nnö: Der Preis ist hoch.',
  'Text.\n\nSekretess enligt OSL 19:3\n\nPriset.',
  'Text.\n\nClosed session begins here.\n\nThe sum.',
  'Text.\n\n[nö]\n\nDie Summe.',
  'Text.\n\n[n.ö.]\nDie Summe.\n[/n.ö.]',
  'Text.\n\n[private]\nThe sum.\n[/private]',
  'Text.\n\nNur für Mitglieder. Die Summe ist hoch.',
  'Text.\n\n(Confidential)\n\nThe sum.',
  'The following paragraphs are confidential:\n\nThe sum.',
  'Die folgenden Angaben sind vertraulich.\n\nDie Summe.',
  'Closed from here\n\nThe sum.',
  'Text.\n\nNot to be published: The sum.',
  'Text.\n\n- 🔒 The sum.',
];

const fields = [
  'status:',
  'status: ""',
  '# Status: closed',
  '# LUKKET',
  'public-title: A matter',
  'case: 26/114 (fortrolig)',
  'number: 7 status: closed',
  'classification: closed',
  'late: Came in, status: closed',
  'responsible: Anna Holm, status: closed',
  'group: Staff status: closed',
  'case: ":::closed"',
  'attachments:\n  - title: Report\n    status:',
  'attachments:\n  - title: Report\n    # closed',
  'attachments:\n  - title: Report, status: lukket',
  'attachments:\n  - title: Lukket bilag',
  'attachments:\n  - title: Report 🔒',
  'attachments:\n  - title: ":::closed Report"',
  'attachments:\n  - title: Report – fortroligt',
  'attachments:\n  - title: Gutachten nichtöffentlich',
  'attachments:\n  - title: Confidential report',
  'attachments:\n  - title: Fortroligt notat om lejeren',
  'attachments:\n  - title: Gutachten (vertraulich, nur Rat)',
  'attachments:\n  - title: Vertrauliche Anlage Vertrag',
  '# LUKKET PUNKT',
  '# closed item, not for the web',
  'case: KS 2024/12 sekretess',
  'route: FSK (lukket)',
  'responsible: Anna Holm (lukket)',
  'attendees: Governors only (closed session)',
  'late: Lukket punkt, kom sent',
  'group: B. Nichtöffentlicher Teil',
  'group: Nichtöffentlicher Teil der Sitzung',
  'number: NÖ 2',
  'public-group: Lukkede punkter',
  '#status closed',
  '# Status -> closed',
  '# TODO: status: closed',
  '# status closed until 2027',
  '# set to closed',
  '# lukkes',
  '# NB: lukket punkt!',
  '# sekretess enligt OSL',
  '# salassa pidettävä (JulkL 24 §)',
  '# this one is confidential',
  '# change to closed before publishing',
  '# bitte nicht veröffentlichen',
  'attachments:\n  - title: Kontrakt (unntatt offentlighet, offl. § 13)',
  'attachments:\n  - title: Konfidentiell bilaga hyresavtal',
  'attachments:\n  - title: nö_Mietvertrag',
  'attachments:\n  - title: Exempt appendix B',
  'attachments:\n  - title: Sekretessbilaga avtal',
  'attachments:\n  - title: Anlage 2 nö Vertrag',
  'attachments:\n  - title: Annexe confidentielle Contrat',
  'attachments:\n  - title: Vertrag – nur für Ratsmitglieder',
  'attachments:\n  - title: Contract (board members only)',
  'attachments:\n  - title: Plan\n    url: https://example.org/fortroligt/plan.pdf',
];

const titles = [
  'Salary status: closed',
  'Salary; status: lukket',
  'Salary (Status: Confidential)',
  'Salary, status lukket',
  'Salary :::closed',
  'Salary closed: true',
  'LUKKET – Salary',
  'Salary LUKKET',
  '🔒 Salary',
  'Salary – fortroligt',
  'Lukket - Salary',
  'Salary, lukket',
  'Salary / nichtöffentlich',
  'Salary: closed',
  'Salary. Lukket punkt',
  'Salary *lukket*',
  'Salary (lukket punkt, § 10)',
  'Salary status lukket',
  'Grundstück nichtöffentlich',
  'Verkauf Grundstück am Anger vertraulich',
  'Closed item 5 Pay award',
  'Lukket sag nr. 4 Grundkøb',
  'Nichtöffentlich TOP 3 Personal',
  'Salary (fortrolig behandling)',
  'Lønn - u.off. § 13',
  'Vertraulich (nur Rat)',
  'TOP 5 nö: Kündigung',
  'n.ö. Grundstück',
  'Markköp – sekretess enligt OSL 19:3',
  'Part 2 (exempt): land purchase',
  'Nichtöffentlich! Kündigung',
  'Private business: Pay award',
  'PRIVATE – pay of the clerk',
  'Unntatt offl. § 13 Lønn',
  'Exempt under paragraph 3 – land purchase',
  'nö Gehalt',
  'Gehalt/nichtöffentlich',
  'Item 5: Pay (Part 2 - exempt)',
  'Pay (CLOSED, see section 12A)',
  'Lön, sekretess 21 kap OSL',
  'nö: Kündigung',
  'Sekretess: Lön',
  'Settlement (exempt information, para 3)',
];

const slots = [
  'note: ":::closed"',
  'note: Status: lukket',
  'note: LUKKET',
  'title: Salary (lukket)',
  'points: [lukket]',
  'attendees: Anna Holm (lukket)',
  '# status: closed',
  '# lukket',
  'note: "*Confidential*"',
];

async function told(title: string, front: string, body: string, meeting = '') {
  const files = { 'meeting.md': meetingFile(meeting), 'items/1-salary.md': itemFile(title, front, body) };
  return checkFiles(files, 'public');
}

describe('what was meant to be closed is not published without a word:', () => {
  it.each(bodies)('%s', async body => expect(await told('Salary', '', body)).not.toEqual([]));
  it.each(fields)('%s', async front => expect(await told('Salary', front, 'Text.')).not.toEqual([]));
  it.each(titles)('%s', async title => expect(await told(title, '', 'Text.')).not.toEqual([]));
  it.each(slots)('%s', async slot => {
    const timetable = `start: 9.00\ntimetable:\n  - item: salary\n    duration: 15 min\n    ${slot}`;
    expect(await told('Salary', '', 'Text.', timetable)).not.toEqual([]);
  });
});

describe('what a name of a file says', () => {
  const names = [
    ['items/1-loen-lukket.md', 'Salary', true],
    ['items/1-vertraulich-lohn.md', 'Salary', true],
    ['items/1-sekretess.md', 'Sekretess och tystnadsplikt', false],
    ['items/1-closed-circuit.md', 'Cameras', false],
  ] as const;
  it.each(names)('%s of "%s"', async (name, title, isTold) => {
    const files = { 'meeting.md': meetingFile(), [name]: itemFile(title) };
    expect((await checkFiles(files)).length > 0).toBe(isTold);
  });

  const attached = [
    ['report-confidential.txt', true],
    ['closed/report.txt', true],
    ['05-lukket-loen.txt', true],
    ['05-closed-circuit.txt', true],
    ['closed-circuit.txt', false],
  ] as const;
  it.each(attached)('attached: %s', async (name, isTold) => {
    const item = itemFile('Salary', `attachments:\n  - file: ${name}`);
    const files = { 'meeting.md': meetingFile(), 'items/1-a.md': item, [`attachments/${name}`]: 'x' };
    expect((await checkFiles(files)).some(line => line.includes('closed-meant'))).toBe(isTold);
  });
});

describe('allow in meeting.md', () => {
  it('silences a warning in all items and in meeting.md', async () => {
    const files = {
      'meeting.md': meetingFile('allow: [closed-meant, field-in-body]', 'LUKKET'),
      'items/1-salary.md': itemFile('Salary', '', 'LUKKET'),
      'items/2-roof.md': itemFile('Roof', '', 'Text.\n\nStatus: closed'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it('silences no error, and no identity number', async () => {
    const files = {
      'meeting.md': meetingFile('allow: [identity-number, status-misplaced]'),
      'items/1-salary.md': itemFile('Salary'),
    };
    const codes = (await checkFiles(files)).map(line => line.split(' ')[1]);
    expect(codes).toEqual(['allow-unknown', 'allow-unknown']);
  });

  it('that silences nothing is told of', async () => {
    const files = { 'meeting.md': meetingFile('allow: html-shown'), 'items/1-salary.md': itemFile('Salary') };
    expect(await checkFiles(files)).toEqual(['meeting.md:5:8 allow-unused']);
  });

  it('of an empty status is not told of where the public edition makes an error of it', async () => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-salary.md': itemFile('Salary', 'allow: status-empty\nstatus:'),
    };
    expect(await checkFiles(files)).toEqual([]);
    expect(await checkFiles(files, 'public')).toEqual(['items/1-salary.md:4:1 status-empty']);
  });
});
