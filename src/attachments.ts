import type { Attached, AttachedMemory } from './attached/read-attached.ts';
import type { BuildRequest } from './build-request.ts';
import type { Checked } from './built.ts';
import { labelsOf } from './compose/composition.ts';
import type { Outcome } from './diagnostics/diagnostic.ts';
import { publicEdition } from './edition/public.ts';
import { languages } from './languages/index.ts';
import type { PictureMemory } from './pictures/read-picture.ts';
import { formats } from './render/index.ts';
import { withoutAllowed } from './validate/allow.ts';

/** What is in attached files, if a format that is to be made shows it. */
export async function attachedIn(
  { meeting, template, formats: asked }: Checked,
  { edition, location }: BuildRequest,
  memory: { readonly pictures?: PictureMemory; readonly attached?: AttachedMemory } = {},
): Promise<Outcome<Attached> | undefined> {
  if (!meeting || !template || !asked.some(format => formats[format].showsAttached)) return undefined;
  const { readAttached } = await import('./attached/read-attached.ts');
  const labels = labelsOf(meeting, template, languages[meeting.language]);
  const shown = edition === 'full' ? meeting : publicEdition(meeting);
  const { value, diagnostics } = await readAttached(shown, {
    folder: location,
    words: { link: labels.page, picture: labels['picture-without-text'] },
    pictures: memory.pictures,
    memory: memory.attached,
  });
  return { value, diagnostics: withoutAllowed(diagnostics, meeting) };
}
