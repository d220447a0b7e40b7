import { type Compounds, elements } from './compounds.ts';

/** Few: the Norwegian patterns know most compounds. */
export const nb: Compounds = {
  elements: elements(`
    ansvar arbeid avtale behandling beredskap bestemmelse budsjett eiendom forslag forvaltning fravær gruppe handling
    innkalling innkjøp innsats kommune kontroll ledelse medlem melding myndighet oppfølging oppgave oppgjør område
    ordning orientering oversikt plan program prosjekt rapport regnskap strategi styre tilbud tillegg tilskudd tiltak
    tjeneste undervisning utgift utredning utvalg utvikling vedlikehold vedtak virksomhet økonomi
  `),
  ending: /^(?:[lmn]?[ea])?(?:[nrt]|ne|r?ne)?s?$/,
  links: ['', 's', 'e'],
};
