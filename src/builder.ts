import { buildMeeting, checkMeeting, type Memory, type OnStep } from './build.ts';
import type { BuildRequest } from './build-request.ts';
import type { Built, Checked } from './built.ts';

/** Checks and builds meetings again and again in one process. */
export interface Builder {
  build(request: BuildRequest, onStep?: OnStep): Promise<Built>;
  check(request: BuildRequest): Promise<Checked>;
}

/** Of this many meetings and editions what was made is kept; of others, nothing. */
const mostKept = 8;

/**
 * A builder that keeps what it made: what has not changed is not parsed, set or painted again. The result is the same,
 * byte for byte, as that of `buildMeeting` and `checkMeeting`.
 */
export function createBuilder(): Builder {
  const memories = new Map<string, Memory>();
  const memoryOf = ({ location, workingDirectory, edition }: BuildRequest): Memory => {
    const key = JSON.stringify([location, workingDirectory, edition]);
    const memory = memories.get(key) ?? {
      parsed: new Map(),
      pictures: new Map(),
      rendered: new Map(),
      attached: new Map(),
      texts: new Map(),
    };
    // The last one used is the last one to go.
    memories.delete(key);
    memories.set(key, memory);
    for (const oldest of memories.keys()) if (memories.size > mostKept) memories.delete(oldest);
    return memory;
  };
  return {
    build: (request, onStep) => buildMeeting(request, onStep, memoryOf(request)),
    check: request => checkMeeting(request, memoryOf(request)),
  };
}
