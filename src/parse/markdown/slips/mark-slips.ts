import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import type { TextSlip } from './text-view.ts';

/** `–––` meant as a rule across the page, for which Markdown takes hyphens, stars and underscores. */
export const ruleDashes: TextSlip = ({ type, raw, shown, placeOf }) => {
  if (type !== 'paragraph') return [];
  return [...shown.matchAll(rule)].map(({ 0: found, index }) => {
    const place = placeOf(index, index + found.length);
    // `---` under a line of text would make a heading of it.
    return withFix(diagnose('rule-dashes', place, { found: raw.slice(index, index + found.length) }), '***');
  });
};

const rule = /(?=[–—―─=])(?<=^[ \t>]*)(?:[–—―─](?:[ \t]*[–—―─]){2,}|={3,})(?=[ \t]*$)/gm;

/** `##Sagsfremstilling`, a heading without the space after its signs. With one sign it is a hashtag. */
export const headingSpace: TextSlip = ({ type, raw, shown, placeOf }) => {
  // Cheap pre-check: the Unicode expression is slow to compile.
  if (type !== 'paragraph' || !shown.includes('##')) return [];
  return [...shown.matchAll(heading)].map(({ 0: signs, index }) => {
    const end = raw.slice(index).search(/[\r\n]|$/);
    const text = raw.slice(index, index + end).trim();
    const at = index + signs.length;
    const right = `${signs} ${text.slice(signs.length)}`;
    return withFix(
      diagnose('heading-space', placeOf(index, index + text.length), { text, right }),
      ' ',
      placeOf(at, at),
    );
  });
};

