import type { Inline, Inlines, StatusInline, StatusMark, TextInline } from '../document/document.ts';
import type { LabelName } from '../languages/language.ts';
import type { AgendaItem } from '../meeting/meeting.ts';
import { withStraightQuotes } from '../meeting/plain-text.ts';
import type { PublicGroup, PublicItem } from '../meeting/public-meeting.ts';
import { fieldText, oneLine, words } from './text.ts';

/** An item as an edition names it: in the contents, the timetable, the index, links, and over its own part. */
export interface ShownItem {
  readonly item: AgendaItem | PublicItem;
  /** As it is printed: "7.", "§ 114". */
  readonly number: string;
  /** Its title, or what the public edition shows instead. */
  readonly title: TextInline;
  readonly closed: boolean;
  /** It is not dealt with, or came after the others; where the edition and the template show that. */
  readonly withdrawn: boolean;
  readonly late: boolean;
  /** The destination of its part; absent if the template shows no items. */
  readonly target?: string;
  /** The run of items that it is in, and whether it is the first of them. */
  readonly group?: ItemGroup;
  readonly opensGroup: boolean;
}

/** A run of items under a heading. */
interface ItemGroup {
  /** The destination of its heading. */
  readonly target: string;
  readonly title: TextInline;
}

interface Options {
  /** Whether the template shows the items' parts. */
  readonly withItems: boolean;
  /** Whether it shows which items came late. */
  readonly withLate: boolean;
  /** What replaces the title of a withheld item that has no public title. */
  readonly withheld: string;
  /** The heading over closed items whose own is withheld. */
  readonly closedItems: string;
}

/** The items in order. An item belongs to the group before it until one names another, or ends it. */
export function shownItems(
  items: readonly (AgendaItem | PublicItem)[],
  { withItems, withLate, withheld, closedItems }: Options,
): readonly ShownItem[] {
  const targets = itemTargets(items.map(({ number }) => number));
  let group: ItemGroup | undefined;
  let groups = 0;
  return items.map((item, index) => {
    const named = item.group && groupTitle(item.group, closedItems);
    if (item.groupEnds) group = undefined;
    const opensGroup = named !== undefined && !isSame(named, group?.title);
    if (opensGroup) group = { target: `group-${++groups}`, title: named };
    return {
      item,
      number: shownNumber(oneLine(item.number)),
      title: titleOf(item, withheld),
      closed: item.status !== 'open',
      withdrawn: item.status !== 'withheld' && item.withdrawn !== undefined,
      late: withLate && item.status !== 'withheld' && item.late !== undefined,
      target: withItems ? targets[index] : undefined,
      group,
      opensGroup,
    };
  });
}

function isSame(one: TextInline, other: TextInline | undefined): boolean {
  return other !== undefined && withStraightQuotes(one.value) === withStraightQuotes(other.value);
}

function groupTitle(group: PublicGroup, closedItems: string): TextInline {
  return 'kind' in group ? words(closedItems) : fieldText(group);
}

function titleOf(item: AgendaItem | PublicItem, withheld: string): TextInline {
  if (item.status !== 'withheld') return fieldText(item.title);
  return item.publicTitle ? fieldText(item.publicTitle) : words(withheld);
}

/** The title of an item that is withdrawn is quiet. */
export function quietTitle({ title, withdrawn }: ShownItem): Inline {
  return withdrawn ? { role: 'muted', inlines: [title] } : title;
}

/** "7. Status på planen" */
export function numberAndTitle(shown: ShownItem): Inlines {
  return [{ ...shown.title, value: `${shown.number} ` }, shown.title];
}

/** An attachment's number with its item's: "3.1", "§ 114.2". */
export function attachmentNumber({ number }: ShownItem, attachment: { readonly number: number }): string {
  return `${number.replace(/\.$/, '')}.${attachment.number}`;
}

/**
 * Text that leads to an item's part, if there is one.
 * @param says what is heard instead
 */
export function linkTo({ target }: ShownItem, inlines: Inlines, says?: string): Inlines {
  return target === undefined ? inlines : [{ role: 'link', to: { target }, says, inlines }];
}

/** The mark of a closed item after its title. */
export function closedMark(
  shown: Pick<ShownItem, 'closed'>,
  labels: Readonly<Record<LabelName, string>>,
): readonly [] | readonly [Inline, StatusInline] {
  if (!shown.closed) return [];
  return [words(' '), { role: 'status', status: 'closed', label: labels['closed-item'] }];
}

/** What is unusual about an item: that it is closed, withdrawn, or came late. */
export function unusualMarks(
  { closed, withdrawn, late }: ShownItem,
  labels: Readonly<Record<LabelName, string>>,
): readonly StatusMark[] {
  return [
    ...(closed ? [{ status: 'closed', label: labels['closed-item'] } as const] : []),
    ...changeMarks({ withdrawn, late }, labels),
  ];
}

/** The same after its title in a line. */
export function marksAfter(shown: ShownItem, labels: Readonly<Record<LabelName, string>>): Inlines {
  return unusualMarks(shown, labels).flatMap((mark): Inlines => [words(' '), { role: 'status', ...mark }]);
}

/** That an item is withdrawn, or came late. */
export function changeMarks(
  { withdrawn, late }: Pick<ShownItem, 'withdrawn' | 'late'>,
  labels: Readonly<Record<LabelName, string>>,
): readonly StatusMark[] {
  return [
    ...(withdrawn ? [{ status: 'withdrawn', label: labels.withdrawn } as const] : []),
    ...(late ? [{ status: 'late', label: labels.late } as const] : []),
  ];
}

/**
 * An item's number as printed: an ordinal has a full stop after it ("7.", "7a.", "3.1.", "IV."); a reference of
 * another kind has none ("§ 114", "45/26", "Ö 1", "2026-14").
 */
export function shownNumber(number: string): string {
  return /^\d+$/.test(number) || ordinal.test(number) ? `${number}.` : number;
}

const ordinal = /^(?:\p{Nd}+(?:\.\p{Nd}+)*(?: ?\p{L})?|[IVXLC]+|\p{L})$/u;

/**
 * The destinations of items, made from their numbers: "item-7", "item-7a". In a number like "§ 7 A" the letters and
 * digits count. If two are then the same, the later one gets an extra number.
 */
function itemTargets(numbers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return numbers.map((number, index) => {
    const plain = `item-${letters(number) || `at-${index + 1}`}`;
    let target = plain;
    for (let count = next.get(plain) ?? 2; taken.has(target); count++) {
      target = `${plain}-${count}`;
      next.set(plain, count + 1);
    }
    taken.add(target);
    return target;
  });
}

function letters(number: string): string {
  return number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
