import { join } from 'node:path';
import type { Checked } from '../build.ts';
import { type BuildRequest, buildMeeting } from '../build.ts';
import { writeFile } from '../write/write-file.ts';

/** One meeting to be built and written; it can be handed to another thread. */
export interface BuildJob {
  readonly request: BuildRequest;
  /** Absolute: the PDF's own path, or the folder in which it gets the meeting's name. */
  readonly target: { readonly file: string } | { readonly folder: string };
}

/** What came of it, without the meeting itself. */
export interface BuildResult extends Pick<Checked, 'diagnostics' | 'sources' | 'language'> {
  /** The absolute path of the PDF, where nothing was wrong. */
  readonly written?: string;
}

/** Builds a meeting and writes its PDF, whole or not at all. */
export async function runBuildJob({ request, target }: BuildJob): Promise<BuildResult> {
  const { diagnostics, sources, language, file } = await buildMeeting(request);
  const shown = new Set(diagnostics.map(({ place }) => place.file));
  const report = { diagnostics, language, sources: sources.filter(({ path }) => shown.has(path)) };
  if (!file) return report;
  const path = 'file' in target ? target.file : join(target.folder, file.name);
  await writeFile(path, file.bytes);
  return { ...report, written: path };
}
