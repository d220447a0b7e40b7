import type { PageAnnotations } from './annotations.ts';
import { idPrefix, referenceTo } from './attached-pages.ts';
import type { Copier } from './copier.ts';
import type { Flaw } from './facts-of.ts';
import type { ForeignPage } from './foreign-pages.ts';
import { type ForeignPdf, isString } from './foreign-pdf.ts';
import {
  type ByteString,
  type ForeignDictionary,
  type ForeignValue,
  Reference,
  stringSyntax,
} from './foreign-values.ts';
import { createRoleOf } from './roles.ts';

/** A page whose contents the structure names. */
export interface StructuredPage {
  readonly page: ForeignPage;
  readonly number: number;
  readonly annotations: PageAnnotations;
  readonly content: { readonly hiddenMarks: ReadonlySet<number> };
}

export interface Structure {
  /** The elements at the top. */
  readonly kids: readonly number[];
  readonly ids: readonly (readonly [string, number])[];
  readonly flaws: readonly Flaw[];
  /**
   * By page number: the elements of its marked contents, the ids of those whose element the tree does not reach, and
   * operators that draw what was flattened, marked.
   */
  readonly pages: ReadonlyMap<
    number,
    {
      readonly owners: readonly string[];
      readonly strays: ReadonlySet<number>;
      readonly flattened: string;
    }
  >;
  /** The elements of forms and links, by the keys of the file. */
  readonly ownerOf: (key: number) => string;
}

/** Deeper trees are cut: no author nests like that. */
const deepest = 300;

/** Copies the structure tree (ISO 32000-1, 14.7) under new numbers, with standard roles and ids that no other file has. */
export function copyStructure(
  copier: Copier,
  pages: readonly StructuredPage[],
  parentTree: ReadonlyMap<string | number, ForeignValue>,
): Structure {
  const { pdf } = copier;
  const root = pdf.dictionary(pdf.catalog.get('/StructTreeRoot'));
  const roleOf = createRoleOf(pdf, root);
  const classes = pdf.dictionary(root.get('/ClassMap'));
  const elements = new Map<number, number>();
  const ids: (readonly [string, number])[] = [];
  const flaws = new Set<Flaw>();
  let heading = 1;
  const byPage = new Map(pages.map(each => [each.page.source, each]));
  const hasHidden = pages.some(({ content }) => content.hiddenMarks.size > 0);
  const links = new Map(
    pages.flatMap(({ annotations }) => annotations.links.map(link => [link.source, link.number] as const)),
  );
  const owners = new Map(pages.map(each => [each.number, ownersOf(pdf, each.page, parentTree)]));
  const flattened = new Map(
    pages.flatMap(each => each.annotations.flattened.map(one => [one.source, { one, each }] as const)),
  );
  const marked = new Map<number, string[]>(pages.map(({ number }) => [number, []]));

  function copyElement(
    value: ForeignValue,
    parent: number,
    depth: number,
    sections: number,
  ): number | undefined {
    const element = pdf.dictionary(value);
    const source = value instanceof Reference ? value.id : undefined;
    if (depth > deepest || !element.has('/S') || (source !== undefined && elements.has(source)))
      return undefined;
    const number = copier.reserve();
    if (source !== undefined) elements.set(source, number);
    const role = roleOf(pdf.resolve(element.get('/S')), sections);
    noteFlaws(role, element);
    const within = sections + (/^(?:Part|Art|Sect)$/.test(role) ? 1 : 0);
    const own = element.get('/Pg');
    const page = own instanceof Reference ? byPage.get(own.id) : undefined;
    const kids = pdf
      .list(element.get('/K'))
      .map(kid => copyKid(kid, { number, role, page, depth, sections: within }));
    const kept = kids.filter(kid => kid !== undefined);
    // Hidden content keeps no alternative text either.
    if (hasHidden && kids.length > 0 && kept.length === 0) return undefined;
    copier.put(number, {
      syntax:
        `<</S/${role}/P ${referenceTo(parent)}${page ? `/Pg ${referenceTo(page.number)}` : ''}` +
        `${kept.length > 0 ? `/K[${kept.join(' ')}]` : ''}${textsOf(pdf, element)}${idOf(element, number)}${attributesOf(element)}>>`,
    });
    return number;
  }

  function noteFlaws(role: string, element: ForeignDictionary): void {
    const isPicture = role === 'Figure' || role === 'Formula';
    if (isPicture && !element.has('/Alt') && !element.has('/ActualText')) flaws.add('figures');
    const isHeader = role === 'TH' && !element.has('/ID');
    if (isHeader && !attributesIn(element).some(one => one.has('/Scope'))) flaws.add('tables');
    const level = /^H[1-6]$/.test(role) ? Number(role[1]) : undefined;
    if (level !== undefined && level > heading + 1) flaws.add('headings');
    heading = level ?? heading;
  }

  interface Above {
    readonly number: number;
    readonly role: string;
    readonly page: StructuredPage | undefined;
    readonly depth: number;
    readonly sections: number;
  }

  function copyKid(kid: ForeignValue, above: Above): string | undefined {
    const value = pdf.resolve(kid);
    if (typeof value === 'number') return above.page && isKept(value, above.page) ? String(value) : undefined;
    if (!(value instanceof Map)) return undefined;
    const own = value.get('/Pg');
    const page = own instanceof Reference ? byPage.get(own.id) : above.page;
    const type = pdf.resolve(value.get('/Type'));
    if (type === '/OBJR') return page && copyObject(value.get('/Obj'), above, page);
    if (type === '/MCR') return page && copyContent(value, page);
    const copied = copyElement(kid, above.number, above.depth + 1, above.sections);
    return copied === undefined ? undefined : referenceTo(copied);
  }

  function copyContent(value: ForeignDictionary, page: StructuredPage): string | undefined {
    const mark = pdf.resolve(value.get('/MCID'));
    if (typeof mark !== 'number' || (!value.has('/Stm') && !isKept(mark, page))) return undefined;
    const form = value.has('/Stm') ? copier.numberOf(value.get('/Stm'), '<form>') : undefined;
    if (value.has('/Stm') && form === undefined) return undefined;
    const stream = form === undefined ? '' : `/Stm ${referenceTo(form)}`;
    return `<</Type/MCR/Pg ${referenceTo(page.number)}${stream}/MCID ${mark}>>`;
  }

  /** A link, or what was drawn instead of a field: that is marked content of its page now. */
  function copyObject(
    object: ForeignValue | undefined,
    { number, role }: Above,
    page: StructuredPage,
  ): string | undefined {
    if (!(object instanceof Reference)) return undefined;
    const drawn = flattened.get(object.id);
    if (drawn) {
      const own = owners.get(drawn.each.number)!;
      own.push(referenceTo(number));
      marked.get(drawn.each.number)!.push(`/${role}<</MCID ${own.length - 1}>>BDC ${drawn.one.draws} EMC\n`);
      flattened.delete(object.id);
      return `<</Type/MCR/Pg ${referenceTo(drawn.each.number)}/MCID ${own.length - 1}>>`;
    }
    const link =
      links.get(object.id) ?? copier.numberOf(object, '<form>') ?? copier.numberOf(object, '<image>');
    return link === undefined
      ? undefined
      : `<</Type/OBJR/Obj ${referenceTo(link)}/Pg ${referenceTo(page.number)}>>`;
  }

  function idOf(element: ForeignDictionary, number: number): string {
    const id = pdf.resolve(element.get('/ID'));
    if (!isString(id)) return '';
    ids.push([idText(id), number]);
    return `/ID(${idText(id)})`;
  }

  /** Its own, and those of its classes. */
  function attributesIn(element: ForeignDictionary): readonly ForeignDictionary[] {
    const ofClasses = pdf.list(element.get('/C')).flatMap(name => {
      const known = pdf.resolve(name);
      return typeof known === 'string' ? pdf.list(classes.get(known)) : [];
    });
    const all = [...ofClasses, ...pdf.list(element.get('/A'))].map(one => pdf.resolve(one));
    return all.filter((one): one is ForeignDictionary => one instanceof Map);
  }

  function attributesOf(element: ForeignDictionary): string {
    const copied = attributesIn(element).flatMap(one => {
      if (!owner.test(String(pdf.resolve(one.get('/O'))))) return [];
      const headers = pdf
        .list(one.get('/Headers'))
        .map(header => pdf.resolve(header))
        .filter(isString);
      const named =
        headers.length > 0 ? `/Headers[${headers.map(header => `(${idText(header)})`).join('')}]` : '';
      return [`<<${copier.entries(one, '<attribute>')}${named}>>`];
    });
    return copied.length > 0 ? `/A[${copied.join('')}]` : '';
  }

  const top = pdf.list(root.get('/K')).map(kid => copyElement(kid, 0, 0, 0));
  const ownerSyntax = (value: ForeignValue | undefined): string => {
    const number = value instanceof Reference ? elements.get(value.id) : undefined;
    return number === undefined ? 'null' : referenceTo(number);
  };
  return {
    kids: top.filter(kid => kid !== undefined),
    ids,
    flaws: [...flaws],
    pages: new Map(
      pages.map(({ number, annotations }) => [
        number,
        {
          owners: owners.get(number)!.map(one => (typeof one === 'string' ? one : ownerSyntax(one))),
          strays: new Set(
            owners
              .get(number)!
              .flatMap((one, id) => (one instanceof Reference && !elements.has(one.id) ? [id] : [])),
          ),
          flattened: marked.get(number)!.join('') + unmarked(annotations, flattened),
        },
      ]),
    ),
    ownerOf: key => {
      const value = parentTree.get(key);
      const found = pdf.resolve(value);
      return Array.isArray(found) ? `[${found.map(ownerSyntax).join(' ')}]` : ownerSyntax(value);
    },
  };
}

