import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AgendaItem, Meeting } from '../meeting/meeting.ts';
import type { ParsedFile, ParsedMeeting, Value } from '../parse/parsed-file.ts';

/**
 * Messages that cast no doubt on what a file says is open. Any message not named here does: a new message counts as
 * doubt until someone has thought about it.
 */
export const harmless: ReadonlySet<string> = new Set(
  `meeting-missing items-missing items-too-many item-extension item-misplaced item-unnamed id-twice number-twice file-twice
  file-name file-unreadable file-kind file-outside file-too-large file-too-long file-encoding output-twice output-formats output-unwritable
  build-ended output-link defaults-place defaults-body attachment-missing attachment-name attachment-outside
  attachment-empty address-wrong attachment-pending attachment-twice attachment-pageless attachment-unusable attachment-claims attachment-leak attachment-hidden attachment-redaction attachment-textless attachment-unused attachment-unread picture-missing
  picture-name picture-outside picture-scheme picture-remote picture-kind picture-broken picture-too-large
  picture-cmyk picture-svg picture-size picture-complex picture-alt slot-without-time slot-text slot-kind slot-overlap
  slot-backwards slot-past-end time-unused item-without-slot timetable-twice timetable-empty item-unknown
  section-missing reason-missing decision-missing section-near section-order person-spelling signatory-unknown identity-number template-unknown
  template-missing template-outside template-cycle template-value colour-contrast size-small running-cut table-crowded font-missing
  font-styles font-outside font-unusable leak text-lost field-missing list-bullets language-unknown timezone-unknown name-pattern date-wrong time-wrong duration-wrong
  person-unnamed person-several allow-unknown allow-unused heading-level heading-underlined list-numbers
  html-shown definition-unused definition-withheld footnote-unused footnote-missing link-address glyph-missing
  status-missing heading-space heading-empty picture-space link-space link-turned link-file link-unread link-start footnote-sign bold-unclosed mark-shown rule-dashes table-row table-cells
  prose-as-code code-unclosed task-space list-indent list-unread heading-bold lines-joined`.split(/\s+/),
);

/**
 * Messages about open text that gives away, in its own words, what is closed: those lines are withheld, but not the
 * rest of the file.
 */
export const givesAway: ReadonlySet<string> = new Set(
  'closed-title closed-person closed-case closed-attachment closed-sentence'.split(' '),
);

/** Whether a message is at a place where open text names what is withheld. */
export function namesWithheld({ code }: Diagnostic): boolean {
  return code.startsWith('closed-');
}

/**
 * Whether, with such a mistake in a file, nobody can tell what is meant to be withheld: a wrong `:::` line or status,
 * front matter that can't be read, a field that may be the status. This is true of every message that is not known to
 * be of another kind.
 */
export function raisesDoubt({ code, data }: Diagnostic): boolean {
  if (code === 'choice-unknown') return data.choices.includes('closed');
  if (code === 'mark-shown') return /^\[\/?(?:redact|private|hid|secret|spoiler)|^%%/i.test(data.found);
  if (code === 'field-kind') return data.field === 'status';
  if (code === 'field-unknown')
    return data.nearest === undefined || /^(status|withdrawn)$/.test(data.nearest);
  return !harmless.has(code) && !givesAway.has(code);
}

/** The items that are known to be open; every other item counts as closed. */
export function openItems(
  meeting: Meeting,
  parsed: ParsedMeeting,
  found: readonly Diagnostic[],
): ReadonlySet<AgendaItem> {
  const doubts = found.filter(raisesDoubt);
  const doubted = new Set(doubts.map(({ place }) => place.file));
  // A wrong passage on the cover says nothing about the items' status.
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

/** Written exactly like this. */
export function isOpen(value: Value | undefined): boolean {
  return value?.kind === 'text' && value.value.trim() === 'open';
}
