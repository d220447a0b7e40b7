import type { Part, Signatures } from '../../document/document.ts';
import { labelText } from '../../languages/words.ts';
import type { Person } from '../../meeting/meeting.ts';
import type { Composition } from '../composition.ts';
import { nameOf, roleText, words } from '../text.ts';

/** A place to sign for each signatory. What nobody was named to sign has none where the template has it in minutes only. */
export function signaturePage({ meeting, template, labels, language, level }: Composition): readonly Part[] {
  const isWanted = meeting.signatoriesGiven || meeting.kind === 'minutes' || template.signatures === 'always';
  if (!isWanted || meeting.signatories.length === 0) return [];
  const signatures: Signatures = {
    role: 'signatures',
    labels: { date: labels.date, signature: labelText(labels.signature, language) },
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

function signatory(person: Person): Signatures['signatories'][number] {
  const role = roleText(person);
  return {
    name: [nameOf(person.name)],
    role: role.length > 0 ? role : undefined,
    place: person.name.place,
  };
}
