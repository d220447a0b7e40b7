import type { Findings, Fixed, ReportedFile } from '../diagnostics/reporters/report.ts';
import { visiblePath } from '../diagnostics/reporters/visible.ts';
import { pathFrom } from '../paths/paths.ts';
import type { Host, Output } from './host.ts';
import type { Fault, JobResult } from './job.ts';
import { allowedWarnings, type CommandOptions } from './options.ts';
import type { Progress } from './progress.ts';

/**
 * Shows results as they come: for people, each meeting's diagnostics and the path of its PDF at once; for programs,
 * one report at the end. Returns the exit status.
 * @throws the fault at which the program failed, after the other meetings are shown
 */
export async function showResults(
  results: AsyncIterable<JobResult>,
  options: CommandOptions,
  host: Host,
  progress: Progress,
  fixed?: readonly Fixed[],
): Promise<number> {
  const screen =
    options.reporter === 'text' ? showText(options, host, progress) : showReport(options, host, fixed);
  let status = 0;
  let fault: Fault | undefined;
  for await (const result of results) {
    progress.done();
    fault ??= result.fault;
    const isShown = await screen.add(options.quiet ? withoutWarnings(result) : result);
    if (result.refused || !isShown) status = 1;
  }
  progress.end();
  await screen.end();
  if (fault) throw errorOf(fault);
  return status;
}

function errorOf({ error, meeting }: Fault): Error {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const [what] = message.split('\n');
  return Object.assign(new Error(meeting === '.' ? what : `${what} (${meeting})`), { stack, cause: error });
}

interface Screen {
  /** False if the PDF itself could not be written whole to standard output. */
  add(result: JobResult): Promise<boolean>;
  end(): Promise<void>;
}

/** Diagnostics to standard error, and a line that counts them; paths, or the one file itself, to standard output. */
function showText(options: CommandOptions, host: Host, progress: Progress): Screen {
  const { stdout, stderr, workingDirectory } = host;
  const isTerminal = stderr.isTTY === true;
  const found: Findings[] = [];
  let isSilent = true;
  return {
    async add(result) {
      const { diagnostics, language, written, bytes, fault } = result;
      if (diagnostics.length > 0 || written.length > 0 || bytes) progress.clear();
      if (diagnostics.length > 0) {
        const { text } = await import('../diagnostics/reporters/text.ts');
        const told = await text(result, isTerminal && !host.environment.NO_COLOR);
        const isFirst = found.every(before => before.diagnostics.length === 0);
        stderr.write(`${isFirst ? '' : '\n'}${told}`);
      }
      for (const { path } of written) stdout.write(`${visiblePath(pathFrom(workingDirectory, path))}\n`);
      const isShown = !bytes || (await isWritten(bytes, stdout));
      found.push({ diagnostics, language, sources: [] });
      isSilent &&= diagnostics.length === 0 && written.length === 0 && !bytes && !fault;
      return isShown;
    },
    async end() {
      const isRight = found.every(({ diagnostics }) => diagnostics.length === 0);
      // A person waiting is told that all is well; a script wants silence.
      if (isRight && !(isSilent && isTerminal && !options.quiet)) return;
      const { summary } = await import('../diagnostics/reporters/text.ts');
      stderr.write(`${isRight ? '' : '\n'}${summary(found, { maxWarnings: allowedWarnings(options) })}`);
    },
  };
}

/** The reader may have closed it. Whoever owns the stream reports that, if it needs reporting. */
function isWritten(bytes: Uint8Array, stdout: Output): Promise<boolean> {
  return new Promise(resolve => stdout.write(bytes, error => resolve(!error)));
}

function showReport(
  { reporter }: CommandOptions,
  { stdout, workingDirectory }: Host,
  fixed?: readonly Fixed[],
): Screen {
  const meetings: Findings[] = [];
  const files: ReportedFile[] = [];
  return {
    async add(result) {
      meetings.push(result);
      for (const { path, format, meeting, edition } of result.written) {
        const shown = pathFrom(workingDirectory, path);
        files.push({ path: shown, meeting: pathFrom(workingDirectory, meeting), edition, format });
      }
      return true;
    },
    async end() {
      const { reporters } = await import('../diagnostics/reporters/index.ts');
      const report = await reporters[reporter as keyof typeof reporters]();
      stdout.write(await report({ meetings, files, fixed }));
    },
  };
}

/** Leaves out warnings, unless the meeting is refused because of them. */
function withoutWarnings(result: JobResult): JobResult {
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  return result.refused && errors.length === 0 ? result : { ...result, diagnostics: errors };
}
