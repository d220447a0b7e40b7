import type { Says } from '../../languages/language.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Severity } from '../families/family.ts';
import { messagesIn, type Tell, wordsFor, wordsOfAll } from '../message.ts';
import { type Findings, limited, type Reporter } from './report.ts';
import { visible, visiblePath } from './visible.ts';

/** GitHub shows this many errors, and as many warnings, for a step; it silently drops the rest. */
const shownOfEach = 10;

interface Entry {
  readonly diagnostic: Diagnostic;
  readonly tell: Tell;
  readonly words: Says;
}

/**
 * Workflow commands, which GitHub shows at the lines of a pull request: the errors first. Those that it would not
 * show are plain lines in the log, as many per file as a person reads, and a notice says how many there are.
 */
export const github: Reporter = async ({ meetings }) => {
  const all = (await Promise.all(meetings.map(entries))).flat();
  const errors = withSeverity(all, 'error');
  const warnings = withSeverity(all, 'warning');
  const rest = [...errors.slice(shownOfEach), ...warnings.slice(shownOfEach)];
  const lines = [
    ...[...errors.slice(0, shownOfEach), ...warnings.slice(0, shownOfEach)].map(annotation),
    ...rest.map(plainLine),
    ...meetings.flatMap(furtherLines),
  ];
  if (rest.length > 0) {
    lines.push(`::notice title=agenda::${wordsOfAll(meetings).inLog(rest.length)}`);
  }
  return lines.map(line => `${line}\n`).join('');
};

async function entries({ diagnostics, language }: Findings): Promise<readonly Entry[]> {
  const tell = await messagesIn(language);
  return limited(diagnostics).shown.map(diagnostic => ({ diagnostic, tell, words: wordsFor(language) }));
}

function withSeverity(entries: readonly Entry[], severity: Severity): readonly Entry[] {
  return entries.filter(({ diagnostic }) => diagnostic.severity === severity);
}

/** GitHub accepts columns only if begin and end are on one line. */
function annotation({ diagnostic, tell }: Entry): string {
  const { severity, code, place } = diagnostic;
  const { file, start, end } = place;
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: visible(file), line: start.line, ...columns, endLine: end.line, title: code };
  const { message, hint } = tell(diagnostic);
  const text = [message, hint].filter(part => part !== undefined).map(visible);
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${written.join(',')}::${escaped(text.join('\n'))}`;
}

function plainLine({ diagnostic, tell, words }: Entry): string {
  const { place, severity, code } = diagnostic;
  const { line, column } = place.start;
  const { message } = tell(diagnostic);
  return `${visiblePath(place.file)}:${line}:${column} ${words.severities[severity]}  ${visible(message)}  ${code}`;
}

function furtherLines({ diagnostics, language }: Findings): readonly string[] {
  const { left } = limited(diagnostics);
  return [...left].map(([file, count]) => `${visiblePath(file)}  ${wordsFor(language).further(count)}`);
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
