import { strictObject, union } from 'zod/mini';
import { field, required, text, yesOrNo } from './kinds.ts';

/** A heading that items are expected to use. */
export const section = () =>
  union([
    text(),
    strictObject({
      title: required(text(), 'Title', 'The heading'),
      required: field(yesOrNo(), 'Required', 'Whether every open item must have it'),
    }),
  ]);
