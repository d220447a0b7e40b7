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
function putJpegAsSeen(
  objects: ObjectWriter,
  id: number,
  { bytes, orientation }: Picture,
  spaceOf: SpaceOf,
): void {
  const stored = orientation ? objects.reserve() : id;
  putJpeg(objects, stored, bytes, spaceOf);
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

/** A JPEG goes in as it is; its frame header tells size and channels (ITU T.81, B.2.2). */
function putJpeg(objects: ObjectWriter, id: number, bytes: Uint8Array, spaceOf: SpaceOf): void {
  const { width, height, channels } = frameHeader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  objects.putStream(
    id,
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8` +
      `/ColorSpace${spaceOf(channels)}/Filter/DCTDecode`,
    bytes,
    'encoded',
  );
}

function frameHeader(bytes: Buffer): { width: number; height: number; channels: number } {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker === 0xff) {
      at++;
    } else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return {
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
        channels: bytes[at + 9]!,
      };
    } else {
      at += 2 + bytes.readUInt16BE(at + 2);
    }
  }
  throw new RangeError('JPEG without a frame header');
}
