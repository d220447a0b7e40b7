import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const program = join(process.cwd(), 'bin', 'agenda.js');

/** `agenda edit` in a process of its own, as its user started it. */
export interface RunningDesk {
  /** The first line of its standard output. */
  readonly address: string;
  readonly port: number;
  /** The token in the address, which works once. */
  readonly invitation: string;
  readonly process: ChildProcess;
  /** Ends it as Ctrl+C does; gives what it said on standard error. */
  end(): Promise<string>;
}

export function startDesk(folder: string, ...options: string[]): Promise<RunningDesk> {
  const child = spawn(process.execPath, [program, 'edit', folder, '--no-open', ...options], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let errors = '';
  child.stderr.on('data', chunk => {
    errors += chunk;
  });
  const ended = new Promise<string>(resolve => child.on('exit', () => resolve(errors)));
  return new Promise((resolve, reject) => {
    void ended.then(said => reject(new Error(said)));
    child.stdout.once('data', chunk => {
      const [address = ''] = String(chunk).split('\n');
      const { port, hash } = new URL(address);
      resolve({
        address,
        port: Number(port),
        invitation: hash.slice(1),
        process: child,
        end() {
          child.kill('SIGINT');
          return ended;
        },
      });
    });
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends a request just as it is given: no header is added, and the path stays as it is. */
export function send(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: object; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        agent: false,
        headers: { host: `127.0.0.1:${port}`, ...headers },
      },
      answer => {
        let text = '';
        answer.on('data', chunk => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The header of a new session. */
export async function sessionOf({ port, invitation }: RunningDesk): Promise<{ 'x-agenda-session': string }> {
  const { body } = await send(port, '/session', {
    method: 'POST',
    headers: { 'x-agenda-invitation': invitation },
  });
  return { 'x-agenda-session': JSON.parse(body).session };
}
