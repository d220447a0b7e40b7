import type * as Markdown from 'mdast';
import type {
  Block,
  Footnotes,
  Heading,
  Inlines,
  List,
  ListMarks,
  ListPoint,
  Passage,
  Quote,
  Timetable,
} from '../../document/document.ts';
import type {
  ClosedPassage,
  Decision,
  Block as FullBlock,
  PublicBlock,
  PublicDecision,
} from '../../meeting/body.ts';
import type { Inline } from '../../meeting/meeting.ts';
import type { Place } from '../../meeting/place.ts';
import type { Composition } from '../composition.ts';
import { isBlank, placeOf, plainText } from '../text.ts';
import { type BodyContext, headingDepths, headingLevels } from './body-context.ts';
import { composeInlines, paragraph, textInlines } from './inlines.ts';
import { withLeadIns } from './lead-ins.ts';
import { createNotes } from './notes.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';

/** Where a body comes from and where it goes. */
interface BodySource {
  /** In the file whose coordinates the body is in. */
  readonly place: Place;
  /** What the ids of its sections and notes begin with: "item-7". */
  readonly id: string;
  /** The level of its sections' headings in the document. */
  readonly level: number;
  /** Its sections have bookmarks. */
  readonly outlined?: boolean;
  /** What is shown at `::timetable`. */
  readonly timetable?: Timetable;
}

/** A body's blocks, and its footnotes, which come at the end of the item. */
interface ComposedBody {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnotes[];
}

/** The Markdown of a body as blocks of the document. */
export function composeBody(
  body: readonly (FullBlock | PublicBlock)[],
  { place, id, level, outlined, timetable }: BodySource,
  composition: Composition,
): ComposedBody {
  let sections = 0;
  const context: BodyContext = {
    composition,
    file: place.file,
    notes: createNotes(body, id, composition),
    levels: headingLevels(level),
    belowSection: headingDepths(),
    nextSection: outlined ? () => `${id}.section-${++sections}` : undefined,
    timetable,
    nested: false,
  };
  const blocks = composeBlocks(body, context);
  // Notes come after everything else in the item, so their heading levels start again.
  const inNote = {
    ...context,
    levels: headingLevels(level),
    belowSection: headingDepths(),
    nested: true,
  };
  const notes = context.notes.compose(note => composeBlocks(note.children, inNote), place.file);
  const label = composition.labels.notes;
  return { blocks, footnotes: notes.length > 0 ? [{ role: 'footnotes', label, notes }] : [] };
}

/** The Markdown of a field, as inlines. Notes are not defined there. */
export function composeField(inline: Inline, place: Place, composition: Composition): Inlines {
  return composeInlines(inline, {
    composition,
    file: place.file,
    notes: createNotes([], '', composition),
  });
}

type SourceBlock = FullBlock | PublicBlock | Markdown.DefinitionContent;

/** Markdown blocks as blocks of the document. Definitions of notes are left out: they come at the item's end. */
function composeBlocks(nodes: readonly SourceBlock[], context: BodyContext): readonly Block[] {
  return withLeadIns(nodes.flatMap(node => composeBlock(node, context)));
}

function composeBlock(node: SourceBlock, context: BodyContext): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, context);
    case 'heading':
      return heading(node, context);
    case 'list':
      return [node.data?.steps ? steps(node, context, composeBlocks) : list(node, context)];
    case 'table':
      return [table(node, context)];
    case 'blockquote':
      return quote(node, context);
    case 'code':
      return [{ role: 'code', text: node.value, place: placeOf(node, context.file) }];
    case 'thematicBreak':
      return [{ role: 'rule', place: placeOf(node, context.file) }];
    case 'closed':
    case 'decision':
    case 'publicDecision':
      return [passage(node, context)];
    case 'withheld':
      return [{ role: 'withheld', text: context.composition.labels['withheld-passage'] }];
    case 'timetable':
      return context.timetable ? [context.timetable] : [];
    case 'pageBreak':
      return [{ role: 'page-break', place: placeOf(node, context.file) }];
    case 'footnoteDefinition':
      return [];
    // The parse stage leaves none of these.
    case 'definition':
    case 'html':
      return [];
  }
}

/** Sections (`##`) have an id, and a bookmark if the body is in the outline. */
function heading(node: Markdown.Heading, context: BodyContext): readonly Heading[] {
  const inlines = textInlines(node.children, context);
  if (isBlank(inlines)) return [];
  const below = context.belowSection(node.depth);
  const depth = Math.min(Math.max(below, context.nested ? 1 : 0), 2) as Heading['depth'];
  const id = depth === 0 ? context.nextSection?.() : undefined;
  return [
    {
      role: 'heading',
      level: context.levels.next(node.depth),
      depth,
      ...(id && { id, bookmark: plainText(inlines) }),
      inlines,
      place: placeOf(node, context.file),
    },
  ];
}

/** Marks of ordered lists by their depth among ordered lists. */
const orderedMarks: readonly ListMarks[] = ['decimal', 'lower-alpha', 'lower-roman'];

function list(node: Markdown.List, context: BodyContext): List {
  const depth = node.data?.orderedDepth ?? 0;
  return {
    role: 'list',
    marks: node.ordered ? (node.data?.letters ?? orderedMarks[depth % orderedMarks.length]!) : 'bullet',
    first: node.start ?? 1,
    loose: node.spread ?? false,
    points: node.children.map(point => listPoint(point, { ...context, nested: true })),
    place: placeOf(node, context.file),
  };
}

function listPoint(node: Markdown.ListItem, context: BodyContext): ListPoint {
  const { labels } = context.composition;
  const checked = node.checked ?? undefined;
  return {
    ...(checked !== undefined && { checked, checkedLabel: labels[checked ? 'done' : 'not-done'] }),
    blocks: composeBlocks(node.children, context),
    place: placeOf(node, context.file),
  };
}

function quote(node: Markdown.Blockquote, context: BodyContext): readonly Quote[] {
  const blocks = composeBlocks(node.children, { ...context, nested: true });
  return blocks.length > 0 ? [{ role: 'quote', blocks, place: placeOf(node, context.file) }] : [];
}

const passageLabels = {
  closed: 'closed-passage',
  decision: 'decision',
  publicDecision: 'public-decision',
} as const;

/** How large a decision's label is among the headings of its item: as large as a section's (`##`). */
const DECISION_DEPTH = 2;

/** A decision is a section of its item. A closed passage stands below the heading that it is under, which goes on after it. */
function passage(node: ClosedPassage | Decision | PublicDecision, context: BodyContext): Passage {
  const { composition, levels, nextSection, file } = context;
  const isClosed = node.type === 'closed';
  const level = isClosed ? levels.below() : levels.next(DECISION_DEPTH);
  const id = nextSection?.();
  return {
    role: 'passage',
    kind: isClosed ? 'closed' : 'decision',
    label: composition.labels[passageLabels[node.type]],
    level,
    ...(id && { id }),
    ...(isClosed && { end: composition.labels['closed-passage-end'] }),
    blocks: composeBlocks(node.children, { ...context, levels: headingLevels(level + 1) }),
    place: placeOf(node, file),
  };
}
