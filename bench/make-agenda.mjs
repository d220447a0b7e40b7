// An invented agenda of any size, the same for every tool: what each peer is given is written from this.
import { drawNumbers } from './text/draw-numbers.mjs';
import { makeSentence } from './text/make-sentence.mjs';

/** @typedef {{ kind: 'text', text: string } | { kind: 'points', points: string[] } | { kind: 'table', header: string[], rows: string[][] }} Block */
/** @typedef {{ heading: string, blocks: Block[] }} Section */
/** @typedef {{ title: string, case: string, responsible: string, sections: Section[] }} Item */
/** @typedef {{ title: string, organisation: string, items: Item[] }} Agenda */

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
 * @param {number} [first] the first item's number: other numbers are other text
 * @returns {Agenda}
 */
export function makeAgenda(count, first = 1) {
  return {
    title: 'Direktionen',
    organisation: 'Nørre Åsum Kommune',
    items: Array.from({ length: count }, (_, index) => makeItem(first + index)),
  };
}

/** @returns {Item} */
function makeItem(number) {
  const draw = drawNumbers(number);
  return {
    title: `${subjects[draw(subjects.length)]}, sag ${number}`,
    case: `25/${String(number).padStart(5, '0')}`,
    responsible: 'Anna Holm',
    sections: headings.map((heading, at) => ({ heading, blocks: makeBlocks(at, number, draw) })),
  };
}

/** One to three pages an item: prose and points, and in every third item a table. */
function makeBlocks(at, number, draw) {
  const blocks = [makeText(1, draw)];
  if (at === 0) blocks.push(makePoints(2, draw));
  if (at === 1) blocks.push(...Array.from({ length: draw(4) }, () => makeText(3, draw)));
  if (at === 2 && number % 3 === 0) blocks.push(makeTable(draw));
  if (at === 3) blocks.push(makePoints(2, draw));
  return blocks;
}

const makeText = (count, draw) => ({
  kind: 'text',
  text: Array.from({ length: count }, () => makeSentence(draw)).join(' '),
});

const makePoints = (count, draw) => ({
  kind: 'points',
  points: Array.from({ length: count }, () => makeSentence(draw)),
});

function makeTable(draw) {
  const amount = () => `${draw(900) + 100}.000`;
  return {
    kind: 'table',
    header: ['Område', 'Budget', 'Forventet', 'Bemærkning'],
    rows: ['Skole', 'Ældre', 'Børn', 'Teknik', 'Kultur'].map(name => [name, amount(), amount(), 'Uændret']),
  };
}
