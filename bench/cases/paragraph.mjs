import { join } from 'node:path';
import { agenda as program } from '../peers/agenda.mjs';
import { prepare } from '../peers/prepare.mjs';
import { drawNumbers } from '../text/draw-numbers.mjs';
import { makeSentence } from '../text/make-sentence.mjs';

/** One paragraph of many words, which stock pdfmake sets in the square of the time. */
export function* paragraph(folder, quick) {
  const lengths = [50, 5000, 50_000];
  const calls = lengths.map(words => [
    `${words} words`,
    prepare(program, agendaOf(words), join(folder, `${words}-words`)),
  ]);
  yield { name: 'paragraph', rounds: quick ? 3 : 7, calls: Object.fromEntries(calls) };
}

/** @returns {import('../make-agenda.mjs').Agenda} */
function agendaOf(count) {
  const draw = drawNumbers(count);
  const words = [];
  while (words.length < count) words.push(...makeSentence(draw).split(' '));
  const text = words.slice(0, count).join(' ');
  return {
    title: 'Direktionen',
    organisation: 'Nørre Åsum Kommune',
    items: [
      {
        title: 'En lang sag',
        case: '25/1',
        responsible: 'Anna Holm',
        sections: [{ heading: 'Sagsfremstilling', blocks: [{ kind: 'text', text }] }],
      },
    ],
  };
}
