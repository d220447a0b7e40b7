import { ElementNode } from '../file/painted-page.ts';
import { LONGEST_TEXT } from '../file/syntax.ts';
import type { Beside, Strip } from '../layout/strip.ts';
import type { Element, PictureTag, Tag, TextTag } from '../structure.ts';
import type { BrokenWord, Run } from '../text/pieces-and-lines.ts';

/** The elements of the structure tree that content is painted into. */
export class ElementNodes {
  readonly #nodes = new Map<Element, ElementNode>();
  /** Those of links, languages, pictures and broken words, in a paragraph. */
  readonly #inline = new Map<Tag | BrokenWord, ElementNode>();

  /** The node of an element, which is made when it is first asked for, as are those that it is in. */
  of(element: Element): ElementNode {
    let node = this.#nodes.get(element);
    if (!node) {
      const { role, attributes, parent } = element;
      node = parent ? this.of(parent).add(role, attributes) : new ElementNode(role, attributes);
      this.#nodes.set(element, node);
    }
    return node;
  }

  /** Makes the nodes of all that strips name, in the order of reading: where they stand on pages may be another. */
  addAll(strips: readonly Strip[]): void {
    for (const strip of strips) this.#add(strip);
  }

  #add(strip: Strip): void {
    const { elements, beside } = strip;
    if (beside) this.#addBeside(beside, false);
    if (elements) for (const element of elements) this.of(element);
    switch (strip.kind) {
      case 'line':
      case 'picture':
        if (strip.element) this.of(strip.element);
        break;
      case 'field':
      case 'page-number':
        this.of(strip.element);
        break;
      case 'badge':
        this.addAll(strip.label);
        break;
      case 'row':
        for (const cell of strip.cells) this.addAll(cell);
        break;
      case 'columns':
        for (const value of strip.values) this.addAll(value);
        break;
      case 'space':
      case 'rule':
    }
    if (beside) this.#addBeside(beside, true);
  }

  #addBeside(beside: readonly Beside[], after: boolean): void {
    for (const other of beside)
      if (other.kind === 'strips' && (other.after === true) === after) this.addAll(other.strips);
  }

  /** The node of a run of a paragraph; none where it is an artifact. */
  ofRun(run: Run, paragraph: Element | undefined): ElementNode | undefined {
    // A hyphen at a line's end is typography: an artifact, so that the text keeps the whole word.
    if (!paragraph || (run.kind === 'text' && run.hyphen)) return undefined;
    const tag = run.piece.tag as Tag | undefined;
    const node = tag?.kind === 'text' ? this.ofTag(tag, paragraph) : this.of(paragraph);
    if (run.kind === 'box' && tag?.kind === 'picture') return this.#picture(tag, node);
    if (run.kind === 'text' && run.word && run.word.text.length <= LONGEST_TEXT)
      return this.#word(run.word, node);
    return node;
  }

  /** The node of a link or a language in a paragraph. */
  ofTag(tag: TextTag, paragraph: Element): ElementNode {
    return this.#once(tag, () => {
      const parent = tag.outer ? this.ofTag(tag.outer, paragraph) : this.of(paragraph);
      return parent.add(tag.role, tag.attributes);
    });
  }

  #picture(tag: PictureTag, parent: ElementNode): ElementNode {
    return this.#once(tag, () => parent.add('Figure', { alt: tag.alt, placement: 'Inline' }));
  }

  #word(word: BrokenWord, parent: ElementNode): ElementNode {
    return this.#once(word, () => parent.add('Span', { actualText: word.text }));
  }

  #once(key: Tag | BrokenWord, make: () => ElementNode): ElementNode {
    let node = this.#inline.get(key);
    if (!node) {
      node = make();
      this.#inline.set(key, node);
    }
    return node;
  }
}
