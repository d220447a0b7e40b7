import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, it } from 'vitest';
import { Document, parseDocument, type Scalar, visit } from 'yaml';
import { rounds } from '../../rounds.ts';
import { readFile } from './read.ts';

/** What our own reader is held against: gray-matter with the library `yaml`, every value the text that was typed. */
function readByLibrary(text: string): {
  readonly data: unknown;
  readonly content: string;
  readonly errors: number;
} {
  let errors = 0;
  const parse = (yaml: string): object => {
    const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true });
    errors = document.errors.length + document.warnings.length;
    return errors > 0 ? {} : ((document.toJS() as object | null) ?? {});
  };
  const { data, content } = matter(text, { engines: { yaml: { parse } } });
  return { data, content, errors };
}

/** The library has an empty text where there is no value. */
function alike(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_, value) => value ?? '');
}

const key = fc.stringMatching(/^[a-z][a-z-]{0,7}$/);
const word = fc.oneof(
  fc.stringMatching(/^[a-zA-ZæøåÆØÅ0-9 .,:;#'"\\[\]{}&*!|>%@`?-]{1,24}$/),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', 'two\nlines', 'two\n\nparagraphs\n', '  moved in\nand not', 'x\n', '\n', 'a\tb', ' x '),
);
const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));
const fields = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5 });

it('reads what the library writes, in every form', () => {
  const styles = fc.array(
    fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    { minLength: 40, maxLength: 40 },
  );
  const flows = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  const options = fc.record({
    indent: fc.integer({ min: 1, max: 8 }),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 40, 80),
    flowCollectionPadding: fc.boolean(),
  });
  fc.assert(
    fc.property(fields, styles, flows, options, (data, scalarStyles, flowStyles, layout) => {
      const text = `---\n${written(data, scalarStyles, flowStyles, layout)}---\nBody`;
      const library = readByLibrary(text);
      // Not all that it writes it takes back.
      fc.pre(library.errors === 0 && !/\p{Surrogate}/u.test(text));
      const ours = readFile(text);
      expect(ours.found, text).toEqual([]);
      expect(alike(ours.data), text).toEqual(alike(library.data));
      expect(ours.body).toBe(library.content);
    }),
    { numRuns: rounds(500) },
  );
});

/** Every text and list in a style of its own, where the library can write it so. */
function written(data: object, styles: readonly string[], flows: readonly boolean[], layout: object): string {
  const document = new Document(data, { schema: 'failsafe', aliasDuplicateObjects: false });
  let index = 0;
  visit(document, {
    Scalar: (at, node) => {
      if (at !== 'key') (node as Scalar).type = styles[index++ % styles.length] as never;
    },
    Collection: (at, node) => {
      if (at !== null) node.flow = flows[index++ % flows.length]!;
    },
  });
  return document.toString(layout);
}

it('agrees with the library on lines of any kind, wherever both find nothing wrong', () => {
  const indent = fc.constantFrom('', '', '', '  ', '  ', '    ', ' ');
  const value = fc.constantFrom(
    ...[
      '',
      'x',
      'x y',
      '"q"',
      "'s'",
      '[a, b]',
      '[a, [b], {c: d}]',
      '{e: f, g: }',
      '|',
      '>',
      '|-',
      '>2',
      '- x',
      'a: b',
      'x:y',
    ],
    ...[
      '"two',
      'lines"',
      '[open,',
      'closed]',
      '"a\\nb"',
      '# c',
      'x # c',
      '-',

      '""',
      '[]',
      '{}',
      'kl. 10',
    ],
  );
  const start = fc.constantFrom('', '- ', '-   ', 'a: ', 'b: ', 'c:', 'd: ', '- e: ', '# ', '- - ');
  const line = fc.tuple(indent, start, value).map(parts => parts.join('').trimEnd());
  let agreed = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), lines => {
      const text = `---\n${lines.join('\n')}\n---\nBody`;
      const library = readByLibrary(text);
      const ours = readFile(text);
      if (library.errors > 0 || ours.found.length > 0 || Array.isArray(library.data)) return;
      // To us `c:a: b` is text: no field has a colon in its name.
      if (lines.some(line => /c:[^\s].*:(?: |$)/.test(line))) return;
      agreed++;
      expect(alike(ours.data), text).toEqual(alike(library.data));
      expect(ours.body).toBe(library.content);
    }),
    { numRuns: rounds(5000) },
  );
  expect(agreed).toBeGreaterThan(rounds(200));
});
