import type { Field, Fields, Inlines } from '../document/document.ts';
import { type AgendaItem, type FieldWith, itemFields, type Person } from '../meeting/item.ts';
import type { Place, Text } from '../meeting/place.ts';
import type { OpenItem } from '../meeting/public-meeting.ts';
import type { ItemAside, ItemField } from '../template/template.ts';
import type { Composition } from './composition.ts';
import type { ShownItem } from './shown-items.ts';
import { fieldText, personText, words } from './text.ts';

type FullItem = AgendaItem | OpenItem;
type Group = ShownItem['group'];

/** The fields under the title. The status is part of the heading, and the reason why an item is late is a notice. */
type LabelledField = Exclude<ItemField, 'status' | 'late'>;
/** The fields that are shown as their authors wrote them. */
type WrittenField = Exclude<LabelledField, ItemAside>;
type ShownField<Holds> = FieldWith<{ readonly holds: Holds; readonly shown: true }>;

interface FieldValue {
  /** A line each. */
  readonly values: readonly Inlines[];
  readonly place?: Place;
}

/** The fields of an item that the template shows and the item has, in the template's order. */
export function labelledFields(item: FullItem, group: Group, composition: Composition): readonly Fields[] {
  const { template, labels } = composition;
  const fields = template.items.fields.flatMap((name): readonly Field[] => {
    if (name === 'status' || name === 'late' || isAside(name, composition)) return [];
    const { values, place } = read(name, item, group, composition);
    return values.length > 0 ? [{ label: labels[name], values, place }] : [];
  });
  return fields.length > 0 ? [{ role: 'fields', fields }] : [];
}

/** What is beside the title: "Til beslutning", "20 min." */
export function itemAsides(item: FullItem, group: Group, composition: Composition): readonly string[] {
  const texts: Record<ItemAside, string | undefined> = {
    purpose: purposeText(item, group, composition),
    duration: durationText(item, composition),
  };
  const { asides, fields } = composition.template.items;
  return asides.flatMap(name => (fields.includes(name) ? (texts[name] ?? []) : []));
}

function isAside(name: ItemField, { template }: Composition): boolean {
  return template.items.asides.some(aside => aside === name);
}

function read(name: LabelledField, item: FullItem, group: Group, composition: Composition): FieldValue {
  switch (name) {
    case 'purpose':
      return own(purposeText(item, group, composition));
    case 'duration':
      return own(durationText(item, composition));
    default:
      return written(name, item);
  }
}

function written(name: WrittenField, item: FullItem): FieldValue {
  switch (itemFields[name].holds) {
    case 'text':
      return text(item[name as ShownField<'text'>]);
    case 'texts':
      return oneAfterAnother(item[name as ShownField<'texts'>]);
    case 'persons':
      return persons(item[name as ShownField<'persons'>]);
  }
}

function text(value: Text | undefined): FieldValue {
  return value ? { values: [[fieldText(value)]], place: value.place } : { values: [] };
}

/** "DIR, ØK 10-06-2025, KB 17-06-2025"; with semicolons where a step has a comma of its own. */
function oneAfterAnother(values: readonly Text[]): FieldValue {
  if (values.length === 0) return { values: [] };
  const mark = values.some(({ value: text }) => text.includes(',')) ? '; ' : ', ';
  const line = values.flatMap((text, index) => [...(index > 0 ? [words(mark)] : []), fieldText(text)]);
  return { values: [line], place: values[0]?.place };
}

function persons(values: readonly Person[]): FieldValue {
  return { values: values.map(personText), place: values[0]?.name.place };
}

function own(text: string | undefined): FieldValue {
  return { values: text === undefined ? [] : [[words(text)]] };
}

/** "Til beslutning"; nothing under a heading that says the same. */
export function purposeText(
  { purpose }: FullItem,
  group: Group,
  { labels }: Composition,
): string | undefined {
  const shown = purpose && labels[`${purpose.value}-purpose`];
  const isRepeated =
    shown !== undefined && group !== undefined && folded(shown) === folded(group.title.value);
  return isRepeated ? undefined : shown;
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}

function durationText({ duration }: FullItem, { language }: Composition): string | undefined {
  return duration === undefined ? undefined : language.duration(duration);
}
