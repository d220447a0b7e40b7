import type { Conformance } from '../../../template/template.ts';
import type { StructureAttributes, StructureRole } from '../structure.ts';
import type { ObjectWriter } from './objects.ts';

/** How a structure tree's elements are written: as PDF 1.7 knows them, or as PDF 2.0 does. */
export interface StructureForm {
  /** Entries for an element's type. */
  type(role: StructureRole, attributes: StructureAttributes): string;
  /** The entry for a list's marks. */
  numbering(name: NonNullable<StructureAttributes['listNumbering']>): string;
  /** Entries of the tree's root. */
  readonly root: string;
  /** Whether notes and what refers to them name each other. */
  readonly refers: boolean;
}

/** @param isTitled whether the document has a title among its headings */
export function createStructureForm(
  conformance: Conformance,
  isTitled: boolean,
  objects: ObjectWriter,
): StructureForm {
  return conformance === 'ua-2' ? newForm(isTitled, objects) : oldForm;
}

/** `Strong` and `Em` are types of PDF 2.0, which a role map explains (ISO 32000-1, 14.7.3). */
const oldForm: StructureForm = {
  type: role => `/S/${role}`,
  numbering: name => (name === 'Description' ? 'None' : name),
  root: '/RoleMap<</Strong/Span/Em/Span>>',
  refers: false,
};

/** Types that PDF 2.0 has left in the namespace of PDF 1.7, where elements are that name none (ISO 32000-2, 14.8.6). */
const older: ReadonlySet<StructureRole> = new Set(['TOC', 'TOCI', 'Reference', 'BlockQuote', 'Code']);

function newForm(isTitled: boolean, objects: ObjectWriter): StructureForm {
  const namespace = objects.reserve();
  objects.put(namespace, '<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>');
  return {
    type(role, attributes) {
      if (older.has(role)) return `/S/${role}`;
      return `/S/${newType(role, attributes, isTitled)}/NS ${namespace} 0 R`;
    },
    numbering: name => name,
    root: `/Namespaces[${namespace} 0 R]`,
    refers: true,
  };
}

/** The title is no heading (ISO 32000-2, 14.8.4.4): those below it begin at level 1. */
function newType(role: StructureRole, { isTitle }: StructureAttributes, isTitled: boolean): string {
  if (isTitle) return 'Title';
  if (role === 'Note') return 'FENote';
  const [, level] = /^H([2-6])$/.exec(role) ?? [];
  return level !== undefined && isTitled ? `H${Number(level) - 1}` : role;
}
