import type { Meeting, Person } from '../meeting/meeting.ts';

/** Everybody whom a meeting names, as front matter has them: "Anna Holm, Head of finance". Each once, in order. */
export function peopleIn(meeting: Meeting | undefined): readonly string[] {
  if (!meeting) return [];
  const persons: readonly (Person | undefined)[] = [
    meeting.chair,
    meeting.secretary,
    ...meeting.members,
    ...meeting.apologies,
    ...meeting.items.flatMap(({ responsible, attendees, recused }) => [
      ...responsible,
      ...attendees,
      ...recused,
    ]),
    ...meeting.slots.flatMap(({ attendees }) => attendees),
  ];
  return [...new Set(persons.flatMap(person => (person ? [personText(person)] : [])))];
}

function personText({ name, role }: Person): string {
  return role ? `${name.value}, ${role.value}` : name.value;
}
