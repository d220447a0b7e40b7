import type { Severity } from './diagnostic.ts';

/**
 * Every code, with the facts that its sentence needs. Adding one: a line here, its severity below, and its
 * sentence in each file of `messages/`; the compiler asks for the rest.
 */
export interface Catalogue {
  /** A file that something names, and that is not there. */
  'attachment-missing': { readonly file: string; readonly nearest?: string };
  /** Text that is withheld, and that stands in the finished public edition: on a page, or where no page shows it. */
  leak: { readonly text: string; readonly page?: number };
  /** Text that was set and not painted: a fault of the program, but the author sees where. */
  'text-lost': Record<never, never>;
}

export type Code = keyof Catalogue;

export const severities: { readonly [C in Code]: Severity } = {
  'attachment-missing': 'error',
  leak: 'error',
  'text-lost': 'error',
};
