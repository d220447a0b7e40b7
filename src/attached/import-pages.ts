import { type PageAnnotations, pageAnnotations } from './annotations.ts';
import { type AttachedPage, type AttachedPages, keyAt, referenceTo } from './attached-pages.ts';
import { createIsHidden } from './content/layers.ts';
import { type PageContent, pageContent } from './content/page-content.ts';
import { Copier } from './copier.ts';
import { bookmarksOf, createFindPlace } from './destinations.ts';
import { type AttachedFacts, type Flaw, intentsOf } from './facts-of.ts';
import { type ForeignPage, foreignPages } from './foreign-pages.ts';
import { type ForeignPdf, treeOf } from './foreign-pdf.ts';
import { type ForeignValue, textSyntax } from './foreign-values.ts';
import { copyStructure, type Structure, type StructuredPage } from './structure.ts';

/** What is said in the meeting's language. */
export interface ImportWords {
  /** Of a link that says nothing of itself. */
  readonly link: string;
  /** Of a page that is a picture and has no text, before its number. */
  readonly picture: string;
}

/** The pages of a file with their structure, links and bookmarks, and nothing else of it. */
export function importPages(pdf: ForeignPdf, facts: AttachedFacts, words: ImportWords): AttachedPages {
  const keys = new Map<number, number>();
  let keyCount = 0;
  const keyOf = (key: number) => {
    if (!keys.has(key)) keys.set(key, keyCount++);
    return keys.get(key)!;
  };
  const copier: Copier = new Copier(pdf, { keyOf, isHidden: createIsHidden(pdf), defaultColours: '' });
  // The first is the part that all its elements are in.
  copier.reserve();
  Object.assign(copier.choices, { defaultColours: defaultColours(copier) });
  const sources = foreignPages(pdf);
  const ordered = sources.map(() => copier.reserve());
  // What leads to a page that is there twice leads to the first of them.
  const numbers = new Map(sources.map(({ source }, index) => [source, ordered[index]!] as const).reverse());
  const findPlace = createFindPlace(pdf, numbers, ordered);
  const parentTree = treeOf(
    pdf,
    pdf.dictionary(pdf.catalog.get('/StructTreeRoot')).get('/ParentTree'),
    '/Nums',
  );

  const pages = sources.map((page, index) => {
    const key = pdf.resolve(page.entries.get('/StructParents'));
    const number = ordered[index]!;
    const isTagged =
      facts.isTagged &&
      number === numbers.get(page.source) &&
      typeof key === 'number' &&
      Array.isArray(pdf.resolve(parentTree.get(key)));
    return {
      page,
      number,
      key: isTagged ? keyOf(key) : keyCount++,
      isTagged,
      content: pageContent(page, copier, { marks: isTagged ? 'keep' : 'drop' }),
      resources: copier.resources(page.entries.get('/Resources')),
      entries: entriesOf(page, copier),
      annotations: pageAnnotations(page, copier, findPlace, words),
    };
  });
  copier.drain();
  const tagged = pages.filter(({ isTagged }) => isTagged);
  const structure = facts.isTagged ? copyStructure(copier, tagged, parentTree) : undefined;
  const loose = pages
    .filter(({ isTagged }) => !isTagged)
    .map(each =>
      wholePage(each, each.content.showsText || !facts.textless.includes(sources.indexOf(each.page) + 1)),
    );
  const contents = structure ? contentsWithin(structure, tagged, copier) : new Map<number, PageContent>();
  const wholes = new Map(loose.map(one => [one.number, one]));
  copier.drain();
  const values = Array.from({ length: keyCount }, () => 'null');
  for (const [old, key] of keys) values[key] = structure?.ownerOf(old) ?? 'null';
  for (const { links } of loose) for (const { key, element } of links) values[key] = referenceTo(element);

  return {
    objects: copier.objects,
    keys: values,
    ids: structure?.ids ?? [],
    kids: [...(structure?.kids ?? []), ...loose.map(({ element }) => element)],
    bookmarks: bookmarksOf(pdf, findPlace),
    facts: facts.claims.ua === '1' ? { ...facts, flaws: flawsIn(structure, tagged) } : facts,
    pages: pages.map(
      ({ page, number, key, content: first, resources, entries, annotations }): AttachedPage => {
        const content = contents.get(number) ?? first;
        const whole = wholes.get(number);
        const { media, shown, rotate, size } = page;
        const forms = annotations.flattened.map(({ name, form }) => `${name} ${form}`).join('');
        const own = structure?.pages.get(number);
        return {
          object: number,
          key,
          owners: whole ? [referenceTo(whole.element)] : (own?.owners ?? []),
          media,
          shown,
          rotate,
          size,
          entries,
          contents: content.contents,
          balance: content.balance,
          edges: content.edges,
          resources: { fonts: resources.fonts, others: withForms(resources.others, forms) },
          annotations: annotations.links.map(link => link.number),
          flattened: own ? own.flattened : annotations.flattened.map(({ draws }) => `${draws}\n`).join(''),
          mark: whole?.mark,
        };
      },
    ),
  };

  /**
   * An untagged page is silent to a screen reader: so it is one paragraph, in the order of its content, with its links;
   * a page without text is a figure that says so. This conforms to nothing, and nothing says that it does.
   */
  function wholePage({ page, number, annotations }: StructuredPage, hasText: boolean) {
    const element = copier.reserve();
    const mark = hasText ? ('P' as const) : ('Figure' as const);
    const links = annotations.links.map(link => {
      const [key, own] = [keyCount++, copier.reserve()];
      const { syntax } = copier.objects[link.number]!;
      copier.put(link.number, {
        syntax: `${syntax.replace(/\/StructParent \ue001\d+\ue002/, '').slice(0, -2)}/StructParent ${keyAt(key)}>>`,
      });
      const kid = `<</Type/OBJR/Obj ${referenceTo(link.number)}/Pg ${referenceTo(number)}>>`;
      copier.put(own, {
        syntax: `<</S/Link/P ${referenceTo(element)}/Pg ${referenceTo(number)}/K[${kid}]>>`,
      });
      return { key, element: own };
    });
    const [left, bottom, right, top] = page.shown;
    const figure = hasText
      ? ''
      : `/Alt${textSyntax(`${words.picture} ${sources.indexOf(page) + 1}`)}/A<</O/Layout/Placement/Block/BBox[${left} ${bottom} ${right} ${top}]>>`;
    const kids = links.map(link => ` ${referenceTo(link.element)}`).join('');
    copier.put(element, {
      syntax: `<</S/${mark}/P ${referenceTo(0)}/Pg ${referenceTo(number)}/K[0${kids}]${figure}>>`,
    });
    return { number, element, mark, links };
  }
}

