import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildRequest, Edition } from '../build-request.ts';
import { startService } from '../service/remote.ts';
import { watchFiles } from '../watch/watch-files.ts';
import { createAnswerer } from './answerer.ts';
import { createTokens } from './guard.ts';
import { listen } from './listen.ts';
import { createLoop } from './loop.ts';
import { createTexts } from './texts.ts';

export interface DeskOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly isReadOnly: boolean;
  readonly isOpened: boolean;
  readonly edition: Edition;
}

/** What the desk needs from the process. */
export interface DeskHost {
  /** The folder of the built program, with a separator at its end. */
  readonly program: URL;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  after(milliseconds: number, call: () => void): () => void;
  onEnter?(call: () => void): void;
  openInBrowser?(path: string): void;
  untilEnded?(): Promise<void>;
}

/** What the desk says in the terminal. */
export interface DeskWords {
  readonly running: () => string;
  readonly rescued: (file: string) => string;
}

/**
 * Serves a meeting to the user's own browser until the user ends it. The first line of standard output is the address,
 * which works once; Enter gives another.
 */
export async function runDesk(
  request: BuildRequest,
  { port, isReadOnly, isOpened, edition }: DeskOptions,
  words: DeskWords,
  host: DeskHost,
): Promise<void> {
  const location = realpathSync(request.location);
  const tokens = createTokens();
  const texts = createTexts(location);
  const { service, end } = startService(new URL('../bin/desk-worker.js', host.program), {
    ...request,
    location,
  });
  const loop = createLoop(service, edition);
  const answerer = createAnswerer({ location, texts, service, loop, isReadOnly, after: host.after });
  // The first pages are being made while the browser starts.
  loop.refresh();
  const { port: own, close } = await listen({ port, program: host.program, tokens }, answerer);
  const watching = watchFiles({
    folder: location,
    after: host.after,
    onChange: answerer.filesChanged,
  });
  const address = () => `http://127.0.0.1:${own}/#${tokens.invite()}`;

  const first = address();
  host.stdout.write(`${first}\n`);
  host.stderr.write(`${words.running()}\n`);
  host.onEnter?.(() => host.stdout.write(`${address()}\n`));
  const lead = isOpened ? makeLeadFile(first) : undefined;
  if (lead) host.openInBrowser?.(lead.path);

  await host.untilEnded?.();
  watching.close();
  await close();
  for (const { rescue } of texts.saveKept()) if (rescue) host.stderr.write(`${words.rescued(rescue)}\n`);
  lead?.remove();
  await end();
}

/** A file that only this user can read, and that leads a browser on. */
interface LeadFile {
  readonly path: string;
  remove(): void;
}

/**
 * Makes the file that the browser is opened on. The address itself has the invitation, and other users of the machine see
 * the arguments of every program (`ps`).
 */
export function makeLeadFile(address: string): LeadFile {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-desk-'));
  const path = join(folder, 'agenda.html');
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}">`,
    {
      mode: 0o600,
      flag: 'wx',
    },
  );
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
