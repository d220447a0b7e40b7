import type { CoverBlock, Field, Inlines, Notice, Part, TextInline } from '../../document/document.ts';
import { dateText, timeText } from '../../languages/dates.ts';
import { labelText } from '../../languages/words.ts';
import type { Person } from '../../meeting/meeting.ts';
import type { Text } from '../../meeting/place.ts';
import { composeBody } from '../body/body.ts';
import { type Composition, editionNotice } from '../composition.ts';
import { capitalised, fieldText, oneLine, personText, words } from '../text.ts';

/** Who meets, when and where, and the note of meeting.md; a page of its own or the head of the first page. */
export function cover(composition: Composition): readonly Part[] {
  const { meeting, template } = composition;
  const fields = facts(composition);
  const { blocks, footnotes } = composeBody(
    meeting.note,
    { place: meeting.place, id: 'cover', level: composition.level },
    composition,
  );
  return [
    {
      role: template.cover === 'masthead' ? 'masthead' : 'cover',
      id: 'cover',
      start: 'page',
      bookmark: oneLine(meeting.title.value),
      blocks: [
        coverBlock(composition),
        ...changes(composition),
        ...(fields.length > 0 ? [{ role: 'fields', fields } as const] : []),
        ...blocks,
        ...footnotes,
      ],
    },
  ];
}

function coverBlock(composition: Composition): CoverBlock {
  const { meeting, template, labels, language, region } = composition;
  const logo = meeting.logo ?? template.logo;
  const notice = editionNotice(meeting, labels);
  return {
    role: 'cover',
    organisation: meeting.organisation && [fieldText(meeting.organisation)],
    logo,
    picture: template.coverPicture,
    logoAlt: logo && oneLine((meeting.organisation ?? meeting.title).value),
    kind: labels[meeting.kind],
    title: [fieldText(meeting.title)],
    date: capitalised(dateText(meeting.date, template.dates.cover, language, region)),
    notice: notice === undefined ? undefined : { text: notice, warns: meeting.edition === 'full' },
    place: meeting.title.place,
  };
}

/** That the meeting is cancelled or moved. */
function changes(composition: Composition): readonly Notice[] {
  const { meeting, template, labels, language, region } = composition;
  const notice = (kind: 'cancelled' | 'moved', text: TextInline): Notice => ({
    role: 'notice',
    kind,
    label: labelText(labels[kind === 'moved' ? 'moved-from' : kind], language),
    inlines: [text],
    place: text.place,
  });
  const moved = meeting.movedFrom.map(date => dateText(date, template.dates.header, language, region));
  return [
    ...(meeting.cancelled ? [notice('cancelled', fieldText(meeting.cancelled))] : []),
    ...(moved.length > 0 ? [notice('moved', words(language.list(moved)))] : []),
  ];
}

function facts(composition: Composition): readonly Field[] {
  const { meeting, labels } = composition;
  const fields = [
    timeField(composition),
    field(labels.location, meeting.location && [[fieldText(meeting.location)]], meeting.location),
    personField(labels.chair, meeting.chair ? [meeting.chair] : []),
    personField(labels.secretary, meeting.secretary ? [meeting.secretary] : []),
    personField(labels.members, meeting.members),
    personField(labels.apologies, meeting.apologies),
  ];
  return fields.filter(value => value !== undefined);
}

/** "Tid: kl. 9.00–12.30"; if only the end is known, as in minutes, "Slut: kl. 12.30". */
function timeField({ meeting, labels, language, template }: Composition): Field | undefined {
  const [start, end] = [meeting.start, meeting.end].map(time =>
    time === undefined ? undefined : timeText(time, template.times),
  );
  if (start === undefined && end === undefined) return undefined;
  const times = [start, end].filter(time => time !== undefined).join('–');
  return field(start === undefined ? labels.end : labels.time, [[words(language.clock(times))]]);
}

function personField(label: string, persons: readonly Person[]): Field | undefined {
  return persons.length > 0 ? field(label, persons.map(personText), persons[0]!.name) : undefined;
}

function field(label: string, values: readonly Inlines[] | undefined, source?: Text): Field | undefined {
  return values && { label, values, place: source?.place };
}
