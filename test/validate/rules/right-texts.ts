import { itemFile } from './check-files.ts';

/** What stands in an agenda that is right, and looks like a slip: where, and the text. */
export interface RightText {
  readonly note?: string;
  /** Lines of meeting.md. */
  readonly meeting?: string;
  readonly title?: string;
  /** Lines of the open item. */
  readonly fields?: string;
  readonly body?: string;
}

interface RightTexts {
  /** The closed item's file; none where the code needs none. */
  readonly closed?: string;
  readonly texts: readonly RightText[];
}

type Languages = Readonly<Record<'da' | 'de' | 'en', RightTexts>>;

const slots = (title: string, rest = '') =>
  `timetable:\n  - { item: open, time: 9.00 }\n  - title: ${title}\n    time: 9.30\n${rest}  - { item: closed, time: 10.00 }`;

const salg = itemFile(
  'Salg af materielgården på Havnevej',
  [
    'status: closed',
    'case: 26/11930',
    'responsible: [Morten Dyrholm (Ejendomschef), Teknisk Forvaltning, HR]',
    'recused: Anna Holm',
    'attachments: [{ title: Udkast til aftale }, { title: Vurdering fra tre mæglere }]',
  ].join('\n'),
);
const kuendigung = itemFile(
  'Kündigung des Hausmeisters der Turnhalle',
  [
    'status: closed',
    'case: 11.2/2026-7',
    'responsible: [Dr. Ilse Brandt (Hauptamt), Rechtsamt, Fachbereich Finanzen]',
    'recused: Uwe Lenz',
    'attachments: [{ title: Entwurf eines Vertrags }, { title: Stellungnahme des Personalrats Süd }]',
  ].join('\n'),
);
const dispute = itemFile(
  'Dispute with Alderton Builders about the depot',
  [
    'status: closed',
    'case: LEG/26/0417',
    'responsible: [Martin Selby (Estates Manager), Property Services, Town Clerk]',
    'recused: Cllr Hugh Penrose',
    'attachments: [{ title: Draft of the agreement }, { title: Counsel opinion on liability }]',
  ].join('\n'),
);

