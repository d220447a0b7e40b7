import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import { openFontFile } from '../../../src/fonts/font-file.ts';
import { typefaceFiles } from '../../../src/fonts/typeface-files.ts';
import { pageFonts } from '../../../src/render/html/fonts/page-fonts.ts';
import { block, element, type Html, text } from '../../../src/render/html/write.ts';
import { folderWith } from '../../commands/temporary.ts';
import { builtInStyles } from '../pdf/documents/built-in-styles.ts';

const { standard, clear } = builtInStyles;
const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Buffer): FontkitFont };

interface FontkitFont {
  readonly characterSet: readonly number[];
  readonly name: { readonly records: object };
  layout(text: string): { readonly positions: readonly { readonly xAdvance: number }[] };
}

/** The faces of a style sheet, as another library reads them, and what each can show. */
function facesIn(sheet: string): ReadonlyMap<string, string> {
  const rules = sheet.matchAll(
    /family:agenda-(\w+);font-style:(\w+);font-weight:(\d+);[^}]*base64,([A-Za-z0-9+/=]+)/g,
  );
  return new Map(
    [...rules].map(([, family, slant, weight, data]) => {
      const font = fontkit.create(Buffer.from(data!, 'base64'));
      // The last code point is in each table of characters, and is none.
      const characters = font.characterSet.filter(each => each !== 0xffff).sort((a, b) => a - b);
      return [`${family} ${weight} ${slant}`, String.fromCodePoint(...characters)];
    }),
  );
}

const page = (...content: readonly Html[]) => block('p', {}, text('Zebra & æ '), ...content);

describe('the fonts of a page', () => {
  it('are the faces that it uses: upright ones have usual characters and its own, others what is set in them', () => {
    const [usual, more] = ['', 'Ωø'].map(own =>
      facesIn(pageFonts(page(text(own), element('em', {}, text('kø'))), standard!)),
    );
    expect([...usual!.keys()]).toEqual(['text 400 normal', 'text 600 normal', 'text 400 italic']);
    expect(usual!.get('text 400 normal')).toMatch(/^ !.*Z.*æ/);
    expect(usual!.get('text 600 normal')).not.toContain('Ω');
    expect(more!.get('text 600 normal')).toBe(`${usual!.get('text 600 normal')}Ω`.split('').sort().join(''));
    expect(usual!.get('text 400 italic')).toBe('kø');
  });

  it('are those of bold italics and of code where there are such', () => {
    const strong = element('strong', {}, element('em', {}, text('kø')));
    const faces = facesIn(pageFonts(page(strong, element('code', {}, text('x = "1"'))), standard!));
    expect([faces.get('text 600 italic'), faces.get('mono 400 normal')]).toEqual(['kø', ' "1=x']);
    expect(faces.has('text 400 italic')).toBe(false);
  });

  it('have no italics where the template has none', () => {
    const faces = facesIn(pageFonts(page(element('em', {}, text('kø'))), clear!));
    expect([...faces.keys()]).toEqual(['text 400 normal', 'text 600 normal']);
  });

  it('are of the template’s own only those that may be installed', () => {
    const font = readFileSync(typefaceFiles('Literata').regular);
    const { sfnt } = openFontFile(typefaceFiles('Literata').regular);
    const fsType = sfnt.table('OS/2')!.byteOffset - sfnt.bytes.byteOffset + 8;
    const folder = folderWith({ 'open.ttf': '' });
    const own = (name: string, embedding: number) => {
      font.writeUInt16BE(embedding, fsType);
      writeFileSync(join(folder, name), font);
      return join(folder, name);
    };
    const [open, print] = [own('open.ttf', 0), own('print.ttf', 4)];
    const family = { regular: open, bold: print, italic: print, boldItalic: print };
    const faces = facesIn(pageFonts(page(), { ...standard!, fonts: { text: family, heading: family } }));
    expect([...faces.keys()]).toEqual(['text 400 normal']);
  });

  it('keep kerning, and no name but the copyright and the licence', () => {
    const [, data] = /base64,([A-Za-z0-9+/=]+)/.exec(pageFonts(block('p', {}, text('AVA')), standard!))!;
    const font = fontkit.create(Buffer.from(data!, 'base64'));
    const [first] = font.layout('AV').positions;
    expect(first!.xAdvance).toBeLessThan(font.layout('A').positions[0]!.xAdvance);
    const { records } = font.name;
    expect(records).toMatchObject({ copyright: {}, license: {}, licenseURL: {} });
    expect(Object.keys(records).filter(name => /family$|name$/i.test(name))).toEqual(['fontSubfamily']);
  });

  it('are the same whatever is withheld', async () => {
    const fonts = async (secret: string) => {
      const location = folderWith({
        'meeting.md': '---\ntitle: Council\ndate: 2026-01-02\nlanguage: en-GB\nstatus: open\n---\n',
        'items/1-road.md': `---\ntitle: Roads\n---\n# Matter\n\nOpen.\n\n:::closed\n${secret}\n:::\n`,
      });
      const request = { location, root: location, workingDirectory: location, edition: 'public' } as const;
      const { files } = await buildMeeting({ ...request, formats: ['html'] });
      return Buffer.from(files[0]!.bytes)
        .toString()
        .match(/@font-face.*/g);
    };
    const [one, other] = [await fonts('Ωmega, *ŝablono*, `#§`'), await fonts('Xylofon')];
    expect(one).not.toBeNull();
    expect(one).toEqual(other);
  });
});
