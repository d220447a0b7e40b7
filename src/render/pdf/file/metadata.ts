import type { Claims } from '../../../attached/claims.ts';
import type { Metadata } from '../../../document/document.ts';
import { cutText } from '../plain-text.ts';
import { LONGEST_TEXT, wellFormed } from './syntax.ts';

/** What Info and XMP both say (ISO 19005-2, 6.6.3). */
export interface FileInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly producer: string;
  readonly date: Date;
}

export const PRODUCER = 'agenda';

/** The metadata without control characters, which XML forbids, dated by `epoch` (seconds since 1970) or the meeting's day. */
export function fileInfo({ title, author, subject, date }: Metadata, epoch: number | undefined): FileInfo {
  return {
    title: printable(title),
    author: printable(author),
    subject: printable(subject),
    producer: PRODUCER,
    date: new Date(epoch === undefined ? Date.UTC(date.year, date.month - 1, date.day) : epoch * 1000),
  };
}

/** The Info dictionary in pdfkit's form: `String` objects are texts. */
export function infoDictionary(info: FileInfo): Record<string, unknown> {
  const { title, author, subject, producer, date } = info;
  const texts = Object.entries({
    Title: title,
    Author: author,
    Subject: subject,
    Creator: producer,
    Producer: producer,
  });
  return {
    ...Object.fromEntries(
      texts.filter(([, text]) => text !== '').map(([key, text]) => [key, new String(text)]),
    ),
    CreationDate: date,
    ModDate: date,
  };
}

/**
 * The XMP packet: what Info says, the claims, and the schema of PDF/UA, which PDF/A does not know (ISO 19005-2,
 * 6.6.2.3).
 */
export function xmpPacket(info: FileInfo, language: string, claims: Claims | 'ua-2'): string {
  const date = `${info.date.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(info.title)}</rdf:li></rdf:Alt></dc:title>
${info.author && `<dc:creator><rdf:Seq><rdf:li>${xml(info.author)}</rdf:li></rdf:Seq></dc:creator>\n`}${info.subject && `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(info.subject)}</rdf:li></rdf:Alt></dc:description>\n`}<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<xmp:CreatorTool>${xml(info.producer)}</xmp:CreatorTool>
<pdf:Producer>${xml(info.producer)}</pdf:Producer>
${claimElements(claims)}</rdf:Description>
${claims !== 'ua-2' && claims.ua ? `${UA_SCHEMA}\n` : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function claimElements(claims: Claims | 'ua-2'): string {
  if (claims === 'ua-2') return NEW_CLAIMS;
  const { ua, a } = claims;
  const archive = a ? `<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>${a}</pdfaid:conformance>\n` : '';
  return `${archive}${ua ? '<pdfuaid:part>1</pdfuaid:part>\n' : ''}`;
}

/** PDF/A-4 and PDF/UA-2 (ISO 19005-4, 6.7.3; ISO 14289-2, 5). */
const NEW_CLAIMS =
  '<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>\n<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>\n';

const UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return wellFormed(cutText(text, LONGEST_TEXT)).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '');
}

function xml(text: string): string {
  return text.replace(/[&<>]/g, character =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;',
  );
}
