import { keyAt } from './attached-pages.ts';
import type { Copier } from './copier.ts';
import type { FindPlace } from './destinations.ts';
import { type FieldText, fieldText } from './field-text.ts';
import type { ForeignPage } from './foreign-pages.ts';
import { isString, numbersOf } from './foreign-pdf.ts';
import {
  type ForeignDictionary,
  type ForeignValue,
  numberSyntax,
  Reference,
  Stream,
  stringSyntax,
} from './foreign-values.ts';
import { marking } from './marking.ts';
import { stamp } from './stamp.ts';

/** What is kept of a page's annotations: links, and the appearance of what was filled in or marked. */
export interface PageAnnotations {
  /** New object numbers by the file's own; a link that is written in place has none. */
  readonly links: readonly {
    readonly number: number;
    readonly source?: number;
    /** Of the file's parent tree. */
    readonly key?: number;
  }[];
  readonly flattened: readonly Flattened[];
}

export interface Flattened {
  readonly source?: number;
  /** The operators that draw it. */
  readonly draws: string;
  /** Its name in the page's resources, and the form. */
  readonly name: string;
  readonly form: string;
}

/** Not printed, or only an icon with something hidden behind it. */
const unshown = new Set([
  '/Text',
  '/FileAttachment',
  '/Popup',
  '/Sound',
  '/Movie',
  '/Screen',
  '/3D',
  '/RichMedia',
  '/Projection',
  '/PrinterMark',
  '/TrapNet',
  '/Watermark',
]);
const HIDDEN = 2;
const NO_VIEW = 32;
const PRINT = 4;

export function pageAnnotations(
  { entries }: ForeignPage,
  copier: Copier,
  findPlace: FindPlace,
  words: { readonly link: string },
): PageAnnotations {
  const { pdf, choices } = copier;
  const links: PageAnnotations['links'][number][] = [];
  const flattened: Flattened[] = [];
  for (const value of pdf.list(entries.get('/Annots'))) {
    const annotation = pdf.dictionary(value);
    const source = value instanceof Reference ? value.id : undefined;
    const kind = pdf.resolve(annotation.get('/Subtype'));
    if (choices.isHidden(annotation.get('/OC'))) continue;
    if (kind === '/Link') {
      const syntax = linkSyntax(annotation, copier, findPlace, words);
      const key = pdf.resolve(annotation.get('/StructParent'));
      if (syntax !== undefined) {
        links.push({
          number: copier.add({ syntax }),
          source,
          key: typeof key === 'number' ? key : undefined,
        });
        continue;
      }
    }
    const flags = Number(pdf.resolve(annotation.get('/F')) ?? 0);
    if (flags & (HIDDEN | NO_VIEW) || typeof kind !== 'string' || unshown.has(kind)) continue;
    const draw = drawings[kind] ?? marking;
    const look = drawn(annotation, copier) ?? draw(annotation, copier);
    if (!look) continue;
    const name = `/Agenda.Shown${flattened.length}`;
    flattened.push({ source, name, form: look.form, draws: `q ${look.matrix} cm ${name} Do Q` });
  }
  return { links, flattened };
}

/** What draws annotations without an appearance that are no markings. */
const drawings: Readonly<Record<string, typeof marking>> = {
  '/FreeText': fieldText,
  '/Stamp': stamp,
  '/Widget': fieldText,
};

/** The form that shows an annotation, and where it stands. */
function drawn(annotation: ForeignDictionary, copier: Copier): FieldText | undefined {
  const appearance = appearanceOf(annotation, copier);
  if (appearance === undefined) return undefined;
  const form = copier.copy(appearance, '<form>');
  const matrix = matrixOf(annotation, appearance, copier);
  return form === undefined || matrix === undefined ? undefined : { form, matrix };
}

