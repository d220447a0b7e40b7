import { parentPort } from 'node:worker_threads';

// Answers one question and ends, as a thread does that the system takes the memory of.
parentPort.once('message', question => {
  parentPort.postMessage(question);
  setTimeout(() => process.exit(), 10);
});
