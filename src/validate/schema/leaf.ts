import { pipe, string, transform } from 'zod/mini';
import type { Reading } from '../values/reading.ts';
import { type EditorForm, forEditors } from './for-editors.ts';

/** A value that is one text in front matter: how it is read, and what an editor may accept. */
export function leaf<T>(read: (text: string) => Reading<T>, form: EditorForm) {
  return pipe(
    forEditors(string(), form),
    transform((text: string, payload): T => {
      const reading = read(text);
      if ('value' in reading) return reading.value;
      payload.issues.push({ code: 'custom', params: reading.refused, input: text });
      return undefined as never;
    }),
  );
}
