import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildMeeting as build, checkMeeting as check, reportOf } from '../build.ts';
import type { BuildRequest } from '../build-request.ts';
import type { Checked } from '../built.ts';
import { diagnosticEntries } from '../diagnostics/reporters/json.ts';
import type {
  BuildOptions,
  BuiltMeeting,
  CheckedMeeting,
  Diagnostic,
  ExportedMeeting,
  MeetingData,
  MeetingOptions,
  Signal,
} from './agenda-pdf.d.ts';

export async function checkMeeting(folder: string, options: MeetingOptions = {}): Promise<CheckedMeeting> {
  const request = requestOf(folder, options);
  return untilAborted(options.signal, async () => ({
    diagnostics: await told(await check(request), request),
  }));
}

export async function buildMeeting(folder: string, options: BuildOptions = {}): Promise<BuiltMeeting> {
  const { signal, format = 'pdf', epoch } = options;
  const request: BuildRequest = { ...requestOf(folder, options), formats: [format], epoch };
  return untilAborted(signal, async () => {
    const built = await build(request, () => throwIfAborted(signal));
    const [file] = built.files;
    return {
      diagnostics: await told(built, request),
      ...(file && { file: { name: file.name, bytes: file.bytes } }),
    };
  });
}

export async function exportMeeting(folder: string, options: MeetingOptions = {}): Promise<ExportedMeeting> {
  const { diagnostics, file } = await buildMeeting(folder, { ...options, format: 'json' });
  if (!file) return { diagnostics };
  return { diagnostics, data: JSON.parse(Buffer.from(file.bytes).toString()) as MeetingData };
}

/** Places are relative to the meeting's folder. */
function requestOf(
  folder: string,
  { edition = 'full', template, texts, root }: MeetingOptions,
): BuildRequest {
  const location = resolve(folder);
  return {
    location,
    root: root === undefined ? location : resolve(root),
    workingDirectory: location,
    edition,
    template,
    texts: texts && new Map(Object.entries(texts).map(([path, text]) => [join(real(location), path), text])),
  };
}

/** With links resolved; a folder that is not there is reported when it is read. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function told(checked: Checked, request: BuildRequest): Promise<readonly Diagnostic[]> {
  const { diagnostics, sources } = await reportOf(checked, request);
  return diagnosticEntries({ diagnostics, sources, language: checked.language });
}

/** What a piece of work gives, unless the signal comes first; between its steps the work then ends. */
function untilAborted<T>(signal: Signal | undefined, work: () => Promise<T>): Promise<T> {
  if (!signal) return work();
  return new Promise((done, failed) => {
    const abort = () => failed(reasonOf(signal));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort);
    work()
      .then(done, failed)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}

function throwIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) throw reasonOf(signal);
}

function reasonOf({ reason }: Signal): unknown {
  return reason ?? new Error('The work was aborted');
}
