import type { LanguageCode } from '../../languages/index.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { Code } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** What was found in one meeting. */
export interface Findings {
  /** In the order in which they are shown. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text files that they point into. */
  readonly sources: readonly SourceFile[];
  readonly language: LanguageCode;
}

/** What a command has to report: the findings of its meetings, and the files that it wrote. */
export interface Report {
  readonly meetings: readonly Findings[];
  readonly files: readonly ReportedFile[];
  /** What `agenda fix` wrote before. */
  readonly fixed?: readonly Fixed[] | undefined;
}

/** A file that was written, or that was up to date. */
export interface ReportedFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** The meeting's folder, likewise. */
  readonly meeting: string;
  readonly edition: 'full' | 'public';
  readonly format: string;
}

/** One change of a file: its place when it was made, and the line there before and after. */
export interface Fixed {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: Code;
  readonly before: string;
  readonly after: string;
  readonly language: LanguageCode;
}

/** Makes a report's text. Nothing is printed. */
export type Reporter = (report: Report) => Promise<string>;

/** At most this many messages for one file are shown to a person, who then has more than enough to correct. */
const mostOfFile = 100;

/** Diagnostics that are shown, and how many more each file has, by its path. */
interface Limited {
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
