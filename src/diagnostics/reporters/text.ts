import pico from 'picocolors';
import type { LanguageCode } from '../../meeting/meeting.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { messageOf } from '../messages/index.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { Findings } from './report.ts';
import { visible, visiblePath } from './visible.ts';

/** What a person reads in a terminal: each diagnostic with its source line and a mark under the place. */
export function text({ diagnostics, sources, language }: Findings, colours = false): string {
  const byPath = new Map(sources.map(source => [source.path, source]));
  const paint = pico.createColors(colours);
  return diagnostics
    .map(diagnostic => {
      const source = byPath.get(diagnostic.place.file);
      const excerpt =
        source && isWholeFile(diagnostic) ? undefined : source && excerptOf(diagnostic.place, source);
      return entry(diagnostic, excerpt, language, paint);
    })
    .join('\n');
}

type Paint = ReturnType<typeof pico.createColors>;

function entry(
  diagnostic: Diagnostic,
  excerpt: Excerpt | undefined,
  language: LanguageCode,
  paint: Paint,
): string {
  const { place, severity, code } = diagnostic;
  const { message, hint } = messageOf(diagnostic, language);
  const { line, column } = place.start;
  const colour = severity === 'error' ? paint.red : paint.yellow;
  const lines = [
    `${visiblePath(place.file)}:${line}:${column} ${colour(severity)}  ${visible(message)}  ${paint.dim(code)}`,
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

/** What concerns a whole file, or the whole meeting, has no line to show. */
function isWholeFile({ place: { start, end } }: Diagnostic): boolean {
  return start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
}
