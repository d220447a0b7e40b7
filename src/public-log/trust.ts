import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { attachments } from '../diagnostics/families/attachments.ts';
import { closed } from '../diagnostics/families/closed.ts';
import { files } from '../diagnostics/families/files.ts';
import { finished } from '../diagnostics/families/finished.ts';
import { persons } from '../diagnostics/families/persons.ts';
import { pictures } from '../diagnostics/families/pictures.ts';
import { sections } from '../diagnostics/families/sections.ts';
import { templates } from '../diagnostics/families/templates.ts';
import { timetable } from '../diagnostics/families/timetable.ts';
import type { AgendaItem, Meeting } from '../meeting/meeting.ts';
import type { ParsedFile, ParsedMeeting, Value } from '../parse/parsed-file.ts';

/** Families of messages that say nothing of what is open: a file that has them is as open as it says. */
const harmless = {
  ...attachments,
  ...files,
  ...finished,
  ...persons,
  ...pictures,
  ...sections,
  ...templates,
  ...timetable,
};

/** The same of other families, code by code: what is new there is no such message until someone says so here. */
const harmlessCodes: ReadonlySet<string> = new Set(
  `field-missing list-bullets language-unknown date-wrong time-wrong duration-wrong person-unnamed person-several
  allow-unknown allow-unused heading-level heading-underlined list-numbers html-shown definition-unused footnote-unused
  footnote-missing link-address glyph-missing status-missing`.split(/\s+/),
);

/** Where open text gives away what is closed, in words of its own: those lines are withheld, the rest of the file is not. */
const givesAway: ReadonlySet<string> = new Set(
  'closed-title closed-person closed-case closed-attachment closed-sentence'.split(' '),
);

/** Whether a message stands where open text names what is withheld. */
export function namesWithheld({ code }: Diagnostic): boolean {
  return code in closed || code.startsWith('closed-');
}

/**
 * Whether, with such a mistake in it, nobody can say what of a file is meant to be withheld: a `:::` line or a status
 * that is wrong, front matter that can't be read, a field that may be the status. So may every message that is not known
 * to be of another kind.
 */
export function raisesDoubt({ code, data }: Diagnostic): boolean {
  if (code === 'choice-unknown') return data.choices.includes('closed');
  if (code === 'field-kind') return data.field === 'status';
  if (code === 'field-unknown')
    return data.nearest === undefined || /^(status|withdrawn)$/.test(data.nearest);
  return !(code in harmless) && !harmlessCodes.has(code) && !givesAway.has(code);
}

/** The items that are known to be open; every other one is taken for closed. */
export function openItems(
  meeting: Meeting,
  parsed: ParsedMeeting,
  found: readonly Diagnostic[],
): ReadonlySet<AgendaItem> {
  const doubts = found.filter(raisesDoubt);
  const doubted = new Set(doubts.map(({ place }) => place.file));
  // A passage of the cover that is wrong says nothing of the items' status.
  const unclear = new Set(
    doubts
      .filter(found => !found.code.startsWith('directive-') && !namesWithheld(found))
      .map(({ place }) => place.file),
  );
  const saysOpen = (file: ParsedFile) => !unclear.has(file.source.path) && isOpen(statusOf(file));
  const general = [parsed.meeting, parsed.defaults].find(file => file && (statusOf(file) || !file.readable));
  const isGenerallyOpen =
    general !== undefined && saysOpen(general) && !unclear.has(parsed.meeting.source.path);
  return new Set(
    meeting.items.filter((item, index) => {
      const file = parsed.items[index];
      if (!file?.readable || doubted.has(file.source.path) || item.status !== 'open' || !item.statusGiven)
        return false;
      const own = statusOf(file);
      return own ? isOpen(own) : isGenerallyOpen;
    }),
  );
}

function statusOf({ frontMatter }: ParsedFile): Value | undefined {
  return frontMatter.entries.find(({ key }) => key === 'status')?.value;
}

/** Written exactly so. */
export function isOpen(value: Value | undefined): boolean {
  return value?.kind === 'text' && value.text.trim() === 'open';
}
