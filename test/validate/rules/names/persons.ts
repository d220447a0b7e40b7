import type { AgendaItem, Meeting, Person } from '../../../../src/meeting/meeting.ts';
import type { Place } from '../../../../src/meeting/place.ts';
import { personIn } from '../../../../src/validate/people.ts';

/** Persons by the fields that they stand in; each line is "Name, role". */
export interface Fields {
  readonly chair?: string;
  readonly secretary?: string;
  readonly members?: readonly string[];
  readonly apologies?: readonly string[];
  readonly signatories?: readonly string[];
  /** Attendees of the items, in order. */
  readonly items?: readonly (readonly string[])[];
}

/** A meeting that consists of persons: as much of one as the rules about names read. */
export function meetingOf(fields: Fields): Meeting {
  let line = 1;
  const person = (text: string, file = 'meeting.md'): Person => {
    line++;
    const place: Place = { file, start: { line, column: 3 }, end: { line, column: 3 + text.length } };
    return personIn({ value: text, place })!;
  };
  const persons = (texts: readonly string[] = [], file?: string) => texts.map(text => person(text, file));
  const start = { line: 1, column: 1 };
  const meeting = {
    place: { file: 'meeting.md', start, end: start },
    chair: fields.chair === undefined ? undefined : person(fields.chair),
    secretary: fields.secretary === undefined ? undefined : person(fields.secretary),
    members: persons(fields.members),
    apologies: persons(fields.apologies),
    signatories: persons(fields.signatories),
    slots: [],
    items: (fields.items ?? []).map((attendees, index): Partial<AgendaItem> => {
      const file = `items/${index + 1}.md`;
      return {
        id: `${index + 1}`,
        place: { file, start, end: start },
        responsible: [],
        attendees: persons(attendees, file),
        recused: [],
      };
    }),
  };
  return meeting as unknown as Meeting;
}
