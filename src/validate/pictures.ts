import type { Image, Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Block } from '../meeting/body.ts';
import { schemeOf } from '../meeting/item-link.ts';
import type { Meeting, Slot } from '../meeting/meeting.ts';
import type { Picture } from '../meeting/picture.ts';
import type { ParsedMeeting } from '../parse/parsed-file.ts';
import { openPictures, type PictureMemory, type PictureReader } from '../pictures/read-picture.ts';
import type { MeetingFolder } from '../read/source-file.ts';
import { placeOf, walk } from './bodies.ts';
import type { Facts } from './facts.ts';

type Report = (diagnostic: Diagnostic) => void;

/**
 * A meeting with its pictures. A name is relative to the folder of its file: `items/`, the meeting's folder or, for
 * what `defaults.md` says, the folder of that file. No name may lead out of the last two.
 */
export async function addPictures(
  meeting: Meeting,
  { logoFile }: Facts,
  { defaults }: ParsedMeeting,
  { folder, pictures }: { readonly folder: MeetingFolder; readonly pictures?: PictureMemory },
  report: Report,
): Promise<Meeting> {
  const own = openPictures(folder.location, 'meeting', pictures);
  const { defaultsRoot } = folder;
  const general = defaultsRoot === undefined ? own : openPictures(defaultsRoot, 'defaults', pictures);
  const sourceOf = (file: string): PictureSource => {
    const isGeneral = file === defaults?.source.path;
    return { pictures: isGeneral ? general : own, from: '', file };
  };
  const logo = logoFile && (await sourceOf(logoFile.place.file).pictures.read(logoFile, '', report));
  const note = await withPictures(meeting.note, sourceOf(meeting.place.file), report);
  const slots: Slot[] = [];
  for (const slot of meeting.slots)
    slots.push(await slotWithPictures(slot, sourceOf(slot.place.file), report));
  const items: Meeting['items'][number][] = [];
  for (const item of meeting.items) {
    const source = { pictures: own, from: 'items', file: item.place.file };
    items.push({ ...item, body: await withPictures(item.body, source, report) });
  }
  return { ...meeting, logo, note, slots, items };
}

async function slotWithPictures(slot: Slot, source: PictureSource, report: Report): Promise<Slot> {
  const note = slot.note && (await withPictures(slot.note, source, report));
  const points: Slot['points'][number][] = [];
  for (const point of slot.points) points.push(await withPictures(point, source, report));
  return { ...slot, note, points };
}

/** Where a text's pictures are. */
interface PictureSource {
  readonly pictures: PictureReader;
  /** The folder that their names are relative to: "" or "items". */
  readonly from: string;
  /** The text's file, for places. */
  readonly file: string;
}

/**
 * A text with its pictures: each image that names a file gets the picture that was read there. A file that can't be
 * used is reported, and so is an image without alt text. Images with another scheme are reported by the parse stage.
 */
async function withPictures<N extends Block | Nodes>(
  nodes: readonly N[],
  source: PictureSource,
  report: Report,
): Promise<readonly N[]> {
  const images: Image[] = [];
  walk(nodes, node => {
    if (node.type === 'image' && schemeOf(node.url) === undefined) images.push(node);
  });
  const read = new Map<Nodes, Picture>();
  // One at a time: a meeting may have many, and each has to be unpacked.
  for (const image of images) {
    const place = placeOf(image, source.file);
    if (!image.alt?.trim()) report(diagnose('picture-alt', place, { file: image.url }));
    const picture = await source.pictures.read({ value: image.url, place }, source.from, inMarkdown(report));
    if (picture) read.set(image, picture);
  }
  return read.size === 0 ? nodes : nodes.map(node => withRead(node, read));
}

/** In Markdown a space would end the address, so a name to be pasted has `%20` instead. */
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
