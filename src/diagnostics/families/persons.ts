import { quote, shorten } from '../quote.ts';
import type { Family } from './family.ts';

/** Persons: their names and numbers. */
export const persons = {
  'person-spelling': {
    severity: 'warning',
    title: "A person's name may be spelt in two ways.",
    why: 'Two names in the meeting are nearly the same.',
    help: 'If it is one person, spell the name the same way in both places.',
    says: ({ name, other, place }: { name: string; other: string; place: string }) => ({
      message: `${quote(name)} may be the person who is called ${quote(other)} in ${shorten(place, 200)}.`,
      hint: 'If so, spell the name the same way in both places.',
    }),
  },
  'signatory-unknown': {
    severity: 'warning',
    title: 'Somebody who is not a member, the chair or the secretary is to sign.',
    why: 'Most likely the name is misspelt, or missing from the members.',
    help: 'Correct the name.',
    says: ({ name, nearest }: { name: string; nearest?: string }) => ({
      message: `${quote(name)} is to sign, but is not a member, the chair or the secretary.`,
      hint: nearest && `Did you mean ${quote(nearest)}?`,
    }),
  },
  /** Masked, so that a report does not spread it. `edition` is the one that was asked for. */
  'identity-number': {
    severity: 'warning',
    title: "A number looks like somebody's identity number.",
    why: 'Such numbers must not be published. In the public edition this is an error.',
    help: 'Take it out. If it is another kind of number, write in the item: allow: identity-number.',
    says: ({
      masked,
      country,
      attached,
    }: {
      masked: string;
      country: 'da' | 'nb' | 'sv' | 'fi';
      /** Where it stands in an attached file, whose pages count from 1. */
      attached?: { file: string; page: number };
    }) => ({
      message: `${attached ? `On page ${attached.page} of the attached file ${quote(attached.file)}: ` : ''}${quote(masked)} looks like the identity number of a person in ${countries[country]}.`,
      hint: 'Take it out. If it is another kind of number, write in this item: allow: identity-number',
    }),
  },
} satisfies Family;

const countries = { da: 'Denmark', nb: 'Norway', sv: 'Sweden', fi: 'Finland' };
