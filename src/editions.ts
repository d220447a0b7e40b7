import { basename } from 'node:path';
import type { Attached } from './attached/read-attached.ts';
import type { BuildRequest } from './build-request.ts';
import { compose } from './compose/compose.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Document } from './document/document.ts';
import { withAddresses } from './edition/handed-out.ts';
import { publicEdition } from './edition/public.ts';
import { languages } from './languages/index.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { SourceFile } from './read/source-file.ts';
import type { OutputFile, Renderer, RenderSource } from './render/renderer.ts';
import type { Template } from './template/template.ts';

/** What files are made from, and for the public edition how a finished one is searched for what was taken out. */
export interface ComposedEdition {
  readonly source: RenderSource;
  readonly search?: (renderer: Renderer, output: OutputFile) => Promise<readonly Diagnostic[]>;
}

interface Surroundings {
  readonly sources: readonly SourceFile[];
  readonly attached?: Attached;
  /** The names of attached files that lie beside the file, by their locations. */
  readonly handedOut?: ReadonlyMap<string, string>;
}

/** Takes out what the edition withholds, and composes what is left. */
export function editionOf(
  meeting: Meeting,
  template: Template,
  { edition, location }: BuildRequest,
  { sources, attached, handedOut = new Map() }: Surroundings,
): ComposedEdition {
  const language = languages[meeting.language];
  const folder = basename(location);
  if (edition === 'full')
    return {
      source: { meeting, folder, document: compose(meeting, template, language, attached?.contents) },
    };
  const published = publicEdition(withAddresses(meeting, handedOut));
  const document: Document<'public'> = compose(published, template, language, attached?.contents);
  return {
    source: { meeting: published, folder, document },
    search: async (renderer, output) => {
      const bookmarks = [...(attached?.pages.values() ?? [])].flatMap(pages => pages.bookmarks);
      const { blankMeeting, verify } = await import('./verify/verify.ts');
      const blank = () => compose(blankMeeting(published), template, language, attached?.contents);
      return verify(() => renderer.read(output), meeting, {
        blank,
        sources,
        attachments: [...bookmarks.map(({ text }) => text), ...handedOut.values()],
      });
    },
  };
}
