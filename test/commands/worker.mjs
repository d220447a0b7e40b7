// A thread's script for threads.test.ts.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ wait, give, step, fault, die }) => {
  if (step) parentPort.postMessage({ step });
  if (die) throw new Error('died');
  setTimeout(() => parentPort.postMessage(fault ? { fault: new Error(fault) } : { result: give }), wait ?? 0);
});
