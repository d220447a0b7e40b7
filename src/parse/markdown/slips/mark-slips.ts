import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import type { SourceFile } from '../../../read/source-file.ts';
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

/** `## Økonomi##` and `## Økonomi ##Løn`, a heading with signs that are none of its own: they would be shown. */
export const headingEnd: TextSlip = ({ type, shown, placeOf }) => {
  const [, text = '', signs = ''] = (type === 'heading' && headingSigns.exec(shown)) || [];
  if (signs === '') return [];
  const place = placeOf(text.length, text.length + signs.length);
  return [withFix(diagnose('mark-shown', place, { found: signs, right: '' }), '')];
};

const headingSigns = /^(.*[^\s#\ue001]\s?)(#{2,6})(?:\s*$|(?=\p{L}))/u;

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

/**
 * `**Budget` or `__Budget` without closing signs, or with a space before them. Stars after a word mark a footnote, and so do those
 * before the footnote's own text.
 */
export const boldUnclosed: TextSlip = ({ raw, shown, placeOf }) => {
  // Cheap pre-check: the Unicode expression is slow to compile.
  if (!shown.includes('**') && !shown.includes('__')) return [];
  const spacedOut = around.exec(shown);
  if (spacedOut) {
    const [found] = spacedOut;
    const right = `**${raw.slice(spacedOut.index + 2, spacedOut.index + found.length - 2).trim()}**`;
    const place = placeOf(spacedOut.index, spacedOut.index + found.length);
    return [withFix(diagnose('bold-unclosed', place, { text: found, right, isBold: true }), right)];
  }
  const index = shown.search(opening);
  if (index < 0) return [];
  const end = index + shown.slice(index).search(/[\r\n]|$/);
  const inner = withSpace.exec(shown.slice(index, end));
  if (inner) {
    const right = `**${raw.slice(index + 2, index + inner[0].length - 2).trim()}**`;
    const place = placeOf(index, index + inner[0].length);
    return [withFix(diagnose('bold-unclosed', place, { text: inner[0], right, isBold: true }), right)];
  }
  const text = raw.slice(index, end).trim();
  const [first = text] = /^.{2,62}?(?=[:,.;](?:\s|$)|$)/u.exec(text) ?? [];
  const right = first.trim() + text.slice(0, 2);
  return [diagnose('bold-unclosed', placeOf(index, index + 2), { text, right, isBold: true })];
};

/**
 * `*Budget` within a sentence, without a second star. A star at the beginning of a line may be a note's, and where one
 * stands behind a word, each may be.
 */
export const italicUnclosed: TextSlip = ({ type, raw, shown, source, placeOf }) => {
  if (type !== 'paragraph' || !shown.includes('*')) return [];
  const [found, before = ''] = loneStar.exec(shown) ?? [];
  if (found === undefined || hasNoteStar(source)) return [];
  const [text] = /^.{1,62}?(?=[:,.;](?:\s|$)|$)/mu.exec(raw.slice(before.length)) ?? [''];
  const place = placeOf(before.length, before.length + 1);
  return [
    diagnose('bold-unclosed', place, {
      text: text.trimEnd(),
      right: `${text.trimEnd()}*`,
      isBold: false,
    }),
  ];
};

/** Asked once of each file, which may have many paragraphs with a star. */
function hasNoteStar(source: SourceFile): boolean {
  const known = noteStars.get(source);
  if (known !== undefined) return known;
  const has = noteStar.test(source.text.replace(stressed, ''));
  noteStars.set(source, has);
  return has;
}

const noteStars = new WeakMap<SourceFile, boolean>();

/** The only star of a paragraph, between a word and another. "*innen" is an ending; "*incl. tax" a note. */
const loneStar = /^([^*]*[\p{L},;:][ \t])\*(?!innen)(?=\p{L}{3,}(?![\p{L}.]))[^*]*$/u;
/** The mark of a note behind a word or a number. */
const noteStar = /[\p{L}\p{N})\].,%"”]\*(?![\p{L}*])|^[ \t>]*\*{1,3}\)/mu;
/** What stars are around. */
const stressed = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*]\1(?!\*)/gu;

/** Before a letter or a number with a unit or more digits, and not after one. */
const opening = /(?<![\p{L}\p{N}*_\ue001)\]])(?:\*\*(?=\p{L}|\d[\d.,]+\s)|__(?=\p{L}+[ ,.:]))/u;
/** `** Budget **`, with spaces inside both. */
const around = /(?<![^\s(])\*\* (?=\p{L})[^*\n]{1,200}[^\s*] \*\*(?![^\s.,;:)])/u;
/** The closing stars are on the line, but after a space. */
const withSpace = /^\*\*[^*\n]{1,200}[ \t]\*\*(?!\p{L})/u;
