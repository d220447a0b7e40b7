import { visualOrder } from '../characters/bidi.ts';
import type { Glyphs } from '../fonts/face.ts';
import type { BrokenWord, Line, Run, TextPiece, TextRun } from './pieces-and-lines.ts';
import { type BoxPart, type Part, type TextPart, type Token, tokenText, type Word } from './shaped-word.ts';

/** The lines of a paragraph; words that two lines share are known as broken in both. */
export function makeLines(lines: readonly (readonly Word[])[], rightToLeft: boolean): readonly Line[] {
  for (let i = 0; i < lines.length; i++) if (isCut(lines, i)) lines[i]!.at(-1)!.token.broken ??= new Map();
  const made: Line[] = [];
  for (let i = 0; i < lines.length; i++) made.push(makeLine(lines[i]!, isCut(lines, i), rightToLeft));
  return made;
}

/** A line's last word goes on in the next line. */
function isCut(lines: readonly (readonly Word[])[], index: number): boolean {
  const token = lines[index]!.at(-1)?.token;
  return token !== undefined && token === lines[index + 1]?.[0]?.token;
}

interface Placed {
  readonly part: Part;
  readonly word: BrokenWord | undefined;
  /** Its place in the order of reading. */
  readonly order: number;
}

/**
 * Makes one line. Each word of a document comes here: loops go by index, since an iterator makes an object at each step
 * as long as V8 has not optimized its caller, and most documents are set by then.
 *
 * What has one piece, one face, one direction and one broken word is one run. Runs lie in the order in which they are
 * seen, and are given in the order in which they are read.
 */
function makeLine(words: readonly Word[], cut: boolean, rightToLeft: boolean): Line {
  const parts: Placed[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    for (let k = 0; k < word.parts.length; k++) {
      const part = word.parts[k]!;
      parts.push({ part, word: brokenWord(word.token, part), order: parts.length });
    }
    if (i === words.length - 1) break;
    for (let k = 0; k < word.space.length; k++)
      parts.push({ part: word.space[k]!, word: undefined, order: parts.length });
  }
  const builder = new RunBuilder();
  const inOrder = visualOrder(parts, ({ part }) => part.level);
  for (let i = 0; i < inOrder.length; i++) builder.add(inOrder[i]!);
  return builder.line(cut, rightToLeft);
}

function brokenWord(token: Token, part: Part): BrokenWord | undefined {
  if (!token.broken || part.kind === 'box' || part.hyphen) return undefined;
  const known = token.broken.get(part.piece) ?? { text: tokenText(token, part.piece) };
  token.broken.set(part.piece, known);
  return known;
}

interface OpenRun {
  readonly piece: TextPiece;
  readonly face: TextRun['face'];
  readonly word: BrokenWord | undefined;
  readonly level: number;
  readonly x: number;
  order: number;
  width: number;
  text: string;
  readonly hyphen: boolean;
  readonly glyphs: Glyphs[];
}

class RunBuilder {
  readonly #runs: { readonly run: Run; readonly order: number }[] = [];
  #open: OpenRun | undefined;
  #x = 0;
  #boxAscent = 0;
  #boxDescent = 0;

  add({ part, word, order }: Placed): void {
    if (part.kind === 'box') this.#addBox(part, order);
    else this.#addText(part, word, order);
  }

  line(cut: boolean, rightToLeft: boolean): Line {
    this.#close();
    return {
      width: this.#x,
      runs: this.#runs.sort((a, b) => a.order - b.order).map(({ run }) => run),
      boxAscent: this.#boxAscent,
      boxDescent: this.#boxDescent,
      cut,
      rightToLeft,
    };
  }

  #addBox({ piece, width }: BoxPart, order: number): void {
    this.#close();
    this.#runs.push({ run: { kind: 'box', x: this.#x, width, piece }, order });
    this.#x += width;
    this.#boxAscent = Math.max(this.#boxAscent, piece.ascent);
    this.#boxDescent = Math.max(this.#boxDescent, piece.descent);
  }

  #addText(
    { piece, shaped, level, hyphen = false }: TextPart,
    word: BrokenWord | undefined,
    order: number,
  ): void {
    for (let i = 0; i < shaped.parts.length; i++) {
      const part = shaped.parts[i]!;
      let run = this.#open;
      const goesOn = run?.piece === piece && run.face === part.face && run.word === word;
      if (!run || !goesOn || run.level !== level || run.hyphen !== hyphen) {
        this.#close();
        run = {
          piece,
          face: part.face,
          word,
          level,
          x: this.#x,
          order,
          width: 0,
          text: '',
          hyphen,
          glyphs: [],
        };
        this.#open = run;
      }
      run.order = Math.min(run.order, order);
      run.glyphs.push(part.glyphs);
      const width = (part.width * piece.style.size) / 1000;
      run.text = level % 2 === 1 ? part.text + run.text : run.text + part.text;
      run.width += width;
      this.#x += width;
    }
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    const { piece, face, x, width, text, glyphs } = open;
    const word = open.word ?? (open.level % 2 === 1 ? { text } : undefined);
    const run: Run = {
      kind: 'text',
      x,
      width,
      piece,
      face,
      text,
      glyphs,
      ...(word && { word }),
      ...(open.hyphen && { hyphen: true }),
    };
    this.#runs.push({ run, order: open.order });
    this.#open = undefined;
  }
}
