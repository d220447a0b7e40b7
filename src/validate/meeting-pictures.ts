import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Meeting, Slot } from '../meeting/meeting.ts';
import type { ParsedMeeting } from '../parse/parsed-file.ts';
import { openPictures, type PictureMemory } from '../pictures/read-picture.ts';
import type { MeetingFolder } from '../read/source-file.ts';
import type { Facts } from './facts.ts';
import { type PictureSource, withPictures } from './pictures.ts';

type Report = (diagnostic: Diagnostic) => void;

/**
 * A meeting with its pictures. Names count from the folder of the file that they stand in: of `items/`, of the
 * meeting's own, or for what `defaults.md` says of the folder that it lies in. None leads out of the last two.
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
