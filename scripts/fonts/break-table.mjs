import { createRequire } from 'node:module';

// CommonJS on purpose: what the program itself loads.
const LineBreaker = createRequire(import.meta.url)('linebreak');

/** Latin, typographic marks, signs, the marks that guide line breaking, and the place of a box. */
const characters = [
  ...Array.from({ length: 0x160 }, (_, index) => String.fromCharCode(index + 0x20)).filter(isNoControl),
  ...'\u2009\u200b\u2010\u2011–—‘’‚“”„†‡•…\u202f‰′″‹›\u2060€™−≈≠≤≥←↑→↓■□▪▲►▼●○☐☑☒✓✔✗\ufffc',
];

/**
 * Where Unicode's line breaking (UAX #14) ends a line between two common characters, asked of its full implementation.
 * @returns {import('../../src/render/pdf/text/line-breaks.ts').BreakTable}
 */
export function breakTable() {
  const rows = characters.map(first => characters.map(second => between(first, second)).join(''));
  const before = classes(rows);
  const after = classes(characters.map((_, column) => before.distinct.map(row => row[column]).join('')));
  return {
    characters: characters.join(''),
    before: before.of,
    after: after.of,
    breaks: before.distinct.map((_, row) => after.distinct.map(column => column[row]).join('')),
  };
}

/** 2 where a line may end between them, 1 where only with a space between, 0 where never. */
function between(first, second) {
  if (breaksAt(first + second, 1)) return '2';
  return breaksAt(`${first} ${second}`, 2) ? '1' : '0';
}

function breaksAt(text, at) {
  const breaker = new LineBreaker(text);
  for (let point = breaker.nextBreak(); point; point = breaker.nextBreak())
    if (point.position === at) return true;
  return false;
}

function classes(rows) {
  const distinct = [...new Set(rows)];
  return { of: rows.map(row => distinct.indexOf(row)), distinct };
}

function isNoControl(character) {
  return character < '\u007f' || character > '\u009f';
}
