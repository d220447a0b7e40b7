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
