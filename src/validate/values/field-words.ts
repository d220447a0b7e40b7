/** What people write for the fields' names in the languages of the program; the first word of a line is the field. */
const words = `
title titel tittel tittle heading headline subject overskrift rubrik name navn emne betreff
date dato datum day
start begin begins begynder starttid starttidspunkt beginn anfang
end slut slutt sluttid ende ends
location sted plats ort place lokale mødested venue
organisation organization organisasjon organisationen kommune myndighed
language sprog språk sprache lang
template skabelon mal mall vorlage
kind type art dokumenttype
status tilstand
chair formand leder møteleder ordförande vorsitz vorsitzender vorsitzende mødeleder chairman chairperson chairwoman
secretary sekretær referent sekreterare sekretär schriftführer schriftführerin protokollfører
members medlemmer medlem ledamöter mitglieder member deltagere
apologies afbud forfall förhinder fravær entschuldigt absent fraværende
signatories underskrivere underskrifter underskrift signatarer unterzeichner signaturer signatory
timetable tidsplan tidplan zeitplan schedule program
sections afsnit avsnitt abschnitte section
public-title offentlig-titel offentlig-tittel publictitle public_title åben-titel
case sag sagsnummer sagsnr saksnummer saksnr ärende ärendenummer diarienummer aktenzeichen case-number casenumber case-no
classification klassifikation klassifikasjon klassifikationskode kle kl-emne
route sagsgang saksgang beratungsfolge
responsible ansvarlig sagsansvarlig saksansvarlig ansvarig zuständig owner
attendees deltager deltar deltagare teilnehmer teilnehmende attendee guests gæster
purpose formål syfte zweck
group gruppe grupp
public-group offentlig-gruppe offentlig-grupp öffentliche-gruppe publicgroup public_group
group-ends gruppe-slut gruppeslut gruppe-ende gruppe-slutt grupp-slut groupends group_ends group-end end-group
time tid tidspunkt klokken zeit uhrzeit
duration varighed varighet längd dauer tidsforbrug
attachments bilag vedlegg bilagor bilaga anlagen anlage attachment annexes enclosures
number nummer nr punkt
late sen forsinket tillæg
withdrawn udgår udgået trukket utgår zurückgezogen
recused inhabil inhabile jäv befangen
allow tillad tillat tillåt erlauben
document dokument dokumentnummer dok document-number
file fil datei filename filnavn
pending eftersendes ettersendes nachgereicht
item punkt punkter items sag sager sak saker ärende
break pause paus frokost
close slutning afslutning closing
note notat bemærkning merknad anmärkning bemerkung notes
points punkter
name navn namn
role rolle roll title titel stilling funktion position
required påkrævet krævet obligatorisk krav erforderlich
`;

const fields = words
  .trim()
  .split('\n')
  .map(line => line.split(' '));

/** The one of these fields that an author meant by a word of another language or another common name. */
export function fieldIn(word: string, known: readonly string[]): string | undefined {
  const folded = word
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return fields.find(
    ([field, ...names]) => known.includes(field!) && (field === folded || names.includes(folded)),
  )?.[0];
}
