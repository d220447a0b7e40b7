import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildMeeting, checkMeeting, reportOf, type Step } from '../build.ts';
import { type BuildRequest, type Edition, isRefused } from '../build-request.ts';
import type { Builder } from '../builder.ts';
import type { Built, BuiltFile, Checked } from '../built.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { Findings } from '../diagnostics/reporters/report.ts';
import { fontFolder } from '../fonts/font-folder.ts';
import type { AgendaItem } from '../meeting/item.ts';
import type { Place } from '../meeting/place.ts';
import { isWithin, pathFrom } from '../paths/paths.ts';
import { pictureFile } from '../pictures/picture-file.ts';
import { type FormatName, formats } from '../render/index.ts';
import type { NewEntry } from '../site/entry.ts';
import type { FontFiles } from '../template/template.ts';
import { LinkError } from '../write/open-folder.ts';
import { sizeOf, stampOf, sumOf } from '../write/sum.ts';
import { writeFile, writeInto } from '../write/write-file.ts';

/** One meeting to check, or to build and write; it can be handed to another thread. */
export interface Job {
  readonly request: BuildRequest;
  /** Where its files go; if absent, the meeting is only checked. */
  readonly target?: Target;
  /** Whether to remember what was found and written. */
  readonly isRemembered?: boolean;
}

/**
 * Absolute: the path of the one file, the folder in which files get the meeting's name (on a stage, from which they are
 * moved, the names that they have on a site), or a device or pipe for the
 * bytes of the one file.
 * `root` is the folder that the user named: this folder or one above it. `memory` writes no file.
 */
export type Target =
  | { readonly file: string }
  | { readonly folder: string; readonly root: string; readonly isStage?: true }
  | { readonly stream: string }
  | 'memory';

/** The result, without the meeting itself. */
export interface JobResult extends Findings {
  /** Whether the meeting has errors, or more warnings than are allowed. */
  readonly refused: boolean;
  readonly written: readonly Written[];
  /** The one file, if it is not written to a file system. */
  readonly bytes?: Uint8Array;
  /** The fault at which the program failed, if it did. */
  readonly fault?: Fault;
  /** What a site says of the meeting, if it was made for one and is published. */
  readonly entry?: NewEntry;
  /** Absolute paths of other files that were used: templates, fonts, pictures, attached files that are shown. */
  readonly files: readonly string[];
}

/** A file that was written. */
export interface Written {
  /** `attachment`: it was attached, and a site hands it out. */
  readonly format: FormatName | 'attachment';
  /** The meeting's folder, absolute. */
  readonly meeting: string;
  readonly edition: Edition;
  /** Absolute. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The digest of its bytes, if it is to be remembered. */
  readonly sum?: string;
  /** `stampOf`, if it was written where nobody else writes, on a stage. */
  readonly stamp?: string;
}

export interface Fault {
  readonly error: unknown;
  /** The path of the meeting's folder, as it is shown. */
  readonly meeting: string;
}

/** Checks a meeting, or builds it and writes its files, each whole or not at all. Reports each step. */
export async function runJob(
  job: Job,
  onStep: (step: Step) => void,
  builder: Builder = { build: buildMeeting, check: checkMeeting },
): Promise<JobResult> {
  try {
    return await doJob(job, onStep, builder);
  } catch (error) {
    if (isOfUser(error, job.request)) return unreadable(job.request, error);
    throw error;
  }
}

async function doJob(
  { request, target, isRemembered }: Job,
  onStep: (step: Step) => void,
  { build, check }: Builder,
): Promise<JobResult> {
  if (target === undefined) {
    const checked = await check(request);
    return {
      ...(await resultOf(checked, request)),
      refused: isRefused(checked.diagnostics, request),
      written: [],
    };
  }
  const built = await build(request, onStep);
  const refused = built.files.length === 0 && !built.isDraft;
  const result = { ...(await resultOf(built, request)), refused, written: [] };
  const [first, ...others] = built.files;
  if (!first) return result;
  if (others.length > 0 && !takesSeveral(target)) return severalFiles(result, built, request);
  return target === 'memory'
    ? { ...result, bytes: first.bytes }
    : writeAll({ ...result, entry: await siteEntry(built, request) }, filesIn(built), target, {
        request,
        isRemembered,
      });
}

async function siteEntry(built: Built, { site }: BuildRequest): Promise<NewEntry | undefined> {
  if (!site) return undefined;
  const { entryOf } = await import('../site/entry.ts');
  return entryOf(built);
}

interface FileToWrite extends Pick<BuiltFile, 'name' | 'bytes' | 'pieces'> {
  readonly format: Written['format'];
}

/** One after another: attached files may be large. */
function* filesIn({ files, handedOut = [] }: Built): Generator<FileToWrite> {
  yield* files;
  for (const { name, location, picture } of handedOut)
    yield { format: 'attachment', name, bytes: picture ? pictureFile(picture) : readFileSync(location) };
}

