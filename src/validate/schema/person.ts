import { strictObject, union } from 'zod/mini';
import { field, required, text } from './kinds.ts';

/** A person: a text whose name ends at the first comma or bracket, or the parts by name. */
export const person = () =>
  union([
    text(),
    strictObject({
      name: required(text(), 'Name', 'First and last name'),
      role: field(text(), 'Role', 'What the person is: "Chair", "Head of finance"'),
      note: field(text(), 'Note', 'Anything else to say of the person: "until 10.30"'),
    }),
  ]);
