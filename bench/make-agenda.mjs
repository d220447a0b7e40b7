// An invented agenda of any size, the same for every tool: what each peer is given is written from this.

/** @typedef {{ kind: 'text', text: string } | { kind: 'points', points: string[] } | { kind: 'table', header: string[], rows: string[][] }} Block */
/** @typedef {{ title: string, case: string, responsible: string, sections: { heading: string, blocks: Block[] }[] }} Item */
/** @typedef {{ title: string, organisation: string, items: Item[] }} Agenda */

const sentences = [
  'Forvaltningen har siden det seneste møde gennemgået de indkomne høringssvar og foreslår enkelte justeringer af planen.',
  'Udgifterne kan holdes inden for den samlede ramme, men fordelingen mellem områderne ændrer sig i forhold til det vedtagne budget.',
  'Sygefraværet er faldet på de institutioner, der deltager i arbejdsmiljøindsatsen, mens det er uændret på de øvrige.',
  'Der afholdes dialogmøder med skolebestyrelserne i september, og resultatet forelægges udvalget i oktober.',
  'Lokalplanforslaget giver mulighed for boligbebyggelse i to etager og et mindre rekreativt område ved åen.',
  'Renovationsordningen udvides til også at omfatte tekstilaffald, som indsamles hver ottende uge.',
  'Den foreløbige tidsplan forudsætter, at udbudsmaterialet er færdigt inden sommerferien.',
  'Borgerne inddrages gennem en digital høring, som suppleres af to åbne møder på rådhuset.',
  'Kommunens klimatilpasningsplan skal revideres, så den tager højde for de nye nedbørsberegninger.',
  'Direktionen har tidligere drøftet sagen og bad om en vurdering af de økonomiske konsekvenser på længere sigt.',
];
const subjects = [
  'Budgetopfølgning for andet kvartal',
  'Ny lokalplan for havneområdet',
  'Skolestruktur og fælles ledelse',
  'Status på arbejdsmiljøindsatsen',
  'Udbud af hjælpemidler',
  'Klimatilpasning ved Nørreå',
  'Digitalisering af borgerservice',
  'Kvalitetsstandard for hjemmepleje',
];
const headings = ['Indstilling', 'Sagsfremstilling', 'Økonomiske konsekvenser', 'Den videre proces'];

/**
 * @param {number} count of items
 * @returns {Agenda}
 */
export function makeAgenda(count) {
  return {
    title: 'Direktionen',
    organisation: 'Nørre Åsum Kommune',
    items: Array.from({ length: count }, (_, index) => makeItem(index)),
  };
}

function makeItem(index) {
  const random = randomNumbers(index + 1);
  const pick = list => list[Math.floor(random() * list.length)];
  const prose = count => Array.from({ length: count }, () => pick(sentences)).join(' ');
  return {
    title: `${pick(subjects)}, sag ${index + 1}`,
    case: `25/${1000 + index}`,
    responsible: 'Anna Holm',
    sections: headings.map((heading, at) => ({
      heading,
      blocks: [
        { kind: 'text', text: prose(4) },
        ...(at === 0 ? [{ kind: 'points', points: Array.from({ length: 4 }, () => prose(1)) }] : []),
        ...(at === 1 ? [{ kind: 'text', text: prose(6) }, { kind: 'text', text: prose(5) }] : []),
        ...(at === 2 && index % 3 === 0 ? [makeTable(random)] : []),
        ...(at === 3 ? [{ kind: 'points', points: Array.from({ length: 6 }, () => prose(1)) }] : []),
      ],
    })),
  };
}

function makeTable(random) {
  const amount = () => `${Math.floor(random() * 900 + 100)}.000`;
  return {
    kind: 'table',
    header: ['Område', 'Budget', 'Forventet', 'Bemærkning'],
    rows: ['Skole', 'Ældre', 'Børn', 'Teknik', 'Kultur'].map(name => [name, amount(), amount(), 'Uændret']),
  };
}

/** Mulberry32: the same numbers on every machine. */
function randomNumbers(seed) {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
