import type { StarterWords } from './words.ts';

/** What `agenda new` writes in English. */
export const en: StarterWords = {
  body: 'Board',
  notes: {
    fields: 'A line that begins with # is a note to you, and is never printed.',
    people:
      'Who chairs, who keeps the minutes and who are members go here too, in the fields chair, secretary and members.',
    cover: 'What you write below is shown on the cover. This note is not.',
    status: 'The status says whether the public may read the item, and is open or closed.',
    standing: 'An item with standing: true comes back on the next agenda that is made from this one.',
    text: 'Write the text of the item here. This note is not printed.',
    ignored: 'PDFs with items that are not public are not put into Git.',
  },
  items: [
    { title: 'Approval of the agenda', purpose: 'decision', isStanding: true },
    {
      title: 'Budget for next year',
      purpose: 'decision',
      text: [
        '## Background',
        'Write here what the members must know. An empty line begins a new paragraph.',
        '- A hyphen at the start of a line makes a point in a list.\n- Two stars on each side make **bold text**.',
        '## Recommendation',
        'Write here what is to be decided.',
      ],
    },
    { title: 'Any other business', isStanding: true },
  ],
  minutes: { id: 'approval-of-minutes', title: date => `Approval of the minutes of the meeting of ${date}` },
  fromMeeting: date => `From the meeting of ${date}.`,
};
