import type { Diagnostic } from '../diagnostic.ts';

/** At most this many messages for one file are shown to a person, who then has more than enough to correct. */
const mostOfFile = 100;

/** Diagnostics that are shown, and how many more each file has, by its path. */
export interface Limited {
  readonly shown: readonly Diagnostic[];
  readonly left: ReadonlyMap<string, number>;
}

/** For a file with more diagnostics than a person reads, the first ones: errors before warnings. They stay in order. */
export function limited(diagnostics: readonly Diagnostic[]): Limited {
  if (diagnostics.length <= mostOfFile) return { shown: diagnostics, left: new Map() };
  const counts = new Map<string, number>();
  const chosen = new Set<Diagnostic>();
  for (const severity of ['error', 'warning']) {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity !== severity) continue;
      const count = (counts.get(diagnostic.place.file) ?? 0) + 1;
      counts.set(diagnostic.place.file, count);
      if (count <= mostOfFile) chosen.add(diagnostic);
    }
  }
  const left = [...counts].flatMap(([file, count]) =>
    count > mostOfFile ? [[file, count - mostOfFile] as const] : [],
  );
  return { shown: diagnostics.filter(diagnostic => chosen.has(diagnostic)), left: new Map(left) };
}
