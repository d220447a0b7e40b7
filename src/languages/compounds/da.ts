import { type Compounds, elements } from './compounds.ts';

export const da: Compounds = {
  elements: elements(`
    adgang administration afdeling affald afgift afgrænsning afgørelse aflastning afslag afsnit aftale aktivitet
    analyse anlæg ansvar ansættelse ansøgning anvendelse arbejde arbejder areal aspekt barn behandling behov belastning
    beregning beretning beskrivelse beskyttelse beskæftigelse bestemmelse bestyrelse besøg betaling betingelse
    bevilling bidrag bilag bolig borger brug budget byggeri bæredygtighed børn center chef dagsorden dannelse
    deltagelse deltager dialog direktør drift dækning effekt eftersyn ejendom ejer ekspert energi enhed erfaring
    erhverv erklæring erstatning evaluering fag faglighed familie ferie finansiering flytning fond forandring
    forbedring forberedelse forbrug forebyggelse forening forhandling forhold forløb formand formue forpligtelse
    forretning forsikring forskel forslag forsyning fortegnelse forum forvaltning fravær fremmøde funktion fællesskab
    fængsel følge gennemgang genopretning grundlag gruppe halvår handicap handling hjælp hjælper hus håndtering idræt
    indberetning indeks indgang indhold indkomst indkøb indsats indsigelse indskoling indstilling indtægt information
    institution integration interesse investering job klasse klima klynge kommission kommune kompetence konference
    konsulent kontor kontrakt kontrol kultur kurs kvalitet kvarter kørsel ledelse leder lederskab leverance leverandør
    levering likviditet linje lokale lovgivning læge lærer læring løsning marked materiale medarbejder medlem melding
    metode middel miljø misbrug moms myndighed mængde mærkning møde mål måling niveau nærvær nævn ombud område
    opfølgning opgang opgave opgørelse opholdssted oplysning oplæg opmærksomhed opretning opsamling optræning orden
    ordfører ordning organisation orientere orientering overførsel oversigt papir parkering pause penge periode person
    personale plads plan planlægning pleje politik politiker praksis princip prioritering problem procedure procent
    proces produkt prognose program projekt proportion protokol pulje punkt rapport redegørelse reform regel
    registrering regning regnskab regulering rejse rekruttering rengøring reserve ressource restance resultat revision
    råderum rådgivning sag samarbejde samfund samtale sekretariat sekretær selskab service servicering side sikkerhed
    sikring skema skole skyldig speciale spild spørgsmål stigning stilling strategi struktur styrelse styring støtte
    svar sygdom system sænkning søgning takst tegning teknologi tid tilbud tildeling tilfredshed tilgængelighed
    tilladelse tillid tillæg tilpasning tilrettelæggelse tilskud tilstand tilsyn tjeneste trafik transport træning
    udbetaling udbud uddannelse udfordring udgave udgift udkast udledning udligning udnyttelse udpegning udredning
    udstyr udtalelse udvalg udvidelse udvikling underskrift understøttelse undersøgelse undervisning ungdom valg vand
    vederlag vedligeholdelse vedtagelse vej vejledning vejr velfærd ventetid virksomhed visitation vurdering vækst
    værdi værelse værk værktøj ydelse ældre ændring økonomi åben århundrede årsag årsværk
  `),
  ending: /^(?:[dgklmnprst]?e)?(?:[nrt]|ne|rne)?s?$/,
  links: ['', 's', 'e'],
};
