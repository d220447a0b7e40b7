import type { Inlines, Part, Signatures } from '../../document/document.ts';
import { dateText } from '../../languages/dates.ts';
import { labelText } from '../../languages/words.ts';
import type { Person } from '../../meeting/meeting.ts';
import type { Composition } from '../composition.ts';
import { fieldText, nameOf, roleText, words } from '../text.ts';

/** A place to sign for each signatory. What nobody was named to sign has none where the template has it in minutes only. */
export function signaturePage(composition: Composition): readonly Part[] {
  const { meeting, template, labels, language, level } = composition;
  const isWanted = meeting.signatoriesGiven || meeting.kind === 'minutes' || template.signatures === 'always';
  if (!isWanted || meeting.signatories.length === 0) return [];
  const signatures: Signatures = {
    role: 'signatures',
    labels: { date: labels.date, signature: labelText(labels.signature, language) },
    of: signed(composition),
    // What the public reads is not signed.
    fields: meeting.edition === 'full' && template.signatureFields,
    signatories: meeting.signatories.map(signatory),
  };
  return [
    {
      role: 'signature-page',
      id: 'signature-page',
      start: 'fit',
      bookmark: labels['signature-page'],
      blocks: [{ role: 'part-heading', level, inlines: [words(labels['signature-page'])] }, signatures],
    },
  ];
}

/** "Direktionen – Referat 4. juni 2025" */
function signed({ meeting, template, labels, language, region }: Composition): Inlines {
  const date = dateText(meeting.date, template.dates.header, language, region);
  return [fieldText(meeting.title), words(` – ${labels[meeting.kind]} ${date}`)];
}

function signatory(person: Person): Signatures['signatories'][number] {
  const role = roleText(person);
  return {
    name: [nameOf(person.name)],
    role: role.length > 0 ? role : undefined,
    place: person.name.place,
  };
}
