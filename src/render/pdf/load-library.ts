import { createRequire } from 'node:module';

/**
 * Loads a library when it is first needed: its tables take longer to load than most builds take. In the bundle each
 * is a part of its own (scripts/build/parts.mjs), which replaces this function.
 */
export const loadLibrary: (name: 'bidi-js' | 'fontkit' | 'linebreak') => unknown = createRequire(
  import.meta.url,
);
