import type { AttachedFacts } from '../attached/facts-of.ts';
import { type FactsAnswer, factsOfFiles } from '../attached/reading-thread.ts';
import { checkMeeting } from '../build.ts';
import { ranges } from '../diagnostics/quote.ts';
import { visible } from '../diagnostics/reporters/visible.ts';
import { commandLineLanguage, commandLineWords } from '../languages/command-line/index.ts';
import type { AttachmentsWords } from '../languages/command-line/words.ts';
import { pathFrom } from '../paths/paths.ts';
import type { Host } from './host.ts';
import { meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';

/** An attached PDF file, and where it is attached. */
interface Row {
  readonly meeting: string;
  readonly item: string;
  readonly attachment: number;
  readonly file: string;
  readonly found: FactsAnswer;
}

/** `agenda attachments`: a table of what is known of attached PDF files, or the same as JSON. */
export async function attachmentsAll(folder: string, options: CommandOptions, host: Host): Promise<number> {
  const { requests } = meetingsIn(folder, { ...options, edition: 'full' }, host);
  const rows: Row[] = [];
  for (const request of requests) {
    const { meeting } = await checkMeeting(request);
    const attached = (meeting?.items ?? []).flatMap(({ number, attachments }) =>
      attachments.flatMap(({ number: attachment, file }) =>
        file && /\.pdf$/i.test(file.path) ? [{ item: number, attachment, file }] : [],
      ),
    );
    const facts = await factsOfFiles(attached.map(({ file }) => file));
    for (const { item, attachment, file } of attached)
      rows.push({
        meeting: pathFrom(host.workingDirectory, request.location),
        item,
        attachment,
        file: file.path,
        found: facts.get(file.location)!,
      });
  }
  if (options.json) host.stdout.write(`${JSON.stringify(rows.map(asData), null, 2)}\n`);
  else {
    const { attachments: words } = await commandLineWords(commandLineLanguage(host.environment));
    host.stdout.write(tableOf(rows, words, host.stdout.columns ?? Infinity));
  }
  return 0;
}

function asData({ found, ...row }: Row) {
  return 'facts' in found ? { ...row, ...found.facts } : { ...row, problem: found.reason };
}

/**
 * Columns as wide as what is in them; what is wrong or hidden comes last, in words. Where a line would be longer than
 * `width`, the words stand below it.
 */
function tableOf(rows: readonly Row[], words: AttachmentsWords, width: number): string {
  const [heading, ...cells] = [
    { columns: words.columns.slice(0, -1), notes: words.columns.slice(-1) },
    ...rows.map(row => cellsOf(row, words)),
  ].map(({ columns, notes }) => ({ columns: columns.map(visible), notes: notes.map(visible) }));
  const lines = [heading!, ...cells];
  const widths = heading!.columns.map((_, at) =>
    Math.max(...lines.map(({ columns }) => columns[at]!.length)),
  );
  return lines.map(line => lineOf(line, widths, width)).join('');
}

interface Cells {
  readonly columns: readonly string[];
  readonly notes: readonly string[];
}

/** How far what stands below a line is indented: it begins where the file's name does, or before it. */
const INDENT = 5;

function lineOf({ columns, notes }: Cells, widths: readonly number[], width: number): string {
  const row = columns.map((cell, at) => `${cell.padEnd(widths[at]!)}  `).join('');
  const whole = `${row}${notes.join('; ')}`;
  if (whole.length <= width) return `${whole.trimEnd()}\n`;
  const below: string[] = [];
  for (const note of notes.map((note, at) => (at < notes.length - 1 ? `${note};` : note))) {
    const joined = `${below.at(-1)} ${note}`;
    if (below.length > 0 && INDENT + joined.length <= width) below[below.length - 1] = joined;
    else below.push(note);
  }
  return [row.trimEnd(), ...below.map(line => ' '.repeat(INDENT) + line)].map(line => `${line}\n`).join('');
}

function cellsOf({ item, attachment, file, found }: Row, words: AttachmentsWords): Cells {
  const place = `${item}.${attachment}`;
  if ('reason' in found)
    return { columns: [place, file, '', '', '', ''], notes: [words.problems[found.reason]] };
  const { facts } = found;
  return {
    columns: [
      place,
      file,
      String(facts.pages),
      facts.isTagged ? words.yes : words.no,
      claimsOf(facts) || '–',
      facts.language ?? '–',
    ],
    notes: notesOf(facts, words),
  };
}

function claimsOf({ claims: { ua, a } }: AttachedFacts): string {
  return [...(ua ? [`PDF/UA-${ua}`] : []), ...(a ? [`PDF/A-${a}`] : [])].join(' ');
}

function notesOf(facts: AttachedFacts, words: AttachmentsWords): readonly string[] {
  const { notes } = words;
  return [
    ...(facts.title === undefined ? [notes.untitled] : [`"${facts.title}"`]),
    ...(facts.missingFonts.length > 0 ? [`${notes.fonts}: ${facts.missingFonts.join(', ')}`] : []),
    ...(facts.textless.length > 0 ? [`${notes.textless}: ${ranges(facts.textless)}`] : []),
    ...(facts.isEncrypted ? [notes.encrypted] : []),
    ...(facts.isSigned ? [notes.signed] : []),
    ...(facts.hasScripts ? [notes.scripts] : []),
    ...counted(facts.fields, notes.fields),
    ...counted(facts.comments, notes.comments),
    ...counted(facts.hiddenLayers, notes.layers),
    ...counted(facts.embeddedFiles, notes.embedded),
    ...counted(facts.earlierRevisions, notes.revisions),
  ];
}

function counted(count: number, words: string): readonly string[] {
  return count > 0 ? [`${words}: ${count}`] : [];
}
