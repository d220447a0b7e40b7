import type { Extension } from 'micromark-util-types';

/** Labels that a text may define, in the form in which micromark compares them. */
export interface KnownReferences {
  readonly definitions: readonly string[];
  readonly footnotes: readonly string[];
}

/**
 * Finds what looks like a definition anywhere in a text. If it is not one (in code, say), references to it are restored
 * as typed once the whole tree is known.
 */
export function findReferences(text: string): KnownReferences {
  const definitions = new Set<string>();
  const footnotes = new Set<string>();
  for (const [, label] of text.matchAll(/\[((?:[^\\[\]]|\\.){1,999})\]:/gs)) {
    definitions.add(normalised(label!));
    if (label!.startsWith('^')) footnotes.add(normalised(label!.slice(1)));
  }
  return { definitions: [...definitions], footnotes: [...footnotes] };
}

/** CommonMark, "matches": ignoring case, with white space as one space. */
function normalised(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** Tells micromark of these labels before it reads a text: their definitions are in another part of the file. */
export function knownReferences({ definitions, footnotes }: KnownReferences): Extension {
  let told = false;
  return {
    flowInitial: {
      null: {
        tokenize(_effects, _ok, nok) {
          return code => {
            if (!told) {
              told = true;
              this.parser.gfmFootnotes ??= [];
              for (const label of definitions) this.parser.defined.push(label);
              for (const label of footnotes) this.parser.gfmFootnotes.push(label);
            }
            return nok(code);
          };
        },
      },
    },
  };
}
