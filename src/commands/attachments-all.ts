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
    host.stdout.write(tableOf(rows, words));
  }
  return 0;
}

function asData({ found, ...row }: Row) {
  return 'facts' in found ? { ...row, ...found.facts } : { ...row, problem: found.reason };
}

/** Columns as wide as what is in them; what is wrong or hidden comes last, in words. */
function tableOf(rows: readonly Row[], words: AttachmentsWords): string {
  const lines = [words.columns, ...rows.map(row => cellsOf(row, words))].map(cells => cells.map(visible));
  const widths = words.columns.map((_, column) => Math.max(...lines.map(cells => cells[column]!.length)));
  return lines
    .map(
      cells =>
        `${cells
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function cellsOf({ item, attachment, file, found }: Row, words: AttachmentsWords): readonly string[] {
  const place = `${item}.${attachment}`;
  if ('reason' in found) return [place, file, '', '', '', '', words.problems[found.reason]];
  const { facts } = found;
  return [
    place,
    file,
    String(facts.pages),
    facts.isTagged ? words.yes : words.no,
    claimsOf(facts) || '–',
    facts.language ?? '–',
    notesOf(facts, words).join('; '),
  ];
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
