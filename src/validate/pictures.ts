import type { Image, Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Block } from '../meeting/body.ts';
import type { Picture } from '../meeting/picture.ts';
import type { PictureReader } from '../pictures/read-picture.ts';
import { schemeOf } from '../pictures/scheme-of.ts';
import { placeOf, walk } from './walk.ts';

/** Where the pictures of a text lie. */
export interface PictureSource {
  readonly pictures: PictureReader;
  /** The folder that their names count from: "" or "items". */
  readonly from: string;
  /** The text's file, for places. */
  readonly file: string;
}

type Report = (diagnostic: Diagnostic) => void;

/**
 * A text with its pictures: each image that names a file gets what was read there. What can't be used is reported, and
 * so is an image without alt text. Images by other schemes are the parse stage's to report.
 */
export async function withPictures<N extends Block | Nodes>(
  nodes: readonly N[],
  source: PictureSource,
  report: Report,
): Promise<readonly N[]> {
  const images: Image[] = [];
  walk(nodes, node => {
    if (node.type === 'image' && schemeOf(node.url) === undefined) images.push(node);
  });
  const read = new Map<Nodes, Picture>();
  // One after another: a meeting may have many, and each is unpacked.
  for (const image of images) {
    const place = placeOf(image, source.file);
    if (!image.alt?.trim()) report(diagnose('picture-alt', place, { file: image.url }));
    const picture = await source.pictures.read({ value: image.url, place }, source.from, inMarkdown(report));
    if (picture) read.set(image, picture);
  }
  return read.size === 0 ? nodes : nodes.map(node => withRead(node, read));
}

/** In Markdown a space would end an address: a name that is to be pasted has `%20` for it. */
function inMarkdown(report: Report): Report {
  return diagnostic => {
    const { code, place, data } = diagnostic;
    if (code === 'picture-name') report(diagnose(code, place, { ...data, right: spaced(data.right) }));
    else if (code === 'picture-missing')
      report(diagnose(code, place, { ...data, nearest: spaced(data.nearest) }));
    else report(diagnostic);
  };
}

function spaced<T extends string | undefined>(name: T): T {
  return name?.replaceAll(' ', '%20') as T;
}

function withRead<N extends Block | Nodes>(node: N, read: ReadonlyMap<Nodes, Picture>): N {
  const picture = read.get(node as Nodes);
  if (picture) return { ...node, data: { ...('data' in node ? node.data : {}), picture } };
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as Nodes[]).map(child => withRead(child, read)) };
}
