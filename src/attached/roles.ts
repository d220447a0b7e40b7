import type { ForeignPdf } from './foreign-pdf.ts';
import type { ForeignDictionary, ForeignValue } from './foreign-values.ts';

/** The standard role of an element, by what the file calls it and how many sections are around it. */
export type RoleOf = (name: ForeignValue, sections: number) => string;

/** Of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** What came with PDF 2.0 (ISO 32000-2, 14.8.4), in the words of 1.7. */
const ofTwo: Readonly<Record<string, string>> = {
  DocumentFragment: 'Part',
  Aside: 'Sect',
  Title: 'P',
  FENote: 'Note',
  Sub: 'Span',
  Em: 'Span',
  Strong: 'Span',
  Artifact: 'NonStruct',
};

const mostSteps = 20;

/** The file's own role map leads to standard roles: the map of a pack could not hold those of all its files. */
export function createRoleOf(pdf: ForeignPdf, root: ForeignDictionary): RoleOf {
  const map = pdf.dictionary(root.get('/RoleMap'));
  return (name, sections) => {
    let role = String(name).slice(1);
    for (let steps = 0; steps < mostSteps && !standard.has(role); steps++) {
      const next = pdf.resolve(map.get(`/${role}`));
      if (typeof next !== 'string') break;
      role = next.slice(1);
    }
    role = ofTwo[role] ?? role;
    // A file is a part of the pack, which is the document.
    if (role === 'Document') return 'Part';
    // Fields are drawn into the page: an element for one would have to hold it, and nothing else (ISO 14289-1, 7.18.4).
    if (role === 'Form') return 'Span';
    if (/^H\d+$/.test(role)) return `H${Math.max(1, Math.min(Number(role.slice(1)), 6))}`;
    // `H` gets its level from where it is; a file with both kinds of headings conforms to nothing (ISO 14289-1, 7.4.4).
    if (role === 'H') return `H${Math.max(1, Math.min(sections, 6))}`;
    return standard.has(role) ? role : 'NonStruct';
  };
}
