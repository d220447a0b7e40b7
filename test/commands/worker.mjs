// A thread's script for threads.test.ts.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ wait, give, step, fault, die, exit }) => {
  if (step) parentPort.postMessage({ step });
  if (die) throw Object.assign(new Error('died'), { code: die });
  if (exit !== undefined) process.exit(exit);
  setTimeout(() => parentPort.postMessage(fault ? { fault: new Error(fault) } : { result: give }), wait ?? 0);
});
