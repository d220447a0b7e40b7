import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { LanguageCode } from './languages/index.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { Picture } from './meeting/picture.ts';
import type { ParsedMeeting } from './parse/parsed-file.ts';
import type { MeetingFolder, SourceFile } from './read/source-file.ts';
import type { FormatName } from './render/index.ts';
import type { Area, OutputFile } from './render/renderer.ts';
import type { Template } from './template/template.ts';

/** What was read of a meeting, however much of it is wrong. */
export interface ReadMeeting {
  readonly folder: MeetingFolder;
  readonly parsed: ParsedMeeting;
  readonly meeting: Meeting;
}

/** What a check found. */
export interface Checked {
  /** In the order in which they are shown: meeting.md, then items in order, then by line. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text files that diagnostics point into. */
  readonly sources: readonly SourceFile[];
  readonly language: LanguageCode;
  /** Absent if something essential is missing. */
  readonly meeting?: Meeting;
  readonly template?: Template;
  /** What is to be made of it. */
  readonly formats: readonly FormatName[];
  /** For the public edition: what a public log is made from. */
  readonly read?: ReadMeeting;
}

/** What a build made: a file of each kind that was asked for, or none if there are errors. */
export interface Built extends Checked {
  /** For a site: it is not published. Then nothing is made and nothing is said of it. */
  readonly isDraft?: boolean;
  readonly files: readonly BuiltFile[];
  /** For a site: the attached files that it hands out, which were searched. */
  readonly handedOut?: readonly HandedOut[];
}

export interface HandedOut {
  readonly name: string;
  /** Absolute. */
  readonly location: string;
  /** Where it is a picture: it is written anew, without what its file says beside. */
  readonly picture?: Picture;
}

export interface BuiltFile {
  readonly format: FormatName;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same, one after another, where it was made so. */
  readonly pieces?: readonly Uint8Array[];
  /** Where what stands on its pages was written, page by page: where the request asks for it, and the format has pages. */
  readonly areas?: readonly Area[];
  /** What tells pages that look alike from others, page by page: where there are areas. */
  readonly prints?: readonly string[];
}

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
