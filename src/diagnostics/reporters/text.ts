import pico from 'picocolors';
import type { Says } from '../../languages/language.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { messagesIn, type Tell, wordsFor, wordsOfAll } from '../message.ts';
import { lineAt } from '../places.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { maskNumbers } from './mask-numbers.ts';
import { type Findings, limited } from './report.ts';
import { visible, visiblePath } from './visible.ts';

/**
 * What a person reads in a terminal: each diagnostic with its source line and a mark under the place. For a file with
 * too many, a line says how many are left out.
 */
export async function text({ diagnostics, sources, language }: Findings, colours = false): Promise<string> {
  const tell = await messagesIn(language);
  const words = wordsFor(language);
  const byPath = new Map(maskNumbers(sources, diagnostics).map(source => [source.path, source]));
  const paint = pico.createColors(colours);
  const { shown, left } = limited(diagnostics);
  return shown
    .flatMap((diagnostic, index) => {
      const { file } = diagnostic.place;
      const source = byPath.get(file);
      const excerpt =
        source && !isWholeFile(diagnostic) && !isBlank(source, diagnostic)
          ? excerptOf(diagnostic.place, source)
          : undefined;
      const further = shown[index + 1]?.place.file === file ? undefined : left.get(file);
      return [
        entry(diagnostic, excerpt, { tell, words, paint }),
        ...(further ? [`${visiblePath(file)}  ${words.further(further)}\n`] : []),
      ];
    })
    .join('\n');
}

type Paint = ReturnType<typeof pico.createColors>;

interface Telling {
  readonly tell: Tell;
  readonly words: Says;
  readonly paint: Paint;
}

function entry(
  diagnostic: Diagnostic,
  excerpt: Excerpt | undefined,
  { tell, words, paint }: Telling,
): string {
  const { place, severity, code } = diagnostic;
  const { message, hint } = tell(diagnostic);
  const { line, column } = place.start;
  const colour = severity === 'error' ? paint.red : paint.yellow;
  const lines = [
    `${visiblePath(place.file)}:${line}:${column} ${colour(words.severities[severity])}  ${visible(message)}  ${paint.dim(code)}`,
    ...(excerpt ? excerptLines(excerpt, line, colour, paint) : []),
    ...(hint ? [`  ${paint.cyan(visible(hint))}`] : []),
  ];
  return lines.map(each => `${each}\n`).join('');
}

function excerptLines(
  { text, indent, width }: Excerpt,
  line: number,
  colour: (text: string) => string,
  paint: Paint,
): string[] {
  const number = String(line).padStart(5);
  const bar = paint.dim('|');
  return [
    `${paint.dim(number)} ${bar} ${text}`,
    `${' '.repeat(number.length)} ${bar} ${' '.repeat(indent)}${colour('^'.repeat(width))}`,
  ];
}

/** The line is empty; in a public log it may be withheld. */
function isBlank(source: SourceFile, { place }: Diagnostic): boolean {
  return lineAt(source, place.start.line).trim() === '';
}

/** A diagnostic about a whole file, or the whole meeting, has no line to show. */
function isWholeFile({ place: { start, end } }: Diagnostic): boolean {
  return start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
}

/** How many warnings are allowed; if absent, any number. */
export interface Allowed {
  readonly maxWarnings?: number;
}

/** The line below the diagnostics: how many errors and warnings there are. */
export function summary(meetings: readonly Findings[], { maxWarnings = Infinity }: Allowed = {}): string {
  const severities = meetings.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const errors = severities.filter(severity => severity === 'error').length;
  const warnings = severities.length - errors;
  const words = wordsOfAll(meetings);
  if (severities.length === 0) return `${words.none}\n`;
  const counts = [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ];
  const tooMany = meetings.some(({ diagnostics }) => countWarnings(diagnostics) > maxWarnings);
  return `${counts.join(', ')}${tooMany ? ` ${words.tooMany(maxWarnings)}` : ''}\n`;
}

function countWarnings(diagnostics: Findings['diagnostics']): number {
  return diagnostics.filter(({ severity }) => severity === 'warning').length;
}
