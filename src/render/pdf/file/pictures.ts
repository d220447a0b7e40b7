import type { Orientation, Picture } from '../../../meeting/picture.ts';
import { FLATE, type ObjectWriter } from './objects.ts';
import { type DecodedPng, decodePng } from './png.ts';
import type { DrawingFonts } from './svg.ts';

/**
 * Writes a picture as an XObject under `id`. Whatever its kind, it fills the unit square, as the operator `Do` paints
 * images (ISO 32000-1, 8.10 and 8.9.5).
 */
export async function putPicture(
  objects: ObjectWriter,
  id: number,
  picture: Picture,
  profileId: ProfileId,
  fonts: DrawingFonts,
): Promise<void> {
  const spaceOf = (colours: number) => colourSpace(picture, colours, profileId);
  if (picture.format === 'jpeg') return putJpegAsSeen(objects, id, picture, spaceOf);
  if (picture.format === 'png') return putPng(objects, id, decodePng(picture.bytes), spaceOf);
  // Loaded only if there is an SVG, because it is large.
  const { putSvg } = await import('./svg.ts');
  putSvg(objects, id, picture, fonts);
}

/** The object of a colour profile. */
type ProfileId = (profile: Uint8Array, colours: number) => number;

/** A colour space by the number of its colours. */
type SpaceOf = (colours: number) => string;

/** Writes colour profiles, each once however many pictures have it. */
export function createProfiles(objects: ObjectWriter): ProfileId {
  const ids = new Map<string, number>();
  return (profile, colours) => {
    const key = Buffer.from(profile).toString('latin1');
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = objects.reserve();
    ids.set(key, id);
    objects.putStream(id, `/N ${colours}`, profile);
    return id;
  };
}

/** By its profile (ISO 32000-1, 8.6.5.5); without one it is sRGB, as the file's output intent says. */
function colourSpace({ profile }: Picture, colours: number, profileId: ProfileId): string {
  if (profile) return `[/ICCBased ${profileId(profile, colours)} 0 R]`;
  return colours === 3 ? '/DeviceRGB' : '/DeviceGray';
}

function putPng(objects: ObjectWriter, id: number, png: DecodedPng, spaceOf: SpaceOf): void {
  const { width, height, bits, colours, data, predicted, alpha, transparent } = png;
  const size = `/Width ${width}/Height ${height}`;
  const channels = png.palette ? 1 : colours;
  const predictor = `/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${bits}/Columns ${width}>>`;
  let mask = transparent ? `/Mask[${transparent.map(value => `${value} ${value}`).join(' ')}]` : '';
  if (alpha) {
    const soft = objects.reserve();
    objects.putStream(
      soft,
      `/Type/XObject/Subtype/Image${size}/BitsPerComponent 8/ColorSpace/DeviceGray${FLATE}`,
      alpha,
      'encoded',
    );
    mask = `/SMask ${soft} 0 R`;
  }
  objects.putStream(
    id,
    `/Type/XObject/Subtype/Image${size}/BitsPerComponent ${bits}/ColorSpace${pngSpace(png, spaceOf)}${mask}` +
      `${FLATE}${predicted ? predictor : ''}`,
    data,
    'encoded',
  );
}

function pngSpace({ palette, colours }: DecodedPng, spaceOf: SpaceOf): string {
  if (!palette) return spaceOf(colours);
  const hex = Buffer.from(palette).toString('hex');
  return `[/Indexed${spaceOf(3)} ${palette.length / 3 - 1}<${hex}>]`;
}

/** A JPEG turned as its camera says: within the unit square, by a form around it. */
function putJpegAsSeen(objects: ObjectWriter, id: number, picture: Picture, spaceOf: SpaceOf): void {
  const { orientation } = picture;
  const stored = orientation ? objects.reserve() : id;
  putJpeg(objects, stored, picture, spaceOf);
  if (!orientation) return;
  objects.putStream(
    id,
    `/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Matrix[${TURNS[orientation]}]/Resources<</XObject<</I ${stored} 0 R>>>>`,
    Buffer.from('/I Do'),
  );
}

/** Where the unit square's corners go. */
const TURNS: Readonly<Record<Orientation, string>> = {
  2: '-1 0 0 1 1 0',
  3: '-1 0 0 -1 1 1',
  4: '1 0 0 -1 0 1',
  5: '0 -1 -1 0 1 1',
  6: '0 -1 1 0 0 1',
  7: '0 1 1 0 0 0',
  8: '0 1 -1 0 1 0',
};

/** A JPEG goes in as it is; its size is that of its pixels as they are stored. */
function putJpeg(objects: ObjectWriter, id: number, picture: Picture, spaceOf: SpaceOf): void {
  const { bytes, orientation = 1, colours = 3 } = picture;
  const [width, height] =
    orientation >= 5 ? [picture.height, picture.width] : [picture.width, picture.height];
  objects.putStream(
    id,
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8` +
      `/ColorSpace${spaceOf(colours)}/Filter/DCTDecode`,
    bytes,
    'encoded',
  );
}
