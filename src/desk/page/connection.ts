import { language } from './words/index.ts';

/** The session's token is kept for this window only. No cookie is used: they ignore ports. */
const key = 'agenda-session';

/** Exchanges the invitation in the address for a session. False if there is neither. */
export async function startSession(): Promise<boolean> {
  const invitation = location.hash.slice(1);
  if (invitation !== '') {
    history.replaceState(null, '', '/');
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'x-agenda-invitation': invitation },
    });
    if (answer.ok) sessionStorage.setItem(key, (await answer.json()).session);
  }
  return sessionStorage.getItem(key) !== null;
}

/** A request that failed: its status, and what the answer says. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    readonly said: unknown,
  ) {
    super(`${status}`);
  }
}

type Query = Readonly<Record<string, string | undefined>>;

/** Asks the program. Throws a Refused, or a TypeError if the program does not answer. */
export async function ask<T>(
  method: 'GET' | 'POST',
  path: string,
  query: Query = {},
  body?: BodyInit,
): Promise<T> {
  const answer = await request(method, path, query, body);
  return (await answer.json()) as T;
}

export async function askForBytes(path: string, query: Query): Promise<ArrayBuffer> {
  return (await request('GET', path, query)).arrayBuffer();
}

async function request(method: string, path: string, query: Query, body?: BodyInit): Promise<Response> {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = new URLSearchParams([...given, ['language', language]]);
  const answer = await fetch(`/api/${path}?${search}`, {
    method,
    headers: { 'x-agenda-session': sessionStorage.getItem(key) ?? '' },
    body,
    // This is sent even while the window closes; browsers allow 64 KB (Fetch, 4.5).
    keepalive: typeof body === 'string' && body.length < 20_000,
  });
  if (!answer.ok) throw new Refused(answer.status, await answer.json().catch(() => undefined));
  return answer;
}

/** Asks a method of the service. */
export function askService<T>(name: string, ...values: readonly unknown[]): Promise<T> {
  return ask<T>('POST', 'ask', { name }, JSON.stringify(values));
}

/** How long to wait, in milliseconds, before the program is asked again whether it is there. */
const retry = 1000;

/**
 * Listens to what the program tells, again and again. An `EventSource` could not send the session's header.
 * @param onState is called when the program is there, and when it is gone
 */
export async function listen(
  onEvent: (event: { readonly type: string }) => void,
  onState: (isThere: boolean) => void,
): Promise<never> {
  for (;;) {
    try {
      const { body } = await request('GET', 'events', {});
      onState(true);
      for await (const line of linesOf(body!)) if (line !== '') onEvent(JSON.parse(line));
    } catch {
      // The program has ended, or was restarted and no longer knows this session: another may come (`startSession`).
    }
    onState(false);
    await new Promise(resolve => setTimeout(resolve, retry));
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let waiting = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (waiting + decoder.decode(value, { stream: true })).split('\n');
    waiting = lines.pop()!;
    yield* lines;
  }
}
