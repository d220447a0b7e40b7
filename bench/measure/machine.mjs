import { availableParallelism, cpus, platform, totalmem } from 'node:os';

/** What the figures were measured on. */
export function machine() {
  return {
    day: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    platform: platform(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  };
}
