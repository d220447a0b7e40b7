import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import type { TextSlip } from './find-slips.ts';

/** `![kort](mit kort.png)`: the name of a picture with spaces stands between `<` and `>`. */
export const pictureSpace: TextSlip = ({ raw, shown, placeOf }) =>
  [...raw.matchAll(spaced)].flatMap(({ 0: found, 1: before = '', 2: address = '', index }) => {
    if (shown[index] !== found[0] || !fileName.test(address.trim())) return [];
    const right = `${before}(<${address.trim()}>)`;
    return [withFix(diagnose('picture-space', placeOf(index, index + found.length), { right }), right)];
  });

const spaced = /(!\[[^[\]\n]{0,200}\])\(([^()<>\n"]{1,300})\)/g;
const fileName = / .*\.(?:png|jpe?g|svg|gif|webp|tiff?|bmp)$/i;

/** `[x] (https://…)`: no space parts a link's words from its address. */
export const linkSpace: TextSlip = ({ raw, shown, placeOf }) =>
  [...raw.matchAll(parted)].flatMap(({ 0: found, 1: before = '', 2: address = '', index }) => {
    const isShown = shown[index] === found[0] && shown[index + before.length - 1] === ']';
    // A box that was ticked; a number of a source.
    if (!isShown || /^\[(?:[ xX]|[\d\s,–-]+)\]$/.test(before)) return [];
    const right = `${before}(${address})`;
    return [withFix(diagnose('link-space', placeOf(index, index + found.length), { right }), right)];
  });

const parted =
  /(!?\[[^[\]\n]{1,200}\])[ \t]+\(((?:https?:\/\/|mailto:|tel:|item:)[^\s()]{1,2000}|[^\s()]{1,200}\.(?:png|jpe?g|svg))\)/gi;