function isKept(mark: number, { content }: StructuredPage): boolean {
  return Number.isInteger(mark) && !content.hiddenMarks.has(mark);
}

/** Attributes of other owners are for other programs. */
const owner = /^\/(?:Layout|List|Table|PrintField)$/;

/** Content that no element names is not read aloud. */
function unmarked({ flattened }: PageAnnotations, left: ReadonlyMap<number | undefined, unknown>): string {
  return flattened
    .filter(({ source }) => source === undefined || left.has(source))
    .map(({ draws }) => `/Artifact BMC ${draws} EMC\n`)
    .join('');
}

function ownersOf(
  pdf: ForeignPdf,
  { entries }: ForeignPage,
  parentTree: ReadonlyMap<string | number, ForeignValue>,
): (ForeignValue | string)[] {
  const key = pdf.resolve(entries.get('/StructParents'));
  const found = typeof key === 'number' ? pdf.resolve(parentTree.get(key)) : null;
  return Array.isArray(found) ? found.map(one => (one instanceof Reference ? one : null)) : [];
}

function textsOf(pdf: ForeignPdf, element: ForeignDictionary): string {
  return ['/Lang', '/Alt', '/ActualText', '/E']
    .map(key => {
      const text = pdf.resolve(element.get(key));
      return isString(text) ? `${key}${stringSyntax(text.bytes)}` : '';
    })
    .join('');
}

function idText({ bytes }: ByteString): string {
  return `${idPrefix}${Buffer.from(bytes, 'latin1').toString('hex')}`;
}
