/** Letters that are written in two ways in the languages of the program: å or aa, ø, ö or oe, æ, ä or ae, ü or ue. */
export const spelledTwice: Readonly<Record<string, string>> = {
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
