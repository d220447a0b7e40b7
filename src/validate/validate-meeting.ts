import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Block } from '../meeting/body.ts';
import type { CalendarDate } from '../meeting/calendar.ts';
import { given, withUnclear } from '../meeting/known.ts';
import type { Inline, Meeting, Slot } from '../meeting/meeting.ts';
import type { Place, Text } from '../meeting/place.ts';
import type { ParsedMeeting } from '../parse/parsed-file.ts';
import type { PictureMemory } from '../pictures/read-picture.ts';
import type { MeetingFolder } from '../read/source-file.ts';
import { allowUnused, withoutAllowed } from './allow.ts';
import { indexAttachments } from './attachments.ts';
import { checkItemLinks, checkTimetableMarks, keptLines } from './bodies.ts';
import { type Facts, readFacts } from './facts.ts';
import { holdsUnclear } from './fields.ts';
import { itemIds } from './item-ids.ts';
import { isLostMark, readItems } from './items.ts';
import { addPictures } from './pictures.ts';
import { lineChecks, rules } from './rules/index.ts';
import type { TypedFile } from './rules/rule.ts';
import { emptyStatus } from './rules/status.ts';
import { meetingTexts } from './rules/texts/meeting-texts.ts';
import { createLocate } from './rules/texts/shown-text.ts';
import { hasTimetable, makeSlots } from './slots.ts';
import { withholds } from './withholds.ts';

/** What validation needs from other stages; build.ts supplies it. */
export interface ValidateContext {
  readonly folder: MeetingFolder;
  /** The requested edition: some mistakes are errors only in the public one. */
  readonly edition: 'full' | 'public';
  /** Parses the Markdown of a field: a slot's note and points. */
  readonly parseInline: (text: Text) => Outcome<Inline>;
  /** From earlier builds of the meeting in this process. */
  readonly pictures?: PictureMemory;
  /** What reading and parsing found: an item may allow warnings of theirs too. */
  readonly found: readonly Diagnostic[];
}

/**
 * The meeting, if nothing essential is missing; everything that was found so far, except for what items allow; and what
 * is known of the meeting in any case.
 */
export interface Validated extends Outcome<Meeting | undefined> {
  /** The meeting as far as it could be read. */
  readonly read: Meeting;
  readonly facts: Facts;
}

type Report = (diagnostic: Diagnostic) => void;

/**
 * Parsed files in, the whole meeting out. Each value is read separately, so a refused value does not affect the others.
 * Then the rules check the meeting as a whole, as far as it could be read.
 */
export async function validateMeeting(parsed: ParsedMeeting, context: ValidateContext): Promise<Validated> {
  const diagnostics = [...context.found];
  const isCrooked = crookedLines(context.found);
  const report: Report = diagnostic => {
    if (diagnostic.code !== 'field-unknown' || !isCrooked(diagnostic.place)) diagnostics.push(diagnostic);
  };
  const facts = readFacts(parsed, report);
  const { edition } = context;
  const made = makeMeeting(parsed, facts, context, report);
  const typed = typedFiles(parsed, made).flatMap(file => lineChecks.flatMap(check => check(file, edition)));
  const meeting = await addPictures(withBegunStatus(made, parsed, typed), facts, parsed, context, report);
  const texts = meetingTexts(meeting);
  const looked = { edition, texts, locate: createLocate(parsed) };
  for (const found of rules.flatMap(rule => rule(meeting, looked))) report(found);
  for (const found of typed) report(found);
  const told = withoutRepeats(diagnostics).filter(({ code }) => !keepsLines(facts) || !joined.has(code));
  const isWhole = facts.date !== undefined && facts.title.value !== '';
  return {
    value: isWhole ? meeting : undefined,
    read: meeting,
    diagnostics: [
      ...withoutAllowed(told, meeting),
      ...(meeting.unclear.fields.has('items') ? [] : allowUnused(told, meeting, texts)),
    ],
    facts,
  };
}

/** The messages about lines that would run together. */
const joined = new Set<string>(['lines-joined', 'list-unread']);

function keepsLines({ fields }: Facts): boolean {
  return given(fields.values['line-ends'])?.value === 'keep';
}

/** The files that may have lines which are not prose, fields or marks. */
function typedFiles(parsed: ParsedMeeting, meeting: Meeting): readonly TypedFile[] {
  const ofItems = parsed.items.map((file, index): TypedFile => {
    const item = meeting.items[index]!;
    return { file, meeting, item, open: item.status === 'open' && !item.withdrawn ? item.body : [] };
  });
  return [{ file: parsed.meeting, meeting, open: meeting.note }, ...ofItems];
}

/**
 * If the author began to give an item's status, or gave it where it has no effect, the status is not absent but
 * unclear.
 */
function withBegunStatus(meeting: Meeting, { items }: ParsedMeeting, typed: readonly Diagnostic[]): Meeting {
  const misplaced = new Set(
    typed.filter(({ code }) => code === 'status-misplaced').map(({ place }) => place.file),
  );
  const isBegun = (index: number) =>
    misplaced.has(items[index]!.source.path) || emptyStatus(items[index]!.frontMatter.entries);
  return {
    ...meeting,
    items: meeting.items.map((item, index) => {
      if (item.statusGiven || !isBegun(index)) return item;
      return { ...item, unclear: withUnclear(item.unclear, 'status') };
    }),
  };
}

/** Rules get a date even if there is none; no rule asks for it. */
const noDate: CalendarDate = { year: 1, month: 1, day: 1 };

