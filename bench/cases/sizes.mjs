import { join } from 'node:path';
import { makeAgenda } from '../make-agenda.mjs';
import { agenda, agendaCall } from '../peers/agenda.mjs';
import { peers } from '../peers/index.mjs';
import { prepare } from '../peers/prepare.mjs';

/** Rounds of each number of items: the long ones are steadier, and take minutes. */
const rounds = { 8: 15, 100: 9, 1000: 5, 5000: 1 };
const quickRounds = { 8: 5, 100: 3 };

/** The generated agenda, from a long meeting to a year's worth of them in one. */
export function* sizes(folder, quick) {
  for (const [count, times] of Object.entries(quick ? quickRounds : rounds)) {
    const meeting = makeAgenda(Number(count));
    const wanted = peers.filter(({ most }) => Number(count) <= most);
    const prepared = wanted.map(peer => [peer.name, prepare(peer, meeting, join(folder, count, peer.name))]);
    yield {
      name: `${count} items`,
      rounds: times,
      calls: Object.fromEntries(prepared.filter(([, call]) => call)),
    };
  }
  yield asHtml(join(folder, 'html'), quick);
}

/** The page of 100 items, beside the PDF of the same. */
function asHtml(folder, quick) {
  return {
    name: '100 items as HTML',
    rounds: quick ? 3 : 9,
    calls: {
      PDF: prepare(agenda, makeAgenda(100), folder),
      HTML: agendaCall('build', folder, '--force', '--format', 'html', '-o', join(folder, 'agenda.html')),
    },
  };
}
