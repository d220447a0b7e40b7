import { createHash } from 'node:crypto';
import { isMetadata, JPEG, readJpegSegments, writeJpeg } from '../pictures/jpeg-segments.ts';
import type { Copying, Kind } from './allowed-entries.ts';
import type { AttachedObject } from './attached-pages.ts';
import { hasLayers, withoutLayers } from './content/layers.ts';
import { decodedStream, filtersOf } from './decode-stream.ts';
import { nameSyntax, type Stream } from './foreign-values.ts';

/** Kinds that hold operators. */
const contents: ReadonlySet<Kind> = new Set<Kind>(['<form>', '<tiling>']);
/** Kinds that files often have in common. */
const shared: ReadonlySet<Kind> = new Set<Kind>(['<font-file>', '<profile>']);
/** Filters that PDF/A allows; JBIG2 and JPEG 2000 are for pictures. */
const kept: ReadonlySet<string> = new Set([
  ...['FlateDecode', 'DCTDecode', 'CCITTFaxDecode', 'JBIG2Decode', 'JPXDecode'],
  ...['RunLengthDecode', 'ASCII85Decode', 'ASCIIHexDecode'],
]);

/** Copies a stream, its data as it is packed unless something in it has to go. */
export function copyStream(stream: Stream, kind: Kind, copier: Copying): AttachedObject {
  const { pdf, choices } = copier;
  const { dictionary } = stream;
  const isContent = contents.has(kind);
  if ((isContent || kind === '<image>') && choices.isHidden(dictionary.get('/OC'))) return hiddenForm;
  const resources = pdf.dictionary(dictionary.get('/Resources'));
  const own =
    kind === '<form>' && dictionary.has('/Resources')
      ? copier.resources(dictionary.get('/Resources'))
      : undefined;
  const entries =
    copier.entries(dictionary, kind, 0, own && withoutResources) +
    (own ? `/Resources<<${own.others}${own.fonts && `/Font<<${own.fonts}>>`}>>` : '');
  if (isContent && hasLayers(pdf, resources)) {
    const data = decodedStream(pdf, stream);
    if (data) return { syntax: entries, data: withoutLayers(data, pdf, resources, choices) };
  }
  const filters = filtersOf(pdf, dictionary);
  if (!filters.every(filter => kept.has(filter))) {
    const data = decodedStream(pdf, stream);
    return data ? { syntax: entries, data } : { syntax: entries, data: new Uint8Array() };
  }
  return encoded(stream, filters, entries, kind, copier);
}

function encoded(
  stream: Stream,
  filters: readonly string[],
  entries: string,
  kind: Kind,
  copier: Copying,
): AttachedObject {
  const data = filters.length === 1 && filters[0] === 'DCTDecode' ? pictureAlone(stream.data) : stream.data;
  const parameters = copier.pdf
    .list(stream.dictionary.get('/DecodeParms'))
    .map(one => copier.copy(one, '<parameters>') ?? 'null');
  const syntax =
    entries +
    (filters.length > 0 ? `/Filter[${filters.map(name => nameSyntax(`/${name}`)).join('')}]` : '') +
    (parameters.some(one => one !== 'null') ? `/DecodeParms[${parameters.join(' ')}]` : '');
  if (!shared.has(kind)) return { syntax, data, isEncoded: true };
  const sum = createHash('sha256').update(syntax).update(data).digest('base64');
  return { syntax, data, isEncoded: true, sum };
}

const withoutResources: ReadonlySet<string> = new Set(['/Resources']);

/** Stands for what is on a hidden layer. */
const hiddenForm: AttachedObject = {
  syntax: '/Type/XObject/Subtype/Form/BBox[0 0 1 1]',
  data: new Uint8Array(),
};

/** A JPEG without its metadata: where, when and with what it was taken. */
function pictureAlone(data: Uint8Array): Uint8Array {
  const file = Buffer.from(data.buffer, data.byteOffset, data.length);
  const segments = readJpegSegments(file);
  if (!segments) return data;
  const needed = segments.filter(({ marker }) => !isMetadata(marker) || decoding.has(marker));
  return needed.length === segments.length ? data : writeJpeg(needed);
}

/** JFIF, a colour profile, and Adobe's note of the colour transform say how a picture is decoded. */
const decoding: ReadonlySet<number> = new Set([JPEG.JFIF, JPEG.PROFILE, JPEG.ADOBE]);
