import { visualOrder } from './bidi.ts';
import type { BrokenWord, Glyphs, Line, Run, TextPiece, TextRun } from './line.ts';
import type { BoxPart, Part, TextPart, Token, Word } from './word.ts';

/** The lines of a paragraph; words that two lines share are known as broken in both. */
export function makeLines(lines: readonly (readonly Word[])[]): readonly Line[] {
  const isCut = lines.map((line, index) => {
    const token = line.at(-1)?.token;
    return token !== undefined && token === lines[index + 1]?.[0]?.token;
  });
  for (const [index, line] of lines.entries()) if (isCut[index]) line.at(-1)!.token.broken ??= new Map();
  return lines.map((line, index) => makeLine(line, isCut[index]!));
}

interface Placed {
  readonly part: Part;
  readonly word: BrokenWord | undefined;
}

/** What has one piece, one face, one direction and one broken word is one run. */
function makeLine(words: readonly Word[], cut: boolean): Line {
  const parts: Placed[] = [];
  for (const [index, word] of words.entries()) {
    for (const part of word.parts) parts.push({ part, word: brokenWord(word.token, part) });
    if (index < words.length - 1) for (const part of word.space) parts.push({ part, word: undefined });
  }
  const builder = new RunBuilder();
  for (const { part, word } of visualOrder(parts, placed => placed.part.level)) builder.add(part, word);
  return builder.line(cut);
}

function brokenWord(token: Token, part: Part): BrokenWord | undefined {
  if (!token.broken || part.kind === 'box') return undefined;
  const known = token.broken.get(part.piece) ?? { text: token.texts.get(part.piece)! };
  token.broken.set(part.piece, known);
  return known;
}

interface OpenRun {
  readonly piece: TextPiece;
  readonly face: TextRun['face'];
  readonly word: BrokenWord | undefined;
  readonly level: number;
  readonly x: number;
  width: number;
  text: string;
  hyphen: boolean;
  readonly ids: number[];
  readonly advances: number[];
  readonly rises: Map<number, number>;
}

class RunBuilder {
  readonly #runs: Run[] = [];
  #open: OpenRun | undefined;
  #x = 0;
  #boxAscent = 0;
  #boxDescent = 0;

  add(part: Part, word: BrokenWord | undefined): void {
    if (part.kind === 'box') this.#addBox(part);
    else this.#addText(part, word);
  }

  line(cut: boolean): Line {
    this.#close();
    return {
      width: this.#x,
      runs: this.#runs,
      boxAscent: this.#boxAscent,
      boxDescent: this.#boxDescent,
      cut,
    };
  }

  #addBox({ piece, width }: BoxPart): void {
    this.#close();
    this.#runs.push({ kind: 'box', x: this.#x, width, piece });
    this.#x += width;
    this.#boxAscent = Math.max(this.#boxAscent, piece.ascent);
    this.#boxDescent = Math.max(this.#boxDescent, piece.descent);
  }

  #addText({ piece, shaped, level, hyphen }: TextPart, word: BrokenWord | undefined): void {
    for (const part of shaped.parts) {
      let run = this.#open;
      if (run?.piece !== piece || run.face !== part.face || run.word !== word || run.level !== level) {
        this.#close();
        run = {
          piece,
          face: part.face,
          word,
          level,
          x: this.#x,
          width: 0,
          text: '',
          hyphen: false,
          ids: [],
          advances: [],
          rises: new Map(),
        };
        this.#open = run;
      }
      addGlyphs(run, part.glyphs);
      const width = (part.width * piece.style.size) / 1000;
      run.text = level % 2 === 1 ? part.text + run.text : run.text + part.text;
      run.width += width;
      this.#x += width;
    }
    if (hyphen && this.#open) this.#open.hyphen = true;
  }

  #close(): void {
    const run = this.#open;
    if (!run) return;
    const { piece, face, x, width, text, ids, advances, rises } = run;
    const word = run.word ?? (run.level % 2 === 1 ? { text } : undefined);
    const glyphs: Glyphs = { ids, advances, ...(rises.size > 0 && { rises }) };
    this.#runs.push({
      kind: 'text',
      x,
      width,
      piece,
      face,
      text,
      glyphs,
      ...(word && { word }),
      ...(run.hyphen && { hyphen: true }),
    });
    this.#open = undefined;
  }
}

function addGlyphs(run: OpenRun, glyphs: Glyphs): void {
  const before = run.ids.length;
  for (const id of glyphs.ids) run.ids.push(id);
  for (const advance of glyphs.advances) run.advances.push(advance);
  for (const [index, rise] of glyphs.rises ?? []) run.rises.set(before + index, rise);
}
