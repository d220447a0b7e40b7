import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { checkMeeting } from '../build.ts';
import type { BuildRequest } from '../build-request.ts';
import type { Checked } from '../built.ts';
import type { Replacement } from '../diagnostics/diagnostic.ts';
import { languageOf, wordsFor } from '../diagnostics/message.ts';
import { lineAt } from '../diagnostics/places.ts';
import { rangeOf, replaced, together } from '../diagnostics/replacement.ts';
import { maskNumbers } from '../diagnostics/reporters/mask-numbers.ts';
import type { Fixed } from '../diagnostics/reporters/report.ts';
import { visible, visiblePath } from '../diagnostics/reporters/visible.ts';
import type { SourceFile } from '../read/source-file.ts';
import { changeFile } from '../write/change-file.ts';
import { checkMeetings } from './check-all.ts';
import type { Host } from './host.ts';
import { isLeftAlone, isWithheld, statusIn } from './left-alone.ts';
import { meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';

/**
 * `agenda fix`: makes the certain corrections in the files of a meeting, or of each meeting in a collection, and then
 * checks them.
 */
export async function fixAll(folder: string, options: CommandOptions, host: Host): Promise<number> {
  const { requests } = meetingsIn(folder, options, host);
  const fixed: Fixed[] = [];
  for (const request of requests) {
    const mended = await fixMeeting(request);
    // A log of the public edition has no line that is not known to be open.
    const told =
      options.edition === 'public'
        ? mended.fixed.map(each => ({ ...each, before: '', after: '' }))
        : mended.fixed;
    if (options.reporter === 'text') for (const each of told) host.stdout.write(line(each));
    for (const file of mended.left)
      host.stderr.write(`${visiblePath(file)}: ${wordsFor(languageOf(host.environment)).unchanged}\n`);
    fixed.push(...told);
  }
  return checkMeetings(requests, options, host, fixed);
}

/** One line: the place, the line before and after, and the code of the message. */
function line({ file, line, column, before, after, code, language }: Fixed): string {
  const place = `${visiblePath(file)}:${line}:${column}`;
  const change = before === after ? '' : `  "${visible(before)}" → "${visible(after)}"`;
  return `${place} ${wordsFor(language).fixed}${change}  ${code}\n`;
}

/** What was corrected in a meeting, and the files that were left because something else changed or locked them. */
interface Mended {
  readonly fixed: readonly Fixed[];
  readonly left: readonly string[];
}

/** After this many rounds a file is left as it is. A correction may reveal other mistakes, a line at a time. */
const mostRounds = 200;

/**
 * Makes the certain corrections in a meeting's files, and looks again until there are none left. Files outside the
 * folder that the command was given stay as they are, and so does what an edition may withhold.
 */
async function fixMeeting(request: BuildRequest): Promise<Mended> {
  const fixed: Fixed[] = [];
  const left = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const checked = await checkMeeting(request);
    const done = checked.sources.flatMap(source => {
      if (left.has(source.path)) return [];
      const changes = changesIn(source, checked, request);
      if (changes.length === 0) return [];
      if (write(source, changes, request)) return changes;
      left.add(source.path);
      return [];
    });
    if (done.length === 0) break;
    fixed.push(...done.map(({ told }) => told));
  }
  return { fixed, left: [...left] };
}

interface Change {
  readonly replacement: Replacement;
  readonly told: Fixed;
}

/** The corrections in a file that are certain and allowed. */
function changesIn(source: SourceFile, checked: Checked, request: BuildRequest): readonly Change[] {
  const found = checked.diagnostics.filter(
    ({ place, replacement }) => place.file === source.path && replacement?.isCertain,
  );
  if (found.length === 0 || !isInside(source, request)) return [];
  if (source.name.startsWith('items/')) {
    const isUnclear = checked.diagnostics.some(
      ({ code, place }) => place.file === source.path && code.startsWith('status-'),
    );
    if (isUnclear || isWithheld(source, givenStatus(checked))) return [];
  }
  const changes = new Map<Replacement, Change>();
  const [shown = source] = maskNumbers([source], checked.diagnostics);
  for (const { code, replacement } of found) {
    const told = replacement && tell(code, replacement, source, shown);
    if (told) changes.set(replacement, { replacement, told: { ...told, language: checked.language } });
  }
  return together(source, [...changes.keys()]).map(replacement => changes.get(replacement)!);
}

/** What is reported of a change: its first line before and after; undefined if it may not be made. */
function tell(code: Fixed['code'], replacement: Replacement, source: SourceFile, shown: SourceFile) {
  const { start, end } = replacement.place;
  const after = replaced(source, [replacement]);
  const { from } = rangeOf(source, replacement);
  const first = source.lineStarts[start.line - 1]!;
  const lines = after.slice(first, endOfLine(after, from + replacement.text.length)).split(/\r\n|\r|\n/);
  if (isLeftAlone(source, start.line - 1, end.line - 1, lines)) return undefined;
  const [shownAfter = ''] = replaced(shown, [replacement])
    .slice(first)
    .split(/\r\n|\r|\n/, 1);
  return { file: source.path, ...start, code, before: lineAt(shown, start.line), after: shownAfter };
}

function endOfLine(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

function givenStatus({ sources }: Checked): 'open' | 'closed' | undefined {
  const named = (name: RegExp) => sources.find(source => name.test(source.name));
  const [meeting, defaults] = [named(/^meeting\.md$/), named(/(^|\/)defaults\.md$/)];
  return (meeting && statusIn(meeting)) ?? (defaults && statusIn(defaults));
}

function isInside(source: SourceFile, request: BuildRequest): boolean {
  const path = relative(realpathSync(request.root), locationOf(source, request));
  return path !== '' && path.split(sep)[0] !== '..' && !path.startsWith(sep);
}

/** The path of the file itself, with links resolved. */
function locationOf({ path }: SourceFile, { workingDirectory }: BuildRequest): string {
  return realpathSync(resolve(workingDirectory, path));
}

/** False if the file has changed since it was read, or can't be written. */
function write(source: SourceFile, changes: readonly Change[], request: BuildRequest): boolean {
  const text = replaced(
    source,
    changes.map(({ replacement }) => replacement),
  );
  try {
    return changeFile(locationOf(source, request), source.text, text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return false;
  }
}
