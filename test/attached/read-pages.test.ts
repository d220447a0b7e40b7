import { inflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { allowedEntries } from '../../src/attached/allowed-entries.ts';
import type { AttachedPages } from '../../src/attached/attached-pages.ts';
import { claimsOf } from '../../src/attached/claims.ts';
import { Unreadable } from '../../src/attached/foreign-pdf.ts';
import { readPages } from '../../src/attached/read-pages.ts';
import { makePdf, onePage } from './make-pdf.ts';

const words = { link: 'Side', picture: 'Billede uden tekst' };
const read = (bytes: Uint8Array) => readPages(bytes, words);

/** All that is taken of a file: syntax and data, inflated where it can be. */
function everything({ objects, pages, ...rest }: AttachedPages): string {
  const data = objects.flatMap(({ data: packed }) => {
    if (!packed) return [];
    try {
      return [Buffer.from(packed), inflateSync(packed)].map(bytes => bytes.toString('latin1'));
    } catch {
      return [Buffer.from(packed).toString('latin1')];
    }
  });
  const syntax = JSON.stringify([objects.map(object => object.syntax), pages, rest]);
  const decoded = [...syntax.matchAll(/<([\da-f]+)>/g)].map(([, hex]) =>
    Buffer.from(hex!, 'hex').toString('latin1').replaceAll('\0', ''),
  );
  return [syntax, ...decoded, ...data].join('\n');
}

const contentsOf = ({ pages, objects }: AttachedPages, page = 0) =>
  pages[page]!.contents.map(number => {
    const { data, isEncoded } = objects[number]!;
    return (isEncoded ? inflateSync(data!) : Buffer.from(data!)).toString('latin1');
  }).join('\n');

describe('of an attached file', () => {
  it('nothing comes along that is not seen', async () => {
    const secret = onePage(
      'BT /F1 12 Tf 50 700 Td (Shown) Tj ET',
      '/AA<</O<</S/JavaScript/JS(SECRET script)>>>>/PieceInfo<</X<</Private(SECRETPIECE)>>>>/Metadata 7 0 R' +
        '/Annots[<</Subtype/Text/Rect[1 1 9 9]/Contents(SECRET comment)/T(SECRET name)>>' +
        '<</Subtype/Link/Rect[10 10 60 60]/A<</S/Launch/F(SECRET.exe)>>>>' +
        '<</Subtype/Link/Rect[10 10 60 60]/A<</S/GoToR/F(file:///C:/SECRET/a.pdf)/D[0/Fit]>>>>' +
        '<</Subtype/Widget/FT/Tx/F 2/Rect[1 1 90 20]/V(SECRET value)/AP<</N 8 0 R>>>>' +
        '<</Subtype/FileAttachment/Rect[1 1 9 9]/FS<</F(SECRET.txt)/EF<</F 9 0 R>>>>>>]',
      [
        '<</Title(SECRET title)/Author(SECRET author)>>',
        { entries: '/Type/Metadata/Subtype/XML', data: '<x>SECRET metadata</x>' },
        { entries: '/Type/XObject/Subtype/Form/BBox[0 0 90 20]', data: 'BT (SECRET value) Tj ET' },
        { entries: '/Type/EmbeddedFile', data: 'SECRET file' },
      ],
      '/OpenAction<</S/JavaScript/JS(SECRET opening)>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(SECRET)>>]>>>>',
    );
    const { facts, ...taken } = await read(secret);
    expect(facts).toMatchObject({ hasScripts: true, embeddedFiles: 1, comments: 1, fields: 1 });
    expect(everything({ ...taken, facts: { ...facts, title: undefined } })).not.toContain('SECRET');
    expect(contentsOf({ ...taken, facts })).toContain('(Shown) Tj');
  });

  it('what stands on hidden layers is cut out, and what it does to the page stays', async () => {
    const layered = onePage(
      '/OC /L1 BDC BT /F1 9 Tf 50 100 Td (SECRET layer) Tj ET 1 0 0 rg 0 0 9 9 re f /X1 Do EMC\n' +
        '/OC /L2 BDC BT (Shown layer) Tj ET EMC',
      '/Properties<</L1 6 0 R/L2 7 0 R>>/XObject<</X1 8 0 R/X2 9 0 R>>',
      [
        '<</Type/OCG/Name(SECRET name)>>',
        '<</Type/OCG/Name(Shown)>>',
        { entries: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/OC 6 0 R', data: '(SECRET form) Tj' },
        {
          entries: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Properties<</P 6 0 R>>>>',
          data: '/OC/P BDC (SECRET inside) Tj EMC (open) Tj',
        },
      ],
      '/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[6 0 R]>>>>',
    );
    const pages = await read(layered);
    expect(everything(pages)).not.toContain('SECRET');
    const content = contentsOf(pages);
    expect(content).toContain('(Shown layer) Tj');
    expect(content).toContain('1 0 0 rg');
    expect(content).not.toContain('/OC');
    expect(pages.facts.hiddenLayers).toBe(1);
  });

  it.each([
    ['by the widths of a font', '/F2 10 Tf (ab) Tj', '[-1200] TJ (Shown) Tj'],
    ['by a standard font', '/F1 10 Tf (AV) Tj', '[-1334] TJ (Shown) Tj'],
    ['by the glyphs of a composite font', '/F3 10 Tf <000100020003> Tj', '[-2600] TJ (Shown) Tj'],
    [
      'by what stands between letters and words',
      '/F2 10 Tf 2 Tc 3 Tw 50 Tz (a b) Tj',
      '[-2200] TJ (Shown) Tj',
    ],
    ['by what is between strings', '/F2 10 Tf [(a) -250 (b)] TJ', '[-1450] TJ (Shown) Tj'],
    ['in the size of what follows', '/F2 10 Tf (ab) Tj /F2 20 Tf', '[-600] TJ (Shown) Tj'],
    ['on the next line', "/F2 10 Tf 12 TL (ab) '", 'T* [-1200] TJ (Shown) Tj'],
    ['with the spaces that it sets', '/F2 10 Tf 1 2 (a b) "', '1 Tw 2 Tc T* [-2000] TJ (Shown) Tj'],
    ['where that is placed anew', '/F2 10 Tf (ab) Tj 0 -12 Td', '(Shown) Tj'],
  ])('text after hidden text stays in its place: %s', async (_, hidden, expected) => {
    const layered = onePage(
      `BT 9 9 Td /OC /L BDC ${hidden} EMC (Shown) Tj ET`,
      '/Properties<</L 6 0 R>>/Font<</F1 5 0 R/F2 7 0 R/F3 8 0 R>>',
      [
        '<</Type/OCG>>',
        '<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 97/Widths[500 700]/FontDescriptor<</MissingWidth 100>>>>',
        '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</DW 900/W[1[800]2 2 900]>>]>>',
      ],
      '/OCProperties<</D<</OFF[6 0 R]>>>>',
    );
    const operators = contentsOf(await read(layered)).replace(/\s+/g, ' ');
    expect(operators).toContain(`${expected} ET`);
    expect(operators).not.toMatch(/\((?!Shown)|</);
  });

  it('a layer is hidden by what groups say together, and by what it is for', async () => {
    const properties =
      '/Properties<</And<</Type/OCMD/VE[/And 6 0 R 7 0 R]>>/Not<</Type/OCMD/OCGs 6 0 R/VE[/Not 6 0 R]>>' +
      '/Or<</Type/OCMD/VE[/Or 6 0 R[/Not[/And 6 0 R 7 0 R]]]>>/Deep 9 0 R/Print 8 0 R>>';
    const shown = (name: string) => `/OC /${name} BDC (${name}) Tj EMC\n`;
    const pages = await read(
      onePage(
        ['And', 'Not', 'Or', 'Deep', 'Print'].map(shown).join(''),
        properties,
        [
          '<</Type/OCG>>',
          '<</Type/OCG>>',
          '<</Type/OCG/Usage<</View<</ViewState/OFF>>>>>>',
          '<</Type/OCMD/VE[/Or 10 0 R]>>',
          '[/Not 10 0 R 10 0 R]',
        ],
        '/OCProperties<</D<</OFF[6 0 R]/AS[<</Event/View/Category[/View]/OCGs[8 0 R]>>]>>>>',
      ),
    );
    expect(contentsOf(pages).match(/\(\w+\)/g)).toEqual(['(Not)', '(Or)', '(Deep)']);
  });

  it('nothing is read aloud of what is hidden', async () => {
    const tagged = onePage(
      '/OC /L BDC /P <</MCID 0/ActualText(SECRET)>> BDC (SECRET) Tj EMC EMC /P <</MCID 1>> BDC (shown) Tj EMC',
      '/Properties<</L 6 0 R>>',
      [
        '<</Type/OCG>>',
        '<</Type/StructTreeRoot/K[8 0 R 10 0 R]/ParentTree<</Nums[0[9 0 R 10 0 R]]>>>>',
        '<</S/Sect/ActualText(SECRET section)/K 9 0 R>>',
        '<</S/P/Pg 3 0 R/Alt(SECRET words)/K 0>>',
        '<</S/P/Pg 3 0 R/Alt(Words)/K 1>>',
      ],
      '/OCProperties<</D<</OFF[6 0 R]>>>>/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R',
    );
    const bytes = Buffer.from(tagged).toString('latin1').replace('/MediaBox', '/StructParents 0/MediaBox');
    const all = everything(await read(Buffer.from(bytes, 'latin1')));
    expect(all).toContain('Words');
    expect(all).not.toContain('SECRET');
  });

  it('what the structure does not reach becomes an artifact', async () => {
    const pages = await read(
      onePage(
        '/P <</MCID 0>> BDC BT (Read) Tj ET EMC /Span <</MCID 1>> BDC BT (Foot) Tj ET EMC',
        '/StructParents 0',
        [
          '<</S/P/P 7 0 R/Pg 3 0 R/K 0>>',
          '<</K[6 0 R]/ParentTree<</Nums[0[6 0 R 8 0 R]]>>>>',
          '<</S/Span/P 7 0 R/Pg 3 0 R/K 1>>',
        ],
        '/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R',
      ),
    );
    expect(contentsOf(pages)).toMatch(/^\/P <<\/MCID 0>> BDC .*\/Artifact BMC\s+BT \(Foot\) Tj ET EMC$/s);
    expect(pages.objects.filter(({ data }) => data)).toHaveLength(1);
  });

  it.each([
    ['nothing is wrong', '/S/P', '', []],
    ['what bounds its content is no content', '/S/P', '0 0 9 9 re W n', []],
    ['what is decoration is marked so', '/S/P', '/Artifact BMC 0 0 9 9 re f EMC', []],
    ['text is not marked', '/S/P', 'BT (More) Tj ET', ['content']],
    ['a drawing is not marked', '/S/P', '0 0 9 9 re f', ['content']],
    ['a picture has no alternative text', '/S/Figure', '', ['figures']],
    ['a picture has one', '/S/Figure/Alt(A map)', '', []],
    ['a level of headings is left out', '/S/H3', '', ['headings']],
    ['a header cell of a table has no scope', '/S/TH', '', ['tables']],
    ['a header cell has a scope', '/S/TH/A<</O/Table/Scope/Row>>', '', []],
    ['a header cell has the scope of its class', '/S/TH/C/Column', '', []],
    ['a header cell is named by others', '/S/TH/ID(a)', '', []],
    ['a link is no part of the structure', '/S/P', '', ['links'], '/StructParent 5'],
    ['a link says nothing of the structure', '/S/P', '', ['links'], ''],
    ['a link is in the structure', '/S/P', '', [], '/StructParent 1'],
  ])(
    'that says that it is PDF/UA-1, it is told if that shows to be wrong: %s',
    async (_, element, more, flaws, parent?: string) => {
      const link =
        parent === undefined
          ? ''
          : `/Annots[<</Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI(https://a.example)>>${parent}>>]`;
      const file = (metadata: string) =>
        onePage(
          `/P <</MCID 0>> BDC BT (Read) Tj ET EMC ${more}`,
          `/StructParents 0${link}`,
          [
            `<<${element}/P 7 0 R/Pg 3 0 R/K 0>>`,
            '<</K[6 0 R]/ParentTree<</Nums[0[6 0 R] 1 6 0 R]>>/ClassMap<</Column<</O/Table/Scope/Column>>>>>>',
            { entries: '/Type/Metadata/Subtype/XML', data: metadata },
          ],
          '/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R/Metadata 8 0 R',
        );
      const { facts } = await read(file('<pdfuaid:part>1</pdfuaid:part>'));
      expect(facts.flaws).toEqual(flaws);
      expect(claimsOf({ ...facts, missingFonts: [] }).ua).toBe(flaws.length === 0);
      expect((await read(file(''))).facts.flaws).toBeUndefined();
    },
  );

  it('the words of fields and markings that are seen become part of the page', async () => {
    const form = onePage(
      '',
      '/Annots[<</Subtype/Widget/FT/Tx/Rect[100 200 190 220]/AP<</N 6 0 R>>>><</Subtype/Widget/FT/Btn/AS/Yes/Rect[0 0 9 9]/AP<</N<</Yes 7 0 R/Off 8 0 R>>>>>>]',
      ['(value) Tj', 'yes f', 'no n'].map(data => ({
        entries: '/Type/XObject/Subtype/Form/BBox[0 0 90 20]',
        data,
      })),
    );
    const { pages, ...rest } = await read(form);
    expect(pages[0]!.flattened.match(/Do/g)).toHaveLength(2);
    expect(pages[0]!.flattened).toContain('q 1 0 0 1 100 200 cm /Agenda.Shown0 Do Q');
    const all = everything({ pages, ...rest });
    expect(all).toContain('yes f');
    expect(all).not.toContain('no n');
  });

  it.each([
    ['Square', '/C[1 0 0]/IC[.5]/BS<</W 2>>', '1 0 0 RG 0.5 g 2 w [] 0 d 1 j 1 21 98 38 re B'],
    ['Square', '/C[]/IC[0 1 0]/RD[4 4 4 4]', '0 1 0 rg 1 w [] 0 d 1 j 4.5 24.5 91 31 re f'],
    ['Circle', '/Border[0 0 0]/IC[0 0 1]', '100 40 m 100 51.046 77.615 60 50 60 c'],
    ['Line', '/L[10 20 90 20]/C[0 0 0 1]', '0 0 0 1 K  1 w [] 0 d 1 j 10 20 m 90 20 l S'],
    ['Line', '/L[10 20 90 20]/LE[/None/OpenArrow]', 'm 90 20 l 84.594187 17.396698 l S'],
    ['PolyLine', '/Vertices[0 0 5 5 9 0]/BS<</S/D/D[4 2]>>', '[4 2] 0 d 1 j 0 0 m 5 5 l 9 0 l S'],
    ['Polygon', '/Vertices[0 0 5 5 9 0]/Border[0 0 1[2]]', '[2] 0 d 1 j 0 0 m 5 5 l 9 0 l h S'],
    ['Ink', '/InkList[[0 0 5 5][7 7 9 9]]', '0 0 m 5 5 l 7 7 m 9 9 l S'],
    [
      'Highlight',
      '/C[1 1 0]/QuadPoints[0 9 9 9 0 0 9 0]',
      '1 1 0 rg 1 w [] 0 d 1 j 0 9 m 9 9 l 9 0 l 0 0 l h f',
    ],
    ['Underline', '/C[1 0 0]', '0 d 1 j 0 24 m 100 24 l S'],
    ['StrikeOut', '/QuadPoints[0 20 9 20 0 0 9 0]', '0 d 1 j 0 9 m 9 9 l S'],
    ['FreeText', '/DA(1 0 0 rg /Helv 9 Tf)/Contents(Words)', '/Helv 9 Tf 10.35 TL 2 29 Td <576f726473> Tj'],
    [
      'FreeText',
      '/DA(1 0 0 rg /Helv 9 Tf)/Contents(Words)/C[1 1 0]/BS<</W 2>>/Q 2',
      'q 1 1 0 rg 0 0 100 40 re f Q q 1 0 0 RG 2 w [] 0 d 1 1 98 38 re S Q q 0 0 100 40 re W n BT 1 0 0 rg   /Helv 9 Tf 10.35 TL 4 27 Td 65.999 0 Td <576f726473> Tj -65.999 0 Td T*',
    ],
    ['Stamp', '', `<${Buffer.from('DRAFT').toString('hex')}> Tj`],
    [
      'Stamp',
      '/Name/NotApproved/C[0 0 1]',
      'q 0 0 1 RG 2.4 w [] 0 d 1.2 1.2 97.6 37.6 re S Q BT 0 0 1 rg /F',
    ],
    ['Squiggly', '/QuadPoints[0 10 2 10 0 0 2 0]', '0 0.4 m 1 1.6 l 2 0.4 l S'],
  ])(
    'a marking that is left to the reader to draw becomes part of the page: %s %s',
    async (kind, entries, drawn) => {
      const pages = await read(
        onePage('', `/Annots[<</Subtype/${kind}/Rect[100 20 0 60]${entries}/T(SECRET)>>]`),
      );
      expect(everything(pages)).not.toContain('SECRET');
      expect(everything(pages)).toContain(drawn);
      expect(pages.pages[0]!.flattened).toMatch(/^q 1 0 0 1 0 (?:0|20) cm \/Agenda.Shown0 Do Q$/m);
    },
  );

  it.each([
    ['whose appearance is empty', '/Subtype/Square/AP<<>>'],
    ['without a colour', '/Subtype/Square/C[]'],
    ['without a line', '/Subtype/Ink/InkList[]'],
    ['whose name no reader knows', '/Subtype/Stamp/Name/SECRET'],
    ['that no reader draws', '/Subtype/Caret'],
  ])('a marking is not drawn %s', async (_, entries) => {
    const { pages } = await read(onePage('', `/Annots[<<${entries}/Rect[0 0 9 9]>>]`));
    expect(pages[0]!.flattened).toBe('');
  });

  it('values that are left to the reader to draw become part of the page', async () => {
    const field = '/Subtype/Widget/FT/Tx/Rect[100 200 190 260]';
    const form = (needs: string) =>
      onePage(
        '',
        `/Annots[<<${field}/V(Word and word)/Ff 4096>><<${field}/V(SECRET hidden)/F 2>><<${field}/V(SECRET password)/Ff 8192>>]`,
        [],
        `/AcroForm<<${needs}/Fields[]/DA(0 g /F1 20 Tf)/DR<</Font<</F1 5 0 R>>>>>>`,
      );
    const pages = await read(form('/NeedAppearances true'));
    const shown = everything(pages);
    expect(shown).toContain('BT 0 g   /F1 20 Tf 23 TL 2 38 Td <576f726420616e64> Tj T* <776f7264> Tj T* ET');
    expect(shown).not.toContain('SECRET');
    expect(pages.pages[0]!.flattened).toContain('q 1 0 0 1 100 200 cm /Agenda.Shown0 Do Q');
    expect((await read(form(''))).pages[0]!.flattened).toBe('');
  });

  it.each([
    [
      'with a value',
      '/V(Word)/MK<</BG[1]/BC[0 0 1]>>',
      'q 1 g 0 0 90 60 re f Q q 0 0 1 RG 1 w [] 0 d 0.5 0.5 89 59 re S Q q',
    ],
    ['without one', '/MK<</BC[0]>>/BS<</W 2/S/D>>', 'q 0 G 2 w [3] 0 d 1 1 88 58 re S Q'],
  ])(
    'the box of a field that is left to the reader to draw becomes part of the page, %s',
    async (_, entries, drawn) => {
      const form = onePage(
        '',
        `/Annots[<</Subtype/Widget/FT/Tx/Rect[100 200 190 260]${entries}>>]`,
        [],
        '/AcroForm<</NeedAppearances true/Fields[]/DA(0 g /F1 20 Tf)/DR<</Font<</F1 5 0 R>>>>>>',
      );
      expect(everything(await read(form))).toContain(drawn);
    },
  );

  it('a stamp that is left to the reader to draw is in a font that is missing', async () => {
    const { facts } = await read(onePage('', '/Annots[<</Subtype/Stamp/Rect[0 0 90 20]>>]'));
    expect(facts.missingFonts).toEqual(['Helvetica', 'Helvetica-Bold']);
  });

  it('values in a font with codes of its own are drawn in these codes', async () => {
    const form = onePage(
      '',
      '/Annots[<</Subtype/Widget/FT/Tx/Rect[0 0 90 20]/V(b\xe5d)>>]',
      [
        '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 7 0 R>>',
        { data: '3 beginbfchar\n<0001> <0062>\n<0002> <00e5>\n<0103> <0064>\nendbfchar' },
      ],
      '/AcroForm<</NeedAppearances true/Fields[]/DA(/F2 10 Tf)/DR<</Font<</F2 6 0 R>>>>>>',
    );
    expect(everything(await read(form))).toContain('<000100020103> Tj');
  });

  it('what is left open is told, so that it can be closed', async () => {
    const balanceOf = async (content: string) => (await read(onePage(content))).pages[0]!.balance;
    expect(await balanceOf('q q 1 0 0 1 5 5 cm (Q) Tj % Q\n <51> Tj')).toMatchObject({ before: 0, after: 2 });
    expect(await balanceOf('Q Q q BI /W 1 ID Q Q Q EI Q')).toMatchObject({ before: 2, after: 0 });
  });

  it.each([
    ['a string', '(a (b) (c', '))'],
    ['a hexadecimal string', '<41', '>'],
    ['an array', '[(a) [1', ']]'],
    ['a dictionary', '/P <</A [1', ']>>'],
    ['a picture', 'BI /W 1 ID x', '\nEI'],
    ['a picture’s head', 'BI /W 1', ' ID\nEI'],
    ['a text', 'BT (a) Tj', ' ET'],
    ['a path', '1 1 m 2 2 l W', ' n'],
    ['nothing', 'BT (a\\)) Tj ET 1 1 m S', ''],
  ])('what is open at the end is ended: %s', async (_, content, ending) => {
    expect((await read(onePage(content))).pages[0]!.balance.ending).toBe(ending);
  });

  it('a page that is there twice comes twice, and a very large one keeps its size', async () => {
    const twice = Buffer.from(onePage('(x) Tj', '/CropBox[0 0 20000 300]')).toString('latin1');
    const { pages } = await read(
      Buffer.from(
        twice.replace('[3 0 R]', '[3 0 R 3 0 R]').replace('[0 0 595 842]', '[0 0 20000.12345 842]'),
        'latin1',
      ),
    );
    expect(pages.map(({ size }) => size)).toEqual([
      [20000, 300],
      [20000, 300],
    ]);
    expect(pages[0]!.object).not.toBe(pages[1]!.object);
    expect(pages[0]!.key).not.toBe(pages[1]!.key);
  });

  it('the frame of a link stays', async () => {
    const link = '<</Subtype/Link/Rect[1 1 9 9]/C[1 0 0]/BS<</W 2/S/D>>/A<</S/URI/URI(https://a.example)>>>>';
    expect(everything(await read(onePage('', `/Annots[${link}]`)))).toContain('/C[1 0 0]/BS<</W 2/S /D>>');
  });

  it.each([
    ['', '0 G  1 w [] 0 d 1 j 1.5 1.5 7 7 re S'],
    ['/C[1 0 0]/BS<</W 2/S/U>>', '1 0 0 RG  2 w [] 0 d 1 j 2 2 m 8 2 l S'],
    ['/Border[0 0 0]', undefined],
  ])('the frame of a link that leads to no page and no address stays without it: %s', async (look, drawn) => {
    const link = `<</Subtype/Link/Rect[1 1 9 9]${look}/A<</S/Launch/F(SECRET.exe)>>>>`;
    const pages = await read(onePage('', `/Annots[${link}]`));
    expect(pages.pages[0]!.annotations).toEqual([]);
    expect(everything(pages)).not.toContain('SECRET');
    if (drawn) expect(everything(pages)).toContain(drawn);
    else expect(pages.pages[0]!.flattened).toBe('');
  });

  it('a turned and cropped page keeps its size and direction', async () => {
    const { pages } = await read(onePage('', '/Rotate -90/CropBox[100 100 300 900]'));
    expect(pages[0]).toMatchObject({ rotate: 270, shown: [100, 100, 300, 842], size: [742, 200] });
  });

  it('untagged pages are a paragraph each, a picture says that it is one', async () => {
    const bytes = onePage('q 9 0 0 9 0 0 cm /Im Do Q', '/XObject<</Im 6 0 R>>', [
      {
        entries:
          '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Interpolate true',
        data: 'x',
      },
    ]);
    const scan = await read(
      Buffer.from(Buffer.from(bytes).toString('latin1').replace('/F1 5 0 R', '         '), 'latin1'),
    );
    expect(scan.facts.textless).toEqual([1]);
    expect(scan.pages[0]!.mark).toBe('Figure');
    expect(everything(scan)).toContain('Billede uden tekst 1');
    expect(everything(scan)).not.toContain('Interpolate');
    expect((await read(onePage('BT /F1 9 Tf (text) Tj ET'))).pages[0]!.mark).toBe('P');
  });

  it('marked contents of an untagged page go, since they mean nothing', async () => {
    const pages = await read(
      onePage('/P <</MCID 0>> BDC BT (text) Tj ET EMC EMC /Span <</x true>> BDC /A MP'),
    );
    expect(contentsOf(pages)).not.toMatch(/BDC|EMC|MP/);
    expect(pages.pages[0]!.balance.marks).toBe(0);
    const ligature = await read(onePage('/Span <</MCID 3 /ActualText (f\\)l)>> BDC (x) Tj EMC'));
    expect(contentsOf(ligature)).toMatch(/\/Span<<\/ActualText\(f\\\)l\)>>BDC\s+\(x\) Tj EMC/);
  });
});

describe('a file', () => {
  it.each<[string, Uint8Array | Promise<Uint8Array>, Unreadable['reason']]>([
    ['that is no PDF', Buffer.from('PK\x03\x04 a document of Word'), 'broken'],
    ['that is empty', new Uint8Array(), 'broken'],
    ['without pages', makePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']), 'broken'],
    ['whose fonts were cut off', cutOff('/F1 5 0 R'), 'broken'],
    ['whose contents were cut off', cutOff('/Contents 4 0 R'), 'broken'],
    ['of XFA', onePage('', '', [], '/AcroForm<</XFA(x)>>'), 'form'],
    ['with a password', encrypted({ userPassword: 'x', ownerPassword: 'y' }), 'password'],
  ])('%s is refused', async (_, bytes, reason) => {
    const found = read(await bytes).then(
      () => 'read',
      error => (error instanceof Unreadable ? error.reason : 'broken'),
    );
    expect(await found).toBe(reason);
  });

  it('that only its owner may change is read', async () => {
    const pages = await read(await encrypted({ userPassword: '', ownerPassword: 'y' }));
    expect(pages.facts.isEncrypted).toBe(true);
    expect(contentsOf(pages)).toMatch(/T[jJ]/);
  });

  it('that is encrypted may have its metadata unencrypted, and its claims are read', async () => {
    const catalog = '/Metadata 99 0 R/MarkInfo<</Marked true>>/StructTreeRoot<</K<</S/P>>>>';
    const document = await encrypted({ userPassword: '', ownerPassword: 'y' }, catalog);
    const metadata = '<pdfuaid:part>1</pdfuaid:part>';
    const file = Buffer.concat([
      Buffer.from(
        Buffer.from(document).toString('latin1').replace('/Standard', '/Standard /EncryptMetadata false'),
        'latin1',
      ),
      Buffer.from(
        `99 0 obj\n<</Type/Metadata/Subtype/XML/Length ${metadata.length}>>stream\n${metadata}\nendstream\nendobj\n`,
      ),
    ]);
    const { facts } = await read(new Uint8Array(file));
    expect(facts).toMatchObject({ isEncrypted: true, claims: { ua: '1' } });
  });

  it('whose table of objects says that it has no end is read', async () => {
    const table =
      '<</Type/XRef/W[1 2 1]/Size 6/Index[0 99999999999]/Root 1 0 R/Length 0>>stream\n\nendstream';
    expect((await read(onePage('', '', [table]))).pages).toHaveLength(1);
  });

  it('that has a stream where names of resources are to stand is read without it', async () => {
    const pages = await read(onePage('', '/XObject<<>>/ExtGState 6 0 R', [{ data: 'x' }]));
    expect(pages.pages[0]!.resources.others).not.toContain('/ExtGState');
  });

  it('that leads in circles comes to an end', async () => {
    const pages = await read(
      makePdf([
        '<</Type/Catalog/Pages 2 0 R/Outlines 2 0 R/Names 1 0 R/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R>>',
        '<</Type/Pages/Kids[3 0 R 2 0 R 3 0 R]/Count 9/First 2 0 R/Next 2 0 R/Parent 2 0 R>>',
        '<</Type/Page/Parent 2 0 R/MediaBox 3 0 R/Resources 3 0 R/Annots[3 0 R]/XObject 3 0 R/Font 3 0 R>>',
        '<</K 4 0 R/S/P/RoleMap<</X/Y/Y/X>>/ParentTree 4 0 R/Kids[4 0 R]>>',
      ]),
    );
    expect(pages.pages).toHaveLength(2);
  });
});

it('every kind of dictionary that is named is described', () => {
  const named = new Set(JSON.stringify(allowedEntries).match(/(?<=")<[a-z-]+>(?=")/g));
  expect([...named].filter(kind => !(kind.slice(1, -1) in allowedEntries))).toEqual([]);
});

async function encrypted(
  passwords: { userPassword: string; ownerPassword: string },
  catalog = '',
): Promise<Uint8Array> {
  const document = await PDFDocument.load(onePage('BT /F1 9 Tf 50 50 Td (text) Tj ET', '', [], catalog));
  document.encrypt(passwords);
  return document.save({ useObjectStreams: false });
}

/** A page that names an object which is not in its file. */
function cutOff(reference: string): Uint8Array {
  const file = Buffer.from(onePage('BT /F1 9 Tf (text) Tj ET')).toString('latin1');
  return Buffer.from(file.replace(reference, reference.replace(/\d 0 R/, '9 0 R')), 'latin1');
}
