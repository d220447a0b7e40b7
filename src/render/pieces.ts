/** A file that was made piece by piece, and is put together only where somebody needs it in one. */
export class Pieces {
  #whole: Uint8Array | undefined;

  constructor(
    readonly pieces: readonly Uint8Array[],
    /** Objects that come from attached files. */
    readonly attached: ReadonlySet<number>,
  ) {}

  get bytes(): Uint8Array {
    this.#whole ??= this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces);
    return this.#whole;
  }
}
