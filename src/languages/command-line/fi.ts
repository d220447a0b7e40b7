import { words as en } from './en.ts';
import type { CommandLineWords } from './words.ts';

const decimal = (number: number) => number.toFixed(2).replace('.', ',');

/** What the command line says in Finnish; help, and what is said of attached files, is in English. */
export const words: CommandLineWords = {
  ...en,
  error: 'virhe: ',
  tryHelp: 'Kokeile komentoa "agenda --help".',
  fault: what =>
    `vika on ohjelmassa, ei esityslistassasi: ${what}. Ilmoita tämä rivi ja se, mitä \`agenda --version\` tulostaa.`,
  ended: 'ohjelma päättyi, ennen kuin kaikki oli valmista',
  wrong: {
    'one-file': () => '"-o -" voi antaa yhden tiedoston, ja tässä kansiossa on useita kokouksia.',
    'output-taken': reporter => `"-o -" tarvitsee vakiotulosteen, ja samoin "--reporter ${reporter}".`,
    'output-closed': () => '"-o -" tarvitsee vakiotulosteen, ja se on suljettu.',
    'folder-needed': output => `"${output}" on tiedosto, ja useat kokoukset tarvitsevat kansion.`,
    'one-format': () => '"-o -" voi antaa yhden tiedoston: valitse yksi --format.',
    'folder-for-formats': output => `"${output}" on tiedosto, ja useat tiedostomuodot tarvitsevat kansion.`,
    'not-written-over': (output, noun) =>
      `"${output}" on oma tiedostosi, ei ${noun}-tiedosto. Sen päälle ei kirjoiteta.`,
    'whole-number': () => 'Kirjoita kokonaisluku.',
    shard: () => 'Kirjoita se näin: 2/5 on toinen osa viidestä.',
    'schema-unknown': kind => `Skeemaa "${kind}" ei ole: kirjoita meeting, item, template tai export.`,
    epoch: () => 'SOURCE_DATE_EPOCH on kokonaisluku: sekunnit 1. tammikuuta 1970 alkaen.',
    'options-missing': options => `Puuttuu ${options}. Päätteessä ohjelma kysyy sen itse.`,
    'folder-not-empty': folder =>
      `"${folder}" on jo olemassa eikä ole tyhjä. Anna kansio, jota ei vielä ole.`,
    'date-wrong': text => `"${text}" ei ole päivämäärä. Kirjoita se näin: 2026-10-07 tai 7.10.2026.`,
    'time-wrong': text => `"${text}" ei ole kellonaika. Kirjoita se näin: 16.30.`,
    'language-unknown': (text, known) => `Kieltä "${text}" ei ole. Valitse jokin näistä: ${known}.`,
    'template-unknown': (text, known) => `Mallipohjaa "${text}" ei ole. Valitse jokin näistä: ${known}.`,
    'no-meeting': folder =>
      `Kansiossa "${folder}" ei ole tiedostoa meeting.md. Anna kokouksen kansio valitsimella --meeting.`,
    'last-wrong': folder =>
      `Kansion "${folder}" kokouksessa on virheitä. Tarkista se komennolla "agenda check" ja korjaa ne ensin.`,
    'item-unknown': (item, known) => `Asiaa "${item}" ei ole. Asiat ovat: ${known}.`,
    'item-twice': (item, files) =>
      `"${item}" voi tarkoittaa mitä tahansa näistä: ${files}. Kirjoita tiedoston nimi.`,
    'after-itself': item => `"${item}" ei voi olla itsensä jäljessä.`,
    'title-empty': () => 'Otsikko on tyhjä.',
    'place-needed': () => 'Kerro, minne: --first, tai --after ja toinen asia.',
    'file-needed': () => 'Anna tiedosto, tai kirjoita --pending ja myöhemmin toimitettavan liitteen otsikko.',
    'file-or-pending': () =>
      'Myöhemmin toimitettavalla liitteellä (--pending) ei ole vielä tiedostoa: jätä toinen pois.',
    'title-of-many': () => '--title ja --document koskevat yhtä tiedostoa. Liitä tiedostot yksi kerrallaan.',
    'file-missing': file => `Tiedostoa "${file}" ei ole.`,
    'file-kind': file => `"${file}" ei ole tiedosto.`,
    'file-too-large': (file, limit) => `"${file}" on suurempi kuin ${limit} Mt.`,
    'name-taken': file => `"${file}" on jo olemassa.`,
    'fields-unclear': file =>
      `Tiedoston "${file}" kenttiä ei voi muuttaa sellaisinaan. "agenda check" kertoo miksi; tai kirjoita rivit itse.`,
    'changed-meanwhile': file =>
      `Toinen ohjelma muutti juuri tiedostoa "${file}", ja se jätettiin ennalleen.`,
    'link-not-followed': file => `Polku "${file}" kulkee linkin kautta. Sinne ei kirjoiteta mitään.`,
    'not-written': (file, code) => `Tiedostoa "${file}" ei voi kirjoittaa (${code}).`,
    'not-read': (file, code) => `Tiedostoa "${file}" ei voi lukea (${code}).`,
    'shell-unknown': (shell, known) =>
      `Komentotulkille "${shell}" ei ole täydennystä. Valitse jokin näistä: ${known}.`,
    'folder-gone': () => 'Kansiota, jossa olet, ei enää ole. Siirry toiseen kansioon.',
    'one-meeting': () => 'Kansiossa on useita kokouksia. Anna se kokous, jonka haluat avata.',
    'nothing-to-edit': folder =>
      `Kansiossa "${folder}" ei ole kokousta. Anna kokouksen kansio, tai tyhjä kansio, jossa voi aloittaa uuden.`,
    port: () => 'Kirjoita portin numero: 0–65535.',
    'port-taken': port => `Portti ${port} on varattu. Valitse toinen, tai jätä --port pois.`,
    'base-url': text =>
      `"${text}" ei ole sivuston osoite. Kirjoita se näin: https://example.org/esityslistat/`,
    'site-missing': folder =>
      `"${folder}" ei ole kokonainen sivusto: tee se komennolla "agenda site --shard".`,
    'output-lost': code => `Tulostetta ei voi kirjoittaa (${code}).`,
  },
  desk: {
    running: () => 'Kokous on avoinna selaimessa. Enter antaa uuden osoitteen, Ctrl+C lopettaa.',
    rescued: file =>
      `Tekstiä ei voitu tallentaa, koska sen tiedosto oli muuttunut. Se on tiedostossa ${file}.`,
  },
  watch: {
    watching: folder => `Seurataan kansiota ${folder}. Ctrl+C lopettaa.`,
    changed: (file, others) =>
      others === 0
        ? `Muuttunut: ${file}`
        : `Muuttunut: ${file} ja ${others} ${others === 1 ? 'muu tiedosto' : 'muuta tiedostoa'}`,
    changedCount: files => (files === 1 ? 'Tiedosto on muuttunut' : `${files} tiedostoa on muuttunut`),
    built: seconds => `Tehty, ${decimal(seconds)} s`,
    kept: seconds => `Ei tehty (${decimal(seconds)} s). Edellinen PDF jää voimaan.`,
  },
  next: command => `Seuraavaksi: ${command}`,
  asks: {
    begin: folder => `Uusi kokous kansioon ${folder}. Enter hyväksyy näkyvissä olevan vastauksen.`,
    language: 'Millä kielellä esityslista on?',
    title: 'Mikä toimielin kokoontuu?',
    organisation: 'Mihin organisaatioon se kuuluu?',
    date: 'Minä päivänä kokous on?',
    start: 'Mihin aikaan se alkaa?',
    location: 'Missä kokous pidetään?',
    template: 'Millä mallipohjalla esityslista tehdään?',
    templates: {
      standard: 'selkeä ja rauhallinen, kaikille',
      kommune: 'kunnalle: kansi, kenttien nimet tekstin vieressä',
      board: 'yhtiölle tai yhdistykselle: tiivis',
    },
    item: number => `Asian ${number} otsikko?`,
    none: 'Enter jättää tyhjäksi',
    noMore: 'Enter, jos asioita ei ole enempää',
    examples: 'Enter tekee kolme esimerkkiä',
    done: 'Siinä kaikki.',
    cancelled: 'Mitään ei kirjoitettu.',
  },
  parser: {
    'unknown-option': (option, nearest) =>
      `Valitsinta "${option}" ei ole.${nearest ? ` Tarkoititko ${nearest}?` : ''}`,
    'unknown-command': (command, nearest) =>
      `Komentoa "${command}" ei ole.${nearest ? ` Tarkoititko ${nearest}?` : ''}`,
    'too-many-arguments': () =>
      'Rivillä on liikaa sanoja. Kirjoita välilyöntejä sisältävä nimi lainausmerkkeihin.',
    'argument-missing': () => 'Komennon jäljestä puuttuu jotain.',
    'value-missing': option => `Valitsimen "${option}" jäljestä puuttuu jotain.`,
    'choice-unknown': (option, value, choices) =>
      `"${value}" ei kelpaa valitsimelle "${option}". Valitse jokin näistä: ${choices}.`,
    'value-wrong': (option, value, why) => `"${value}" ei kelpaa valitsimelle "${option}". ${why}`,
  },
};