/**
 * The contents of pages that have more than the structure reaches: some programs leave running feet out of it. That is
 * no part of what is read, so it becomes an artifact.
 */
function contentsWithin(
  structure: Structure,
  pages: readonly (StructuredPage & { readonly content: PageContent })[],
  copier: Copier,
): ReadonlyMap<number, PageContent> {
  const changed = new Map<number, PageContent>();
  for (const { page, number } of pages) {
    const { strays } = structure.pages.get(number)!;
    if (strays.size > 0) changed.set(number, pageContent(page, copier, { marks: 'keep', strays }));
  }
  const kept = new Set(pages.flatMap(({ number, content }) => (changed.has(number) ? [] : content.contents)));
  for (const { number, content } of pages)
    if (changed.has(number))
      for (const old of content.contents) if (!kept.has(old)) copier.put(old, { syntax: 'null' });
  return changed;
}

function flawsIn(
  structure: Structure | undefined,
  pages: readonly { readonly content: PageContent; readonly annotations: PageAnnotations }[],
): readonly Flaw[] {
  const isWhole = pages.every(({ content }) => content.isAllMarked);
  const areTagged = pages.every(({ annotations }) =>
    annotations.links.every(({ key }) => key !== undefined && structure?.ownerOf(key) !== 'null'),
  );
  return [
    ...(structure?.flaws ?? []),
    ...(areTagged ? [] : (['links'] as const)),
    ...(isWhole ? [] : (['content'] as const)),
  ];
}

/** Colours that the file means by its output intent; ours is sRGB. */
function defaultColours(copier: Copier): string {
  const spaces = intentsOf(copier.pdf).flatMap(({ profile, colours }) => {
    const name = { 1: 'DefaultGray', 3: 'DefaultRGB', 4: 'DefaultCMYK' }[colours];
    const copied = name && copier.copy(profile, '<profile>');
    return copied === undefined ? [] : [`/${name}[/ICCBased ${copied}]`];
  });
  return [...new Set(spaces)].join('');
}

function entriesOf({ entries }: ForeignPage, copier: Copier): string {
  const group = copier.copy(entries.get('/Group') as ForeignValue | undefined, '<group>');
  const unit = copier.copy(entries.get('/UserUnit') as ForeignValue | undefined, 'plain');
  return `${group ? `/Group ${group}` : ''}${unit ? `/UserUnit ${unit}` : ''}`;
}

function withForms(resources: string, forms: string): string {
  if (forms === '') return resources;
  const at = resources.indexOf('/XObject <<');
  if (at < 0) return `${resources}/XObject<<${forms}>>`;
  const after = at + '/XObject <<'.length;
  return resources.slice(0, after) + forms + resources.slice(after);
}
