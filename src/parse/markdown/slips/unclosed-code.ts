import type { Code } from 'mdast';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../tree-walk.ts';

/** Whether code begins with a fence that no other ends (CommonMark 4.5): all text below it is code then. */
export function isUnclosedCode(code: Code, { text }: SourceFile): boolean {
  const typed = text.slice(startOf(code), endOf(code));
  const [fence] = /^(?:`{3,}|~{3,})/.exec(typed) ?? [];
  if (fence === undefined) return false;
  const last = /[\r\n][ \t>]*([`~]+)[ \t]*$/.exec(typed)?.[1];
  return !last?.startsWith(fence);
}
