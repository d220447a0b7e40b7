import { parentPort, workerData } from 'node:worker_threads';
import { createService, type Service } from './service.ts';

/**
 * In a thread: answers calls of the service's methods, one after another. `workerData` says which meeting.
 * @param onBuilt is called once, when the first pages have been made
 */
export function serve(onBuilt: () => void): void {
  const service = createService(workerData);
  let hasBuilt = false;
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (call: Call) => {
    last = last.then(async () => {
      await answer(call, service);
      if (hasBuilt || call.name !== 'build') return;
      hasBuilt = true;
      onBuilt();
    });
  });
}

async function answer({ id, name, values, tells }: Call, service: Service): Promise<void> {
  const method = service[name] as (...values: readonly unknown[]) => unknown;
  let told: Answer;
  try {
    const tell = (value: unknown) => parentPort?.postMessage({ id, told: value } satisfies Answer);
    told = { id, result: await method(...values, ...(tells ? [tell] : [])) };
  } catch (fault) {
    told = { id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
  parentPort?.postMessage(told);
}

/** A method of the service, called from another thread. */
export interface Call {
  readonly id: number;
  readonly name: keyof Service;
  /** Without the function that is told of what is known before the end. */
  readonly values: readonly unknown[];
  readonly tells: boolean;
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly told: unknown }
  | { readonly id: number; readonly fault: string };