/** By code: texts that are right in each language. */
export const rightTexts: Readonly<Record<string, Languages>> = {
  'closed-meant': {
    da: {
      texts: [
        { title: 'Lukkede veje: cykelløbet i maj' },
        { title: 'Fortrolighed: nye retningslinjer' },
        { fields: 'group: Lukning af skoler' },
        { body: '## Lukket i uge 29\n\nHallen åbner igen den 20. juli.' },
        { body: '## Fortroligt\n\n:::closed\nBuddet er på to millioner.\n:::' },
      ],
    },
    de: {
      texts: [
        { title: 'Bekanntgabe nichtöffentlicher Beschlüsse' },
        { title: 'Vertraulichkeit im Rat: Leitfaden' },
        { title: 'Geschlossene Ortschaft: Verlegung des Ortsschilds' },
        { body: '## Geschlossen vom 1. bis 5. Mai\n\nDas Bad öffnet am 6. Mai.' },
        { fields: 'attachments: [{ title: Bericht über vertrauliche Geburten }]' },
      ],
    },
    en: {
      texts: [
        { title: 'Closed circuit television' },
        { title: 'Confidential Reporting Policy: annual review' },
        { title: 'Roads (closed for the fair)' },
        { body: '## Closed recommendations\n\nEleven have been closed.' },
        { fields: 'attachments: [{ title: Enclosed: the plan }]' },
      ],
    },
  },
  'closed-title': {
    da: {
      closed: salg,
      texts: [
        { body: 'Salget af materiel går trægt, og materielgården på Østergade lukkes.' },
        { title: 'Salg af materiel' },
        { meeting: 'location: Havnevej 31' },
        { note: 'Mødet holdes på materielgården, Havnevej.' },
        { body: 'Salg af materielvogne. På Havnevej er der fartbump.' },
      ],
    },
    de: {
      closed: itemFile('Personal- und Grundstücksangelegenheiten', 'status: closed'),
      texts: [
        { note: 'Personal- und Grundstücksangelegenheiten werden nichtöffentlich beraten.' },
        { body: 'Der Ausschuss für Personal- und Grundstücksangelegenheiten tagt im Mai.' },
        { title: 'Personalangelegenheiten: Bericht' },
        { meeting: 'location: Saal für Grundstücksangelegenheiten' },
        { body: 'Personal, Grundstücke und andere Angelegenheiten' },
      ],
    },
    en: {
      closed: itemFile('Budget', 'status: closed'),
      texts: [
        { title: 'Budget monitoring' },
        { body: 'The budget was approved. Budgets are tight.' },
        { note: 'Please bring the Budget Book.' },
        { meeting: 'location: Budget Hotel' },
        {
          meeting:
            'timetable:\n  - { item: open, time: 9.00, note: On the budget }\n  - { item: closed, time: 10.00 }',
        },
      ],
    },
  },
  'closed-case': {
    da: {
      closed: salg,
      texts: ['126/11930', '26 11930', '26-11930', '26/119301', '11930/26'].map(body => ({ body })),
    },
    de: {
      closed: kuendigung,
      texts: ['11.2-2026/7', '111.2/2026-7', '11.2/2026-70', '11.2.2026', '7-2026/11.2'].map(body => ({
        body,
      })),
    },
    en: {
      closed: dispute,
      texts: ['LEG/26/04170', 'LEG 26 0417', 'LEG/26', 'XLEG/26/0417', '0417/26/LEG'].map(body => ({ body })),
    },
  },
  'closed-person': {
    da: {
      closed: salg,
      texts: [
        { body: 'Teknisk Forvaltning og HR har hørt naboerne.' },
        { meeting: 'members: [Dr. Anna Holm, Bo Krag]', body: 'Anna Holm spurgte.' },
        { meeting: 'chair: Anna Holm, Formand', body: 'Anna Holm bød velkommen.' },
        { fields: 'responsible: Morten Dyrholm', body: 'Morten Dyrholm har skrevet notatet.' },
        { body: 'Dyrholm Skole og Morten fra Holm' },
      ],
    },
    de: {
      closed: kuendigung,
      texts: [
        { body: 'Das Rechtsamt und der Fachbereich Finanzen stimmen zu.' },
        { fields: 'responsible: Ilse Brandt, Leiterin Hauptamt', body: 'Frau Dr. Ilse Brandt trägt vor.' },
        { meeting: 'chair: Uwe Lenz, Bürgermeister', body: 'Bürgermeister Uwe Lenz begrüßt.' },
        { meeting: 'apologies: Uwe Lenz', note: 'Uwe Lenz ist entschuldigt.' },
        { body: 'Lenz ist der Frühling; der Brandt-Weg bleibt.' },
      ],
    },
    en: {
      closed: dispute,
      texts: [
        { body: 'Property Services and the Town Clerk have been asked.' },
        { meeting: 'members: [Councillor Hugh Penrose]', body: 'Cllr Hugh Penrose moved the motion.' },
        { fields: 'recused: Hugh Penrose', body: 'Hugh Penrose leaves the room.' },
        { fields: 'responsible: Martin Selby, Estates Manager', body: 'Martin Selby will report.' },
        { body: 'Penrose Hall, Selby and Martin Street' },
      ],
    },
  },
  'closed-attachment': {
    da: {
      closed: salg,
      texts: [
        { body: 'Udkast til aftale om bus.\n\nUdkastet er en aftale.' },
        {
          fields: 'attachments: [{ title: Vurdering fra tre mæglere og en bank }]',
          body: 'Se vurdering fra tre mæglere og en bank.',
        },
        { body: 'Vurdering fra mæglere' },
        { body: 'Tre mæglere gav en vurdering.' },
        { body: 'Vurdering, fra tre lærere' },
      ],
    },
    de: {
      closed: kuendigung,
      texts: [
        { body: 'Der Entwurf eines Vertrags über Strom.\n\nDen Entwurf des Vertrags prüft das Amt.' },
        { fields: 'attachments: [{ title: Stellungnahme des Personalrats Süd und Nord }]' },
        { body: 'Die Stellungnahme des Personalrats liegt vor.' },
        { body: 'Stellungnahme des Elternbeirats Süd' },
        { body: 'Der Personalrat Süd gibt eine Stellungnahme ab.' },
      ],
    },
    en: {
      closed: dispute,
      texts: [
        { body: 'A draft of the agreement with the bus company.\n\nDrafts of agreements are numbered.' },
        { fields: 'attachments: [{ title: Counsel opinion on liability for trees }]' },
        { body: 'Counsel has an opinion.' },
        { body: 'An opinion on liability' },
        { body: 'Liability: opinion of counsel on trees' },
      ],
    },
  },
  'closed-sentence': {
    da: {
      texts: [
        {
          body: ':::closed\nDet indstilles, at udvalget tager orienteringen til efterretning nu.\n:::\n\nDet indstilles, at udvalget tager orienteringen til efterretning nu.\n\n- Det indstilles, at udvalget tager orienteringen til efterretning nu.',
        },
        { body: ':::closed\nDet er en kort sætning.\n:::\n\nDet er en kort sætning.' },
        {
          body: ':::closed\nLejeren har ikke betalt husleje i fire måneder i træk.\n:::\n\nLejeren har betalt husleje i alle måneder.',
        },
        {
          body: ':::closed\nUdvalget mødes igen til maj for at se på sagen.\n:::\n\nUdvalget mødes igen til maj for at se på sagen.\n\nUdvalgets møder holdes fast.',
        },
        {
          body: ':::closed\nBuddet fra entreprenøren er på to millioner kroner uden moms.\n:::\n\n:::closed\nBuddet fra entreprenøren er på to millioner kroner uden moms.\n:::',
        },
      ],
    },
    de: {
      texts: [
        {
          body: ':::closed\nDer Ausschuss nimmt den Bericht der Verwaltung zur Kenntnis.\n:::\n\n- Der Ausschuss nimmt den Bericht der Verwaltung zur Kenntnis.\n- Der Ausschuss nimmt den Bericht der Verwaltung zur Kenntnis.',
        },
        { body: ':::closed\nDas Angebot liegt vor.\n:::\n\nDas Angebot liegt vor.' },
        {
          body: ':::closed\nDie Firma hat ihr Angebot vom Mai noch einmal erhöht.\n:::\n\nDie Firma hat ihr Angebot noch einmal erhöht.',
        },
        {
          body: ':::closed\nDer Rat tritt am 3. Mai noch einmal dazu zusammen.\n:::\n\nDer Rat tritt am 3. Mai noch einmal dazu zusammen.\n\nDann gehen wir zusammen.',
        },
        {
          body: ':::closed\nDer Mieter schuldet der Stadt seit März die Miete.\n:::',
          note: 'Der Mieter schuldet der Stadt seit März nichts mehr.',
        },
      ],
    },
    en: {
      texts: [
        {
          body: ':::closed\nThe committee is recommended to note the report.\n:::\n\n- The committee is recommended to note the report.\n- The committee is recommended to note the report.',
        },
        { body: ':::closed\nThe bid is low.\n:::\n\nThe bid is low.' },
        {
          body: ':::closed\nThe tenant has paid no rent at all since March.\n:::\n\nThe tenant has paid the rent since March.',
        },
        {
          body: ':::closed\nThe report will come back to the board in May.\n:::\n\nThe report will come back to the board in May.\n\nThe report is late.',
        },
        {
          body: ':::closed\nThe buyer wants an answer before the end of the year.\n:::',
          note: 'The seller wants an answer before the end of the year.',
        },
      ],
    },
  },
  'closed-slot': {
    da: {
      closed: salg,
      texts: [
        { meeting: slots('Besøg på havnen') },
        { meeting: slots('Salg og service') },
        { meeting: slots('Besøg på materielgården'), body: 'Materielgården får nyt tag.' },
        { meeting: slots('Orientering fra formanden') },
        { meeting: slots('Frokost', '    attendees: Havnevejs Beboere\n') },
      ],
    },
    de: {
      closed: kuendigung,
      texts: [
        { meeting: slots('Besichtigung des Rathauses') },
        { meeting: slots('Ehrung der Feuerwehr') },
        { meeting: slots('Begehung der Turnhalle'), body: 'Die Turnhalle wird saniert.' },
        { meeting: slots('Nichtöffentlicher Teil') },
        { meeting: slots('Pause der Haus AG') },
      ],
    },
    en: {
      closed: dispute,
      texts: [
        { meeting: slots('Visit to the school') },
        { meeting: slots('Builders: presentation'), body: 'Builders of the school report.' },
        { meeting: slots('About the mayor') },
        { meeting: slots('Closed session') },
        { meeting: slots('Tea in the garden') },
      ],
    },
  },
};
