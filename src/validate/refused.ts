import type { Value } from '../parse/parsed-file.ts';

/** Whether a value is there that could not be read, which has been told. */
export function isRefused(value: Value): boolean {
  return value.kind === 'none' && value.refused === true;
}
