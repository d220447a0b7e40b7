import type {
  Inline,
  Inlines,
  Link,
  NoteReference,
  Span,
  StatusInline,
  Struck,
} from '../../document/document.ts';
import type { Picture } from '../../meeting/picture.ts';
import type { Place } from '../../meeting/place.ts';
import { type Flow, readable } from './flow.ts';
import { checkedBox, cross, emptyBox, padlock, plus, ring } from './icons.ts';
import { plainText } from './plain-text.ts';
import {
  type IconTag,
  linkTag,
  type PictureTag,
  type StructureAttributes,
  type StructureRole,
  type TextTag,
} from './structure.ts';
import type { BoxPiece, Piece, TextFrame, TextStyle } from './text/pieces-and-lines.ts';

interface Context {
  readonly flow: Flow;
  readonly style: TextStyle;
  readonly language: string;
  readonly tag?: TextTag;
  readonly unhyphenated?: boolean;
}

/** The pieces of text that inlines stand for, in the flow's style. */
export function pieces(inlines: Inlines, flow: Flow, style: TextStyle = flow.text): readonly Piece[] {
  return collect(inlines, { flow, style, language: flow.language });
}

/** A text in the frame's style, as pieces. */
export function textPiece(
  text: string,
  frame: TextFrame,
  style: TextStyle = frame.text,
  tag?: object,
): readonly Piece[] {
  return text === '' ? [] : [{ kind: 'text', text, style, language: frame.language, tag }];
}

/** Whether a text says of itself that it is closed. */
export function namesClosed(inlines: Inlines): boolean {
  return inlines.some(inline => inline.role === 'status' && inline.status === 'closed');
}

function collect(inlines: Inlines, context: Context): readonly Piece[] {
  return inlines.flatMap(inline => piecesOf(inline, context));
}

function piecesOf(inline: Inline, context: Context): readonly Piece[] {
  switch (inline.role) {
    case 'text':
      return inline.value === '' ? [] : [textOf(inline.value, context, inline.place)];
    case 'break':
      return [textOf('\n', context)];
    case 'strong':
    case 'emphasis':
    case 'superscript':
    case 'subscript':
    case 'code':
    case 'muted':
    case 'name':
    case 'notice':
      return collect(inline.inlines, styled(inline.role, context));
    case 'delete':
      return struck(inline, context);
    case 'abbreviation': {
      const tag = spanTag('Span', { expansion: inline.expansion }, context);
      return collect(inline.inlines, { ...context, tag, unhyphenated: true });
    }
    case 'link':
      return collect(inline.inlines, linked(inline, context));
    case 'language': {
      const tag = spanTag('Span', { language: inline.language }, context);
      return collect(inline.inlines, { ...context, language: inline.language, tag });
    }
    case 'note-reference':
      return [noteReference(inline, context)];
    case 'status':
      return statusMark(inline, context);
    case 'picture':
      return [inlinePicture(inline.picture, inline.alt, context)];
  }
}

function textOf(text: string, context: Context, origin?: Place): Piece {
  const { style, language, tag, unhyphenated } = context;
  return { kind: 'text', text, style, language, tag, unhyphenated, origin };
}

function styled(role: Span['role'], context: Context): Context {
  const { style } = context;
  const with_ = (change: Partial<TextStyle>): Context => ({ ...context, style: { ...style, ...change } });
  switch (role) {
    case 'strong':
      return { ...with_({ bold: true }), tag: spanTag('Strong', {}, context) };
    case 'emphasis':
      return {
        ...with_(context.flow.style.emphasis === 'bold' ? { bold: true } : { italic: !style.italic }),
        tag: spanTag('Em', {}, context),
      };
    case 'superscript':
      return with_({ size: style.size * 0.68, rise: style.size * 0.34 });
    case 'subscript':
      return with_({ size: style.size * 0.68, rise: style.size * -0.14 });
    case 'code':
      return {
        ...with_({ family: 'mono', size: style.rise ? style.size * 0.88 : readable(style.size * 0.88) }),
        unhyphenated: true,
      };
    case 'muted':
      return with_({ colour: context.flow.style.colours.muted, bold: false });
    case 'name':
    case 'notice':
      return { ...context, unhyphenated: true };
  }
}

