import type { StructureElement } from '../file/structure.ts';
import { LONGEST_TEXT } from '../file/syntax.ts';
import type { PictureTag, Tag, TextTag } from '../tags.ts';
import type { BrokenWord, Run } from '../text/line.ts';

/** The structure elements of a paragraph's links, languages and broken words, made when their first run is painted. */
export class InlineElements {
  readonly #paragraph: StructureElement | undefined;
  readonly #elements = new Map<Tag | BrokenWord, StructureElement>();

  constructor(paragraph: StructureElement | undefined) {
    this.#paragraph = paragraph;
  }

  of(run: Run): StructureElement | undefined {
    // A hyphen at a line's end is typography: an artifact, so that the text keeps the whole word.
    if (!this.#paragraph || (run.kind === 'text' && run.hyphen)) return undefined;
    const tag = run.piece.tag as Tag | undefined;
    const element = tag?.kind === 'text' ? this.#tagged(tag) : this.#paragraph;
    if (run.kind === 'box' && tag?.kind === 'picture') return this.#picture(tag, element);
    if (run.kind === 'text' && run.word && run.word.text.length <= LONGEST_TEXT)
      return this.#word(run.word, element);
    return element;
  }

  #tagged(tag: TextTag): StructureElement {
    return this.#once(tag, () => {
      const parent = tag.outer ? this.#tagged(tag.outer) : this.#paragraph!;
      return parent.add(tag.role, tag.attributes);
    });
  }

  #picture(tag: PictureTag, parent: StructureElement): StructureElement {
    return this.#once(tag, () => parent.add('Figure', { alt: tag.alt, placement: 'Inline' }));
  }

  #word(word: BrokenWord, parent: StructureElement): StructureElement {
    return this.#once(word, () => parent.add('Span', { actualText: word.text }));
  }

  #once(key: Tag | BrokenWord, make: () => StructureElement): StructureElement {
    const element = this.#elements.get(key) ?? make();
    this.#elements.set(key, element);
    return element;
  }

  /** The element of a link, to which its annotations belong. */
  link(tag: TextTag): StructureElement | undefined {
    return this.#paragraph && this.#tagged(tag);
  }
}
