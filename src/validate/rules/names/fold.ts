import { withoutSigns } from '../../../languages/latin.ts';

/** Letters that are written in two ways in the languages of the program: å or aa, ø, ö or oe, æ, ä or ae, ü or ue. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * A word of a name in the letters that everyone can type: lower case, å as aa, é as e. A mark that was left out makes
 * the same word: "Søren", "Soeren" and "Soren" are all "soren".
 */
export function plainLetters(word: string): string {
  const typed = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæøåäöüðđþłı]/g, letter => letters[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.-]/g, '');
  return withoutSigns(typed)
    .replaceAll('&', '')
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u');
}

/**
 * A word, in its plain letters, as it sounds: "Mette" and "Mete", "Christian" and "Kristian", "Thomas" and "Tomas",
 * "Schmidt" and "Schmitt", "Dahl" and "Dal" are the same.
 */
export function sound(plain: string): string {
  return plain
    .replace(/ph/g, 'f')
    .replace(/ch|ck|c|q/g, 'k')
    .replace(/dt|th/g, 't')
    .replace(/gh/g, 'g')
    .replace(/(?<=[aeiouy])h(?![aeiouy])/g, '')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/(?<=.)[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
