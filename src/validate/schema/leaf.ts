import { globalRegistry, pipe, string, transform } from 'zod/mini';
import type { Reading } from '../values/reading.ts';

/** What an editor is told of a value: JSON Schema's keywords. */
interface EditorForm {
  readonly type?: 'string' | readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
}

/** A value that is one text in front matter: how it is read, and what an editor may accept. */
export function leaf<T>(read: (text: string) => Reading<T>, form: EditorForm) {
  return pipe(
    string().register(globalRegistry, { ...form }),
    transform((text: string, payload): T => {
      const reading = read(text);
      if ('value' in reading) return reading.value;
      payload.issues.push({ code: 'custom', params: reading.refused, input: text });
      return undefined as never;
    }),
  );
}
