// Bare node: the floor under every program of Node's.

/** @type {import('./index.mjs').Peer} */
export const node = {
  name: 'node',
  prepare: () => ({ command: process.execPath, args: ['-e', '0'], ofNode: true }),
};
