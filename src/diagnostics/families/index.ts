import { attachments } from './attachments.ts';
import { closed } from './closed.ts';
import { directives } from './directives.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { finished } from './finished.ts';
import { frontMatter } from './front-matter.ts';
import { persons } from './persons.ts';
import { pictures } from './pictures.ts';
import { sections } from './sections.ts';
import { slips } from './slips.ts';
import { status } from './status.ts';
import { templates } from './templates.ts';
import { text } from './text.ts';
import { timetable } from './timetable.ts';

/** Every message, by its code, in the order of reports and of docs/messages.md. A new family is a file and a line here. */
export const families = {
  ...files,
  ...frontMatter,
  ...fields,
  ...attachments,
  ...pictures,
  ...timetable,
  ...directives,
  ...text,
  ...slips,
  ...sections,
  ...closed,
  ...persons,
  ...status,
  ...templates,
  ...finished,
};
