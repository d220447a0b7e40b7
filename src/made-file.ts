import type { BuiltFile } from './built.ts';
import type { OutputFile } from './render/renderer.ts';

/** A file of a build. Its content is put together only where somebody asks for it in one. */
export class MadeFile implements BuiltFile {
  readonly format: BuiltFile['format'];
  readonly name: string;
  readonly areas: BuiltFile['areas'];
  readonly prints: BuiltFile['prints'];

  constructor(
    about: Pick<BuiltFile, 'format' | 'name' | 'areas' | 'prints'>,
    readonly output: OutputFile,
  ) {
    this.format = about.format;
    this.name = about.name;
    this.areas = about.areas;
    this.prints = about.prints;
  }

  get bytes(): Uint8Array {
    return this.output.bytes;
  }

  get pieces(): readonly Uint8Array[] | undefined {
    return this.output.pieces;
  }
}
