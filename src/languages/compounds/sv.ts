import { type Compounds, elements } from './compounds.ts';

export const sv: Compounds = {
  elements: elements(`
    ansvar ansökan arbete avdelning avgift avtal begäran behandling behov beredning berättelse beskrivning beslut bestämmelse
    bidrag budget byggnad chef drift enhet fastighet frågor fullmäktige förening förhandling förslag förteckning förvaltning
    grupp handling handläggning hantering insats inköp inrättning kommun kontroll kostnad kvalitet ledamot ledning
    miljö myndighet möte nämnd område ombud ordförande ordning organisation plan planering politik program projekt
    protokoll rapport redovisning reglemente resultat rådgivning sammanträde samverkan skola skydd stadga strategi
    styrelse stöd säkerhet tid tillstånd tillsyn tjänst underhåll undersökning uppdrag uppföljning uppgift upphandling
    utbildning utgift utredning utskott utveckling utvärdering verksamhet vård ärende ändring åtgärd översikt
  `),
  ending: /^(?:[eaonm]?[aeo])?(?:[nrt]|na|rna|ns)?s?$/,
  links: ['', 's', 'e'],
};
