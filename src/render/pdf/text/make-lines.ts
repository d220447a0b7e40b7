import type { BrokenWord, Glyphs, Line, Run, TextPiece, TextRun } from './line.ts';
import type { BoxPart, Part, TextPart, Token, Word } from './words.ts';

/** The lines of a paragraph; words that two lines share are known as broken in both. */
export function makeLines(lines: readonly (readonly Word[])[]): readonly Line[] {
  for (const [index, line] of lines.entries()) {
    const token = line.at(-1)?.token;
    if (token && token === lines[index + 1]?.[0]?.token) token.broken ??= new Map();
  }
  return lines.map(makeLine);
}

/** What has one piece, one face and one broken word is one run. */
function makeLine(words: readonly Word[]): Line {
  const builder = new RunBuilder();
  for (const [index, word] of words.entries()) {
    for (const part of word.parts) builder.add(part, brokenWord(word.token, part));
    if (index < words.length - 1) for (const part of word.space) builder.add(part, undefined);
  }
  return builder.line();
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
  readonly x: number;
  width: number;
  text: string;
  hyphen: boolean;
  readonly ids: number[];
  readonly advances: number[];
  readonly offsets: Map<number, { readonly x: number; readonly y: number }>;
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

  line(): Line {
    this.#close();
    return { width: this.#x, runs: this.#runs, boxAscent: this.#boxAscent, boxDescent: this.#boxDescent };
  }

  #addBox({ piece, width }: BoxPart): void {
    this.#close();
    this.#runs.push({ kind: 'box', x: this.#x, width, piece });
    this.#x += width;
    this.#boxAscent = Math.max(this.#boxAscent, piece.ascent);
    this.#boxDescent = Math.max(this.#boxDescent, piece.descent);
  }

  #addText({ piece, shaped, hyphen }: TextPart, word: BrokenWord | undefined): void {
    for (const part of shaped.parts) {
      let run = this.#open;
      if (run?.piece !== piece || run.face !== part.face || run.word !== word) {
        this.#close();
        run = {
          piece,
          face: part.face,
          word,
          x: this.#x,
          width: 0,
          text: '',
          hyphen: false,
          ids: [],
          advances: [],
          offsets: new Map(),
        };
        this.#open = run;
      }
      addGlyphs(run, part.glyphs);
      const width = (part.width * piece.style.size) / 1000;
      run.text += part.text;
      run.width += width;
      this.#x += width;
    }
    if (hyphen && this.#open) this.#open.hyphen = true;
  }

  #close(): void {
    const run = this.#open;
    if (!run) return;
    const { piece, face, word, x, width, text, ids, advances, offsets } = run;
    const glyphs: Glyphs = { ids, advances, ...(offsets.size > 0 && { offsets }) };
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
  for (const [index, offset] of glyphs.offsets ?? []) run.offsets.set(before + index, offset);
}
