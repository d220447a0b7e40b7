/**
 * The candidate that an author most likely meant: the same except for case or accents; otherwise the one with the
 * fewest slips; otherwise one that contains the whole text ("plan.pdf" for "udmoentningsplan.pdf"). None if all are
 * too far off.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  let best: string | undefined;
  let fewest = allowedSlips(wanted) + 1;
  let holder: string | undefined;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (folded === wanted) return candidate;
    const slips = editDistance(wanted, folded, fewest - 1);
    if (slips < fewest) [best, fewest] = [candidate, slips];
    if (holds(folded, wanted) && (holder === undefined || candidate.length < holder.length))
      holder = candidate;
  }
  return best ?? holder;
}

/**
 * Whether a text is a name with at most one slip, besides case and accents: it is unlikely that anything else was
 * meant. In words of three letters or fewer one slip is too many.
 */
export function isSlipOf(text: string, meant: string): boolean {
  const [wanted, folded] = [fold(text), fold(meant)];
  return wanted === folded || (folded.length > 3 && editDistance(wanted, folded, 1) <= 1);
}

/** One slip in a short word, one per three letters in a longer one, never more than four. */
function allowedSlips(text: string): number {
  return text.length < 3 ? 0 : Math.min(4, Math.max(1, Math.floor(text.length / 3)));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s_]/g, '-');
}

/** Whether one text contains the other; a file's extension does not count as a word. */
function holds(candidate: string, wanted: string): boolean {
  const stem = wanted.replace(/\.[a-z\d]{1,5}$/, '');
  return stem.length >= 4 && candidate.includes(stem);
}

/**
 * How many letters to insert, drop, change, or swap with their neighbour (optimal string alignment); `limit + 1` if
 * more than `limit`. Only cells within `limit` of the diagonal are computed.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = new Array<number>(b.length + 1).fill(limit + 1);
    if (row <= limit) line[0] = row;
    const last = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(change, above[column]! + 1, line[column - 1]! + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      line[column] = Math.min(cost, limit + 1);
    }
    [before, above] = [above, line];
  }
  return above[b.length]!;
}
