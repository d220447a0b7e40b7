import { isTimeZone } from '../../meeting/calendar.ts';
import type { FoundText } from '../renderer.ts';

/**
 * Every text in a meeting's data: those of fields, and what a paragraph, heading or cell says as one text. The form's
 * own words and the meeting's dates and times are left out: they are no author's text.
 */
export function readJson(data: string): readonly FoundText[] {
  const found: FoundText[] = [];
  let line = '';
  const end = () => {
    if (line.trim() !== '') found.push({ text: line, where: 'page' });
    line = '';
  };
  const visit = (value: unknown, key: string, isWithin = false): void => {
    if (Array.isArray(value)) {
      // A note and the points below it, or two points, are texts of their own.
      if (!isWithin) end();
      for (const inner of value) visit(inner, key, isWithin);
      if (!isWithin) end();
    } else if (typeof value === 'object' && value !== null) {
      const isInline = 'type' in value && inline.has(String(value.type));
      if (!isInline) end();
      if ('type' in value && value.type === 'break') line += '\n';
      for (const [name, inner] of Object.entries(value)) visit(inner, name, isInline);
      if (!isInline) end();
    } else if (typeof value === 'string' && !isOwn(key, value)) {
      if (key === 'value') line += value;
      else found.push({ text: value, where: key === 'url' ? 'link' : 'page' });
    }
  };
  visit(JSON.parse(data), '');
  end();
  return found;
}

const inline: ReadonlySet<string> = new Set(
  'text strong emphasis delete superscript subscript inlineCode break link image footnoteReference language'.split(
    ' ',
  ),
);

const own: Readonly<Record<string, RegExp>> = {
  schema: /^agenda-meeting-\d+$/,
  edition: /^(?:full|public)$/,
  kind: /^(?:agenda|minutes|items|title|break|close|withheld)$/,
  status: /^(?:open|closed|withheld)$/,
  purpose: /^(?:decision|discussion|information)$/,
  type: /^[a-z]+(?:[A-Z][a-z]+)?$/,
  marks: /^(?:lower-alpha|upper-alpha|lower-roman)$/,
  align: /^(?:left|center|right)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  movedFrom: /^\d{4}-\d\d-\d\d$/,
  start: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
  end: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
};

function isOwn(key: string, value: string): boolean {
  return own[key]?.test(value) ?? (key === 'timezone' && isTimeZone(value));
}
