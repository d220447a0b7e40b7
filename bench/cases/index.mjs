// What is measured, in this order.
import { collection } from './collection.mjs';
import { desk } from './desk.mjs';
import { example } from './example.mjs';
import { packs } from './packs.mjs';
import { paragraph } from './paragraph.mjs';
import { sizes } from './sizes.mjs';
import { startUp } from './start-up.mjs';
import { warm } from './warm.mjs';

/**
 * @param {string} folder for what is built
 * @param {boolean} quick
 * @returns {AsyncGenerator<import('../measure/measure.mjs').Case>} each is written when its turn comes
 */
export async function* cases(folder, quick) {
  for (const make of [startUp, example, sizes, paragraph, collection, warm, desk, packs])
    yield* make(folder, quick);
}
