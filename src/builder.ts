import { buildMeeting, type Memory, type OnStep } from './build.ts';
import type { BuildRequest } from './build-request.ts';
import type { Built } from './built.ts';

/**
 * Builds meetings again and again in one process. What has not changed is not parsed, set or painted again. The
 * result is the same, byte for byte, as that of `buildMeeting`.
 */
export function createBuilder(): (request: BuildRequest, onStep?: OnStep) => Promise<Built> {
  const memories = new Map<string, Memory>();
  return (request, onStep) => {
    const key = JSON.stringify([request.location, request.workingDirectory, request.edition]);
    const memory = memories.get(key) ?? { parsed: new Map(), pictures: new Map() };
    memories.set(key, memory);
    return buildMeeting(request, onStep, memory);
  };
}