/** Before a word, or a number that a space or full stop ends. */
const heading = /(?=##)(?<=^[ \t>]*)#{2,6}(?=\p{L}|\d+[.)]?[ \t]|\ue001{2}\p{L})/gmu;

/** `![kort](mit kort.png)`, which Markdown does not read: a name with spaces needs `<` and `>` around it. */
export const pictureSpace: TextSlip = ({ raw, shown, placeOf }) =>
  [...raw.matchAll(spaced)].flatMap(({ 0: found, 1: before = '', 2: address = '', index }) => {
    if (shown[index] !== found[0] || !fileName.test(address.trim())) return [];
    const right = `${before}(<${address.trim()}>)`;
    return [withFix(diagnose('picture-space', placeOf(index, index + found.length), { right }), right)];
  });

const spaced = /(!\[[^[\]\n]{0,200}\])\(([^()<>\n"]{1,300})\)/g;
const fileName = / .*\.(?:png|jpe?g|svg|gif|webp|tiff?|bmp)$/i;

/** `[x] (https://…)`, a link with a space before its address. */
export const linkSpace: TextSlip = ({ raw, shown, placeOf }) =>
  [...raw.matchAll(parted)].flatMap(({ 0: found, 1: before = '', 2: address = '', index }) => {
    const isShown = shown[index] === found[0] && shown[index + before.length - 1] === ']';
    // A ticked box, or the number of a source.
    if (!isShown || /^\[(?:[ xX]|[\d\s,–-]+)\]$/.test(before)) return [];
    const right = `${before}(${address})`;
    return [withFix(diagnose('link-space', placeOf(index, index + found.length), { right }), right)];
  });

/** `(the plan)[https://…]`, a link with its two pairs of brackets the wrong way round. */
export const linkTurned: TextSlip = ({ raw, shown, placeOf }) =>
  [...raw.matchAll(turned)].flatMap(({ 0: found, 1: text = '', 2: address = '', index }) => {
    if (shown[index] !== found[0]) return [];
    const right = `[${text}](${address})`;
    return [withFix(diagnose('link-turned', placeOf(index, index + found.length), { right }), right)];
  });

const turned = /\(([^()\n]{1,200})\)[ \t]?\[((?:https?:\/\/|mailto:|tel:|item:)[^\s[\]]{1,2000})\]/gi;

/** `[the map](map of the site.pdf)`, a link to a file whose name has a space: Markdown reads no link. */
export const linkToFile: TextSlip = ({ raw, shown, placeOf }) =>
  [...raw.matchAll(toFile)].flatMap(({ 0: found, 1: text = '', 2: file = '', index }) => {
    if (shown[index] !== found[0] || raw[index - 1] === '!') return [];
    return [diagnose('link-file', placeOf(index, index + found.length), { text, file: file.trim() })];
  });

const toFile =
  /\[([^[\]\n]{1,200})\]\(([^()<>\n":]{0,200} [^()<>\n":]{0,200}\.(?:pdf|docx?|xlsx?|odt|pptx?|txt|md))\)/gi;

/** `https//example.org`, an address that is no link because its colon or strokes are missing. */
export const addressStart: TextSlip = ({ raw, shown, placeOf }) => {
  if (!mayBegin.test(shown)) return [];
  return [...shown.matchAll(address)].flatMap(({ 1: scheme = '', 2: signs = '', index }) => {
    const isSecure = /s$/i.test(scheme);
    if (/^https?$/i.test(scheme) && signs === '://') return [];
    const start = index + scheme.length + signs.length;
    const end = start + /^[^\s<>()[\]"]*/.exec(raw.slice(start))![0].replace(/[.,;:!?'*_]+$/, '').length;
    const right = `http${isSecure ? 's' : ''}://${raw.slice(start, end)}`;
    if (end <= start || blankSign.test(shown.slice(index, end))) return [];
    return [
      withFix(diagnose('link-start', placeOf(index, end), { text: raw.slice(index, end), right }), right),
    ];
  });
};

const blankSign = /\ue001/;
/** Cheap pre-check: the Unicode expression is slow to compile. */
const mayBegin = /h{1,2}[tp]{2,4}s?[:;.,/\\ ]|ttps?:/i;
/** Before a name with a full stop, as of a host. */
const address =
  /(?<![\p{L}\p{N}./@-])(h{1,2}[tp]{2,4}s?|ttps?)([:;.,]{0,2} ?(?:\/{1,3}|\\{2}) ?|:)(?=[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,6}\.\p{L}{2,20}(?![\p{L}\p{N}]))/giu;

const parted =
  /(!?\[[^[\]\n]{1,200}\])[ \t]+\(((?:https?:\/\/|mailto:|tel:|item:)[^\s()]{1,2000}|[^\s()]{1,200}\.(?:png|jpe?g|svg))\)/gi;

/**
 * `**Budget` without closing stars, or with a space before them. Stars after a word mark a footnote, and so do those
 * before the footnote's own text.
 */
export const boldUnclosed: TextSlip = ({ raw, shown, placeOf }) => {
  // Cheap pre-check: the Unicode expression is slow to compile.
  const index = shown.includes('**') ? shown.search(opening) : -1;
  if (index < 0) return [];
  const end = index + shown.slice(index).search(/[\r\n]|$/);
  const inner = withSpace.exec(shown.slice(index, end));
  if (inner) {
    const right = `**${raw.slice(index + 2, index + inner[0].length - 2).trim()}**`;
    const place = placeOf(index, index + inner[0].length);
    return [withFix(diagnose('bold-unclosed', place, { text: inner[0], right }), right)];
  }
  const text = raw.slice(index, end).trim();
  const [first = text] = /^\*\*.{0,60}?(?=[:,.;](?:\s|$)|$)/u.exec(text) ?? [];
  return [diagnose('bold-unclosed', placeOf(index, index + 2), { text, right: `${first.trim()}**` })];
};

/** Before a letter or a number with a unit or more digits, and not after one. */
const opening = /(?<![\p{L}\p{N}*\ue001)\]])\*\*(?=\p{L}|\d[\d.,]+\s)/u;
/** The closing stars are on the line, but after a space. */
const withSpace = /^\*\*[^*\n]{1,200}[ \t]\*\*(?!\p{L})/u;
