import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { listNames } from '../../paths/paths.ts';
import { formats } from '../../render/index.ts';
import { clearLeftovers } from '../../write/leftovers.ts';
import { stampOf } from '../../write/sum.ts';
import { writePrivately } from '../../write/write-privately.ts';
import type { Host } from '../host.ts';
import type { Job, JobResult, Written } from '../job.ts';
import { type Digest, digestOf, fileDigest, fingerprint, mostBytes, programStamp } from './fingerprint.ts';

/**
 * What the program remembers about meetings that it checked, and about the PDFs that it wrote, so that it need not do
 * the same again where nothing has changed. It is kept in the user's own cache folder, readable by nobody else, and never beside a PDF. It contains
 * paths and keyed digests, but no text of a meeting. Only meetings without any diagnostic are remembered: the
 * diagnostics of the others must be shown again.
 */
export interface Records {
  stateOf(job: Job): State;
  /** Remembers a meeting that was checked or built from what its state describes. */
  keep(job: Job, state: State, result: JobResult): void;
}

export interface State {
  /** The fingerprint of what the meeting is made from; absent if that is not clear. */
  readonly inputs?: Digest;
  /** Its files, if they were made from exactly this and have not been touched since; none if it was only checked. */
  readonly unchanged?: readonly Written[];
  /** The files outside the meeting's folder that it was made with; absolute. */
  readonly files?: readonly string[];
  /** The meeting's. */
  readonly language?: LanguageCode;
}

/** On disk: one file for each meeting, edition and target. */
interface Record {
  readonly inputs: Digest;
  /** Files outside the meeting's folder. */
  readonly files: readonly RecordedFile[];
  readonly outputs: readonly RecordedOutput[];
  readonly language: LanguageCode;
}

interface RecordedOutput extends RecordedFile {
  readonly format: Written['format'];
  readonly size: number;
  /** `stampOf`: then a file that has it need not be read. */
  readonly stamp?: string;
}

interface RecordedFile {
  readonly path: string;
  readonly digest: Digest;
}

/** Undefined if nothing can be remembered: the user has no safe folder for it, or the program runs unbundled. */
export function openRecords(host: Host): Records | undefined {
  const folder = host.program && host.cacheFolder?.();
  const key = folder && readKey(folder);
  if (!host.program || !key) return undefined;
  clearLeftovers(folder);
  const stamp = programStamp(host.program);
  // What all meetings have in common is looked at once.
  const namesIn = onceEach(listNames);
  const digestIn = onceEach(path => fileDigest(path, key, mostBytes));
  return {
    stateOf(job) {
      const inputs = fingerprint(job, stamp, key, namesIn);
      const record = inputs === undefined ? undefined : readRecord(recordPath(folder, job, key), job);
      if (!record || !isValid(record, inputs, key, digestIn)) return { inputs };
      const { location: meeting, edition } = job.request;
      const unchanged = record.outputs.map(output => ({ ...output, meeting, edition }));
      return {
        inputs,
        unchanged,
        files: record.files.map(({ path }) => path),
        language: record.language,
      };
    },
    keep(job, { inputs }, { diagnostics, written, files, language }) {
      if (inputs === undefined || diagnostics.length > 0) return;
      const outputs = written.flatMap(({ format, path, size, sum, stamp }) =>
        // The digest of the bytes that were written: another run may have written there since.
        sum === undefined ? [] : [{ format, path, size, digest: digestOf(sum, key), stamp }],
      );
      if (outputs.length === 0 && job.target !== undefined) return;
      // The file may have been read before it changed.
      if (files.some(path => hasChangedSince(path, host.started))) return;
      const record: Record = {
        inputs,
        files: files.map(path => ({ path, digest: fileDigest(path, key, mostBytes) ?? '' })),
        outputs,
        language,
      };
      writePrivately(recordPath(folder, job, key), JSON.stringify(record));
    },
  };
}

function onceEach<T>(look: (path: string) => T): (path: string) => T {
  const seen = new Map<string, T>();
  return path => {
    if (!seen.has(path)) seen.set(path, look(path));
    return seen.get(path)!;
  };
}

function isValid(
  record: Record,
  inputs: Digest | undefined,
  key: KeyObject,
  digestIn: (path: string) => Digest | undefined,
): boolean {
  return (
    record.inputs === inputs &&
    record.outputs.every(
      ({ path, size, digest, stamp }) =>
        (stamp !== undefined && stampOf(path) === stamp) || fileDigest(path, key, size) === digest,
    ) &&
    record.files.every(({ path, digest }) => digestIn(path) === digest)
  );
}

function recordPath(folder: string, { request, target }: Job, key: KeyObject): string {
  return join(
    folder,
    `${digestOf(JSON.stringify([request.location, request.edition, request.formats, target]), key)}.json`,
  );
}

/** Undefined if there is none, or it is not ours. */
function readRecord(path: string, { target }: Job): Record | undefined {
  try {
    const record = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record> | null;
    const isOurs =
      Array.isArray(record?.files) &&
      Array.isArray(record.outputs) &&
      (record.outputs.length > 0 || target === undefined) &&
      Object.hasOwn(languages, record.language ?? '') &&
      [...record.files, ...record.outputs].every(isRecordedFile) &&
      record.outputs.every(({ format }) => format === 'attachment' || Object.hasOwn(formats, format));
    return isOurs ? (record as Record) : undefined;
  } catch {
    return undefined;
  }
}

function isRecordedFile(value: unknown): value is RecordedFile {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string';
}

/** How many milliseconds a change's time may lag behind the clock. */
const slack = 20;

function hasChangedSince(path: string, started = Infinity): boolean {
  try {
    return statSync(path).ctimeMs > started - slack;
  } catch {
    return true;
  }
}

const keyLength = 32;

/** The user's key, made the first time. */
function readKey(folder: string): KeyObject | undefined {
  const path = join(folder, 'key');
  try {
    return wholeKey(readFileSync(path));
  } catch {
    writePrivately(path, randomBytes(keyLength));
  }
  try {
    return wholeKey(readFileSync(path));
  } catch {
    return undefined;
  }
}

function wholeKey(bytes: Uint8Array): KeyObject {
  if (bytes.length !== keyLength) throw new RangeError('no key');
  return createSecretKey(bytes);
}
