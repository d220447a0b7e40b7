import { describe, expect, it } from 'vitest';
import { foldName, isNearName } from '../../../../src/validate/rules/sections.ts';

const isNear = (heading: string, section: string) => isNearName(foldName(heading), foldName(section));

describe('isNearName', () => {
  it.each([
    ['indstilling', 'Indstilling'],
    ['INDSTILLING:', 'Indstilling'],
    ['2. Indstilling', 'Indstilling'],
    ['Indstillinger', 'Indstilling'],
    ['Instilling', 'Indstilling'],
    ['Indtsilling', 'Indstilling'],
    ['Økonomiske konsekvens', 'Økonomiske konsekvenser'],
    ['Økonomiske  konsekvenser', 'Økonomiske konsekvenser'],
    ['Okonomiske konsekvenser', 'Økonomiske konsekvenser'],
    ['Sagsfremstillingen', 'Sagsfremstilling'],
    ['Sags-fremstilling', 'Sagsfremstilling'],
    ['Bagrund', 'Baggrund'],
    ['Proposals', 'Proposal'],
    ['Planer', 'Plan'],
    ['Beschlußvorschlag', 'Beschlussvorschlag'],
  ])('"%s" for "%s"', (heading, section) => {
    expect(isNear(heading, section)).toBe(true);
  });

  it.each([
    ['Bidrag', 'Bilag'],
    ['Høring', 'Vurdering'],
    ['Økonomi', 'Økonomiske konsekvenser'],
    ['Fremstilling', 'Sagsfremstilling'],
    ['Mål', 'Måling'],
    ['Sag', 'Dag'],
    ['Decision', 'Discussion'],
    ['Purpose', 'Proposal'],
    ['Vedtak', 'Vedtekter'],
    ['Forslag', 'Forlag til proces'],
    ['…', 'Baggrund'],
  ])('not "%s" for "%s"', (heading, section) => {
    expect(isNear(heading, section)).toBe(false);
  });
});