function takesSeveral(target: Target): boolean {
  return typeof target === 'object' && 'folder' in target;
}

/** Writes files one after another, up to the first that can't be written. */
function writeAll(
  result: JobResult,
  files: Iterable<FileToWrite>,
  target: Exclude<Target, 'memory'>,
  { request, isRemembered }: Pick<Job, 'request' | 'isRemembered'>,
): JobResult {
  const written: Written[] = [];
  for (const file of files) {
    const { format, name } = file;
    const pieces = file.pieces ?? [file.bytes];
    const path = pathOf(target, name);
    try {
      if ('stream' in target) {
        writeInto(path, pieces);
        // The path of a stream would go into the file itself, if that is the standard output's: `-o /dev/stdout`.
        continue;
      }
      // A meeting that was moved away in the meantime must not leave its files behind.
      if ('folder' in target && target.folder === request.location) statSync(target.folder);
      writeFile(path, pieces, 'folder' in target ? target.root : undefined, {
        isFlushed: !isOnStage(target),
      });
      const { location: meeting, edition } = request;
      written.push({
        format,
        meeting,
        edition,
        path,
        size: sizeOf(pieces),
        sum: isRemembered ? sumOf(...pieces) : undefined,
        ...(isOnStage(target) && { stamp: stampOf(path) }),
      });
    } catch (error) {
      return unwritable({ ...result, written }, path, request, error);
    }
  }
  return { ...result, written };
}

function isOnStage(target: Target): boolean {
  return typeof target === 'object' && 'isStage' in target;
}

function pathOf(target: Exclude<Target, 'memory'>, name: string): string {
  if ('folder' in target) return join(target.folder, name);
  return 'stream' in target ? target.stream : target.file;
}

/** Only the sources that will be shown. */
async function resultOf(built: Checked, request: BuildRequest) {
  const { diagnostics, sources } = await reportOf(built, request);
  const shown = new Set(diagnostics.map(({ place }) => place.file));
  return {
    diagnostics,
    language: built.language,
    sources: sources.filter(({ path }) => shown.has(path)),
    files: filesOf(built, request),
  };
}

function filesOf(
  { sources, meeting, template, formats: made }: Checked,
  { workingDirectory, location }: BuildRequest,
): string[] {
  const texts = sources.map(({ path }) => resolve(workingDirectory, path));
  const fonts = Object.values(template?.style.fonts ?? {}).flatMap(family =>
    typeof family === 'string' ? [] : Object.values(family as FontFiles),
  );
  const pictures = [meeting?.logo?.location, template?.logo?.location].filter(path => path !== undefined);
  const outside = [...texts, ...fonts, ...pictures].filter(path => !isWithin(path, location));
  // Of the meeting's own files, only what the fingerprint leaves out.
  const attached = made.some(format => formats[format].showsAttached) ? (meeting?.items ?? []) : [];
  return [...outside, ...new Set(attached.flatMap(attachedFiles))];
}

function attachedFiles({ attachments }: AgendaItem): readonly string[] {
  return attachments.flatMap(({ file }) => (file ? [file.location] : []));
}

interface FileError extends Error {
  readonly path: string;
}

/** Whether a file that is not the program's own disappeared or was locked between two looks at it. */
function isOfUser(error: unknown, { root }: BuildRequest): error is FileError {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) return false;
  const { path } = error;
  return typeof path === 'string' && (isWithin(path, root) || !isWithin(path, dirname(fontFolder())));
}

function unreadable({ workingDirectory }: BuildRequest, { path }: FileError): JobResult {
  const file = pathFrom(workingDirectory, path);
  const diagnostic = diagnose('file-unreadable', startOf(file), { file });
  return { diagnostics: [diagnostic], sources: [], language: 'en', refused: true, files: [], written: [] };
}

/** The meeting itself asks for several files, and the command line names one. */
function severalFiles(result: JobResult, { formats }: Built, request: BuildRequest): JobResult {
  const diagnostic = diagnose('output-formats', meetingPlace(request), { formats });
  return { ...result, diagnostics: [diagnostic, ...result.diagnostics], refused: true };
}

function meetingPlace({ location, workingDirectory }: BuildRequest): Place {
  return startOf(pathFrom(workingDirectory, join(location, 'meeting.md')));
}

/** What the file system refuses (no permission, a PDF that is open elsewhere, a full disk) is not our fault. */
function unwritable(result: JobResult, path: string, request: BuildRequest, error: unknown): JobResult {
  if (!(error instanceof LinkError) && !(error instanceof Error && 'code' in error)) throw error;
  const shown = (path: string) => pathFrom(request.workingDirectory, path);
  const place = meetingPlace(request);
  const diagnostic: Diagnostic =
    error instanceof LinkError
      ? diagnose('output-link', place, { file: shown(path), link: shown(error.link) })
      : diagnose('output-unwritable', place, { file: shown(path) });
  return { ...result, diagnostics: [diagnostic, ...result.diagnostics], refused: true };
}