/** A link to a place in the pages or to an address; any other action is left out. */
function linkSyntax(
  annotation: ForeignDictionary,
  copier: Copier,
  findPlace: FindPlace,
  words: { readonly link: string },
): string | undefined {
  const { pdf, choices } = copier;
  const action = pdf.dictionary(annotation.get('/A'));
  const kind = pdf.resolve(action.get('/S'));
  const place = findPlace(annotation.get('/Dest') ?? (kind === '/GoTo' ? action.get('/D') : undefined));
  const address = kind === '/URI' ? pdf.resolve(action.get('/URI')) : undefined;
  const url =
    isString(address) && /^(?:https?:|mailto:|tel:)/i.test(address.bytes) ? address.bytes : undefined;
  const rectangle = numbersOf(pdf, annotation.get('/Rect'), 4);
  if (!rectangle || (place === undefined && url === undefined)) return undefined;
  const contents = pdf.resolve(annotation.get('/Contents'));
  const said = isString(contents) && contents.text.trim() !== '' ? contents.bytes : (url ?? words.link);
  const key = pdf.resolve(annotation.get('/StructParent'));
  const corners = pdf.list(annotation.get('/QuadPoints')).map(one => pdf.resolve(one));
  const areQuads =
    corners.length > 0 && corners.length % 8 === 0 && corners.every(one => typeof one === 'number');
  return (
    `<</Type/Annot/Subtype/Link/F ${PRINT}${borderOf(annotation, copier)}/Rect[${rectangle.map(numberSyntax).join(' ')}]` +
    `${areQuads ? `/QuadPoints[${(corners as number[]).map(numberSyntax).join(' ')}]` : ''}` +
    `${place === undefined ? `/A<</S/URI/URI${stringSyntax(url!)}>>` : `/Dest${place}`}/Contents${stringSyntax(said)}` +
    `${typeof key === 'number' ? `/StructParent ${keyAt(choices.keyOf(key))}` : ''}>>`
  );
}

/** The frame of a link, as it is drawn: one point and black where nothing is said (ISO 32000-1, 12.5.2 and 12.5.4). */
function borderOf(annotation: ForeignDictionary, copier: Copier): string {
  const border = copier.copy(annotation.get('/Border'), 'plain');
  const colour = copier.copy(annotation.get('/C'), 'plain');
  const style = copier.copy(copier.pdf.dictionary(annotation.get('/BS')), '<border>');
  return `${border ? `/Border${border}` : ''}${colour ? `/C${colour}` : ''}${style && style !== '<<>>' ? `/BS${style}` : ''}`;
}

/** The one that is shown: of several states, the annotation's own. */
function appearanceOf(annotation: ForeignDictionary, { pdf }: Copier): ForeignValue | undefined {
  const normal = pdf.dictionary(annotation.get('/AP')).get('/N');
  if (pdf.resolve(normal) instanceof Stream) return normal;
  const state = pdf.resolve(annotation.get('/AS'));
  const shown = typeof state === 'string' ? pdf.dictionary(normal).get(state) : undefined;
  return pdf.resolve(shown) instanceof Stream ? shown : undefined;
}

/** The box of an appearance, turned by its own matrix, fits into the annotation's rectangle (ISO 32000-1, 12.5.5). */
function matrixOf(
  annotation: ForeignDictionary,
  appearance: ForeignValue,
  { pdf }: Copier,
): string | undefined {
  const form = pdf.dictionary(appearance);
  const [a, b, c, d, e, f] = (numbersOf(pdf, form.get('/Matrix'), 6) ?? [1, 0, 0, 1, 0, 0]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const box = numbersOf(pdf, form.get('/BBox'), 4);
  const rectangle = numbersOf(pdf, annotation.get('/Rect'), 4);
  if (!box || !rectangle) return undefined;
  const [left, bottom, right, top] = box as [number, number, number, number];
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const [x, width, toX, toWidth] = [...span(xs), ...span([rectangle[0]!, rectangle[2]!])] as [
    number,
    number,
    number,
    number,
  ];
  const [y, height, toY, toHeight] = [...span(ys), ...span([rectangle[1]!, rectangle[3]!])] as [
    number,
    number,
    number,
    number,
  ];
  if (width <= 0 || height <= 0) return undefined;
  const [scaleX, scaleY] = [toWidth / width, toHeight / height];
  return [scaleX, 0, 0, scaleY, toX - x * scaleX, toY - y * scaleY].map(numberSyntax).join(' ');
}

function span(values: readonly number[]): readonly [number, number] {
  const least = Math.min(...values);
  return [least, Math.max(...values) - least];
}