/** The whole meeting except its pictures. */
function makeMeeting(parsed: ParsedMeeting, facts: Facts, context: ValidateContext, report: Report): Meeting {
  const { fields, typedLanguage, logoFile: _, formats: __, status, date = noDate, ...known } = facts;
  const unread = unreadFiles(context.found);
  const read = readItems(parsed.items, {
    language: given(typedLanguage),
    status,
    hasTimetable: hasTimetable(facts),
    attached: indexAttachments(
      context.folder.attachments,
      unreadAttachments(unread, context.folder),
      given(fields.values['attachment-base'])?.value,
    ),
    hasLostMark: createHasLostMark(context.found),
    report,
  });
  const shown = keepsLines(facts) ? keptLines : (body: readonly Block[]) => body;
  const items = read.map(({ item }) => ({ ...item, body: shown(item.body) }));
  const ids = itemIds(items, unread);
  const { slots, timetable } = makeSlots(facts, {
    items: read,
    ids,
    parseInline: context.parseInline,
    report,
  });
  const isEmpty = slots.length === 0 && [facts, ...read].every(each => each.fields.isWhole);
  checkTimetableMarks(items, isEmpty && !holdsUnclear(fields.values.timetable), report);
  const note = shown(parsed.meeting.body);
  checkItemLinks(note, known.place.file, ids, report);
  for (const item of items) checkItemLinks(item.body, item.place.file, ids, report);
  for (const slot of slots) checkItemLinks(inlinesOf(slot), slot.place.file, ids, report);
  return {
    ...known,
    edition: 'full',
    date,
    withholds: withholds(known.kind, note, items),
    note,
    items,
    slots,
    timetable,
    files: context.folder.attachments,
    unclear: context.folder.hasAllItems ? known.unclear : withUnclear(known.unclear, 'items'),
  };
}

/** The files whose bodies have a `:::` line that could not be read. */
function createHasLostMark(found: readonly Diagnostic[]): (file: string) => boolean {
  const files = new Set(found.filter(isLostMark).map(({ place }) => place.file));
  return file => files.has(file);
}

/** Lines that were reported as beginning in the wrong column: only there are fields unknown. */
function crookedLines(found: readonly Diagnostic[]): (place: Place) => boolean {
  const lineOf = ({ file, start }: Place) => `${start.line} ${file}`;
  const lines = new Set(
    found.filter(({ code }) => code === 'matter-indent').map(({ place }) => lineOf(place)),
  );
  return place => lines.has(lineOf(place));
}

/**
 * Drops messages about what a line merely looks like, such as an underlined heading or a text that says it is closed,
 * if another message says that the line was meant as a field or a mark.
 */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const meant = diagnostics.filter(({ code }) => repeats.has(code));
  if (meant.length === 0) return diagnostics;
  const isTold = (diagnostic: Diagnostic) => {
    const { file, start, end } = diagnostic.place;
    // Joined lines are reported at the first of them.
    const last = diagnostic.code === 'lines-joined' ? start.line + diagnostic.data.lines - 1 : end.line;
    return meant.some(
      ({ code, place }) =>
        place.file === file &&
        place.start.line <= last &&
        start.line <= place.end.line &&
        repeats.get(code)!.includes(diagnostic.code),
    );
  };
  // The end of a passage whose beginning was told.
  const begun = meant.filter(({ code }) => code === 'directive-wrong');
  const isEnd = (diagnostic: Diagnostic) =>
    endsPassage(diagnostic) &&
    begun.some(
      ({ place: { file, end } }) => file === diagnostic.place.file && end.line < diagnostic.place.start.line,
    );
  return diagnostics.filter(
    diagnostic => (!repeated.has(diagnostic.code) || !isTold(diagnostic)) && !isEnd(diagnostic),
  );
}

/** `[END CLOSED]`, `=== END ===` */
function endsPassage({ code, data }: Diagnostic): boolean {
  const text = code === 'closed-meant' ? data.text : code === 'mark-shown' ? data.found : '';
  return /^[^\p{L}]*(?:end|slutt?|ende|einde|fin|loppu)(?!\p{L})/iu.test(text);
}

const asText = ['heading-underlined', 'heading-bold', 'lines-joined'];
/** For each code, the codes that are dropped on the same lines. */
const repeats: ReadonlyMap<string, readonly string[]> = new Map([
  ['status-misplaced', ['closed-meant', ...asText]],
  ['field-in-body', ['closed-meant', ...asText]],
  ['matter-second', ['closed-meant', ...asText]],
  ['directive-wrong', ['closed-meant', 'glyph-missing', ...asText]],
  ['directive-place', ['closed-meant', ...asText]],
  ['closed-meant', asText.filter(code => code !== 'heading-underlined')],
  ['heading-space', ['section-near']],
  ['heading-bold', ['section-near']],
]);
const repeated: ReadonlySet<string> = new Set([...repeats.values()].flat());

/** Files that the read stage could not read; those in `items/` don't become items. */
function unreadFiles(found: readonly Diagnostic[]): readonly string[] {
  return found.flatMap(({ code, place }) => (code.startsWith('file-') ? [place.file] : []));
}

/** The attachments among them, by their paths below `attachments/`; "" is the folder itself. */
function unreadAttachments(unread: readonly string[], { path }: MeetingFolder): readonly string[] {
  const folder = path === '.' ? 'attachments' : `${path}/attachments`;
  return unread.flatMap(file => {
    // It may be there as `Attachments`.
    if (file.toLowerCase() === folder.toLowerCase()) return [''];
    return file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : [];
  });
}

function inlinesOf({ note = [], points }: Slot) {
  return [...note, ...points.flat()];
}
