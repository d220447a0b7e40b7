import { Worker } from 'node:worker_threads';
import type { Answer, Call } from './serve.ts';
import type { Service, ServiceRequest } from './service.ts';

/** The service in another thread: its methods, all of which have to be waited for. */
export type RemoteService = {
  readonly [Name in keyof Service]: (
    ...values: Parameters<Service[Name]>
  ) => Promise<Awaited<ReturnType<Service[Name]>>>;
};

interface Waiting {
  resolve(value: unknown): void;
  reject(fault: unknown): void;
  /** Called with what is known before the end. */
  readonly tell?: (value: unknown) => void;
}

/** After so many, another thread would fail as well. */
const mostFailures = 3;

/**
 * Starts the service in a thread, so that whoever asks is never held up. If the thread ends, because memory has run out,
 * what it was asked fails, and a new one takes its place with the texts that the old one had.
 * @param script of the thread
 */
export function startService(
  script: URL,
  request: ServiceRequest,
): { readonly service: RemoteService; end(): Promise<unknown> } {
  const waiting = new Map<number, Waiting>();
  const texts = new Map<string, string>();
  let worker = start();
  let next = 0;
  let isOver = false;
  /** Threads that ended and had answered nothing. */
  let failures = 0;

  function start(): Worker {
    const started = new Worker(script, { workerData: request });
    started.on('message', (answer: Answer) => {
      failures = 0;
      const asked = waiting.get(answer.id);
      if ('told' in answer) return asked?.tell?.(answer.told);
      waiting.delete(answer.id);
      if ('fault' in answer) asked?.reject(new Error(answer.fault));
      else asked?.resolve(answer.result);
    });
    started.on('error', () => {});
    started.on('exit', () => {
      for (const { reject } of waiting.values()) reject(new Error('the service ended'));
      waiting.clear();
      if (isOver || ++failures > mostFailures) return;
      worker = start();
      for (const [file, text] of texts) call('setText', [file, text]).catch(() => {});
    });
    return started;
  }

  function call(name: keyof Service, values: readonly unknown[]): Promise<unknown> {
    if (name === 'setText') {
      const [file, text] = values as Parameters<Service['setText']>;
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
    }
    const tell = values.find(value => typeof value === 'function') as Waiting['tell'];
    const said = values.filter(value => value !== tell || value === undefined);
    const message: Call = { id: next++, name, values: said, tells: tell !== undefined };
    return new Promise((resolve, reject) => {
      waiting.set(message.id, { resolve, reject, tell });
      worker.postMessage(message);
    });
  }

  const service = new Proxy({} as RemoteService, {
    get:
      (_, name) =>
      (...values: readonly unknown[]) =>
        call(name as keyof Service, values),
  });
  return {
    service,
    end() {
      isOver = true;
      return worker.terminate();
    },
  };
}