/** Text with a meaning of its own, in what it stands in. */
function spanTag(role: StructureRole, attributes: StructureAttributes, { tag: outer }: Context): TextTag {
  return { kind: 'text', role, attributes, outer };
}

/** Words with a line through them. A screen reader says so before and after them. */
function struck({ label, end, inlines }: Struck, context: Context): readonly Piece[] {
  const style = { ...context.style, strike: true };
  const tag = spanTag('Span', { decoration: 'LineThrough' }, context);
  const inside = { ...context, style, tag };
  return [spoken(label, inside), ...collect(inlines, inside), spoken(end, inside)];
}

/** The least letters, in points, which no line shows. */
const UNSEEN = 0.5;

/** Words that are heard and not seen: what has no content is not read, so a space stands for them. */
function spoken(words: string, context: Context): Piece {
  const tag = spanTag('Span', { actualText: ` ${words} ` }, context);
  const style = { ...context.style, size: UNSEEN, strike: false };
  return textOf('\u00A0', { ...context, style, tag, unhyphenated: true });
}

function linked(link: Link, context: Context): Context {
  const external = 'url' in link.to;
  const tag = { ...linkTag(link.to, plainText(link.inlines), link.says), outer: context.tag };
  const style: TextStyle =
    external || isInText(context)
      ? { ...context.style, colour: context.flow.style.colours.accent, underline: true }
      : context.style;
  return { ...context, style, tag, unhyphenated: external };
}

/** An item's title in the text of another has the look of a link; in contents, timetable and headings it needs none. */
function isInText({ flow }: Context): boolean {
  return flow.part === 'item' && !flow.text.bold;
}

/** Raised, and a link to its note. */
function noteReference(inline: NoteReference, context: Context): Piece {
  const reference = spanTag('Reference', inline.id ? { note: inline.target } : {}, context);
  const tag: TextTag = {
    ...linkTag({ target: inline.target }, String(inline.number), inline.label),
    id: inline.id,
    outer: reference,
  };
  const raised = styled('superscript', context);
  const style = { ...raised.style, colour: context.flow.style.colours.accent };
  return textOf(String(inline.number), { ...raised, style, tag }, inline.place);
}

/** A ring, a padlock, a cross or a plus, and the word. */
function statusMark(inline: StatusInline, context: Context): readonly Piece[] {
  const { style } = context;
  const [icon, colour] = markLooks[inline.status];
  const set = { ...style, colour: context.flow.style.colours[colour] };
  return [
    iconPiece(icon, style.size, set.colour),
    textOf(`${JOINED}${inline.label}`, { ...context, style: set, unhyphenated: true }),
  ];
}

const markLooks = {
  open: [ring, 'accent'],
  closed: [padlock, 'closed'],
  withdrawn: [cross, 'muted'],
  late: [plus, 'accent'],
} as const;

/** Between an icon and its word no line ends; nothing is drawn for it. */
export const JOINED = '\u2060';

/** An icon as high as the capitals of text of `size`, with a little room after it. */
export function iconPiece(operators: string, size: number, colour: string, room = 0.22): BoxPiece {
  const tag: IconTag = { kind: 'icon', operators, colour, size: size * 0.78 };
  return { kind: 'box', width: size * (0.78 + room), ascent: 0, descent: 0, tag };
}

/** The box of a task: empty or checked. */
export function taskBox(checked: boolean, size: number, colour: string): BoxPiece {
  return iconPiece(checked ? checkedBox : emptyBox, size, colour, 0);
}

/** At most as wide as the text and as high as three of its lines; a pixel is 0.75 points (96 to the inch). */
function inlinePicture(picture: Picture, alt: string, context: Context): BoxPiece {
  const { flow } = context;
  const scale = Math.min(0.75, flow.width / picture.width, (flow.leading * 3) / picture.height);
  const tag: PictureTag = { kind: 'picture', picture, alt };
  return { kind: 'box', width: picture.width * scale, ascent: picture.height * scale, descent: 0, tag };
}
