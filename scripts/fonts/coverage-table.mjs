import * as fontkit from 'fontkit';

/**
 * Which characters each font has: its id, and ranges as [gap since the last range's end, length] pairs.
 * @param {readonly { id: string, path: string }[]} fonts
 * @returns {Record<string, number[]>}
 */
export function coverageTable(fonts) {
  return Object.fromEntries(fonts.map(({ id, path }) => [id, rangesOf(shownBy(fontkit.openSync(path)))]));
}

/** Arabic letters are written joined: a font of mathematical signs, which has each only as it stands alone, can't show them. */
function shownBy(font) {
  const joins = font.GSUB?.scriptList.some(({ tag }) => tag === 'arab');
  return joins ? font.characterSet : font.characterSet.filter(code => code < 0x600 || code > 0x6ff);
}

function rangesOf(codePoints) {
  const ranges = [];
  let end = 0;
  for (const code of [...new Set(codePoints)].filter(isShown).sort((a, b) => a - b)) {
    if (code === end && ranges.length > 0) ranges[ranges.length - 1]++;
    else ranges.push(code - end, 1);
    end = code + 1;
  }
  return ranges;
}

/** Neither control characters, nor private ones, which mean something else in each font, nor what is no character. */
function isShown(code) {
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
  return !isControl && !isPrivate && (code & 0xfffe) !== 0xfffe && !(code >= 0xfdd0 && code <= 0xfdef);
}
