import { targets } from '../targets.mjs';
import { times } from './figures.mjs';
import { table } from './table.mjs';

/**
 * Each target that was measured.
 * @param {import('../targets.mjs').Results} results
 * @returns {string}
 */
export function targetTable(results) {
  const rows = targets.flatMap(({ what, of, must, aim, unit, figure, cpu }) => {
    const [measured, processor] = [figure(results), cpu?.(results)];
    if (!measured) return [];
    const shown = unit
      ? `${unit === 's' ? measured.value.toFixed(1) : Math.round(measured.value)} ${unit}`
      : times(measured);
    return [
      [what, of, must, aim, shown, processor ? times(processor) : '', verdict(measured.value, must, aim)],
    ];
  });
  return table(['what', 'of', 'must', 'aim', 'measured', 'in processor time', ''], rows);
}

function verdict(value, must, aim) {
  if (value <= aim) return 'aim reached';
  return value <= must ? 'must reached' : '**missed**';
}
