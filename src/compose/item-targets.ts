/**
 * The destinations of items, made from their numbers: "item-7", "item-7a". In a number like "§ 7 A" the letters and
 * digits count. If two are then the same, the later one gets an extra number.
 */
export function itemTargets(numbers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return numbers.map((number, index) => {
    const plain = `item-${letters(number) || `at-${index + 1}`}`;
    let target = plain;
    for (let count = next.get(plain) ?? 2; taken.has(target); count++) {
      target = `${plain}-${count}`;
      next.set(plain, count + 1);
    }
    taken.add(target);
    return target;
  });
}

function letters(number: string): string {
  return number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
