import { describe, expect, it } from 'vitest';
import { findIdentityNumbers } from '../../../../src/validate/rules/identity/find-identity-numbers.ts';

const countryIn = (text: string, home?: string, header?: string) =>
  findIdentityNumbers(text, home, header).map(({ country }) => country);

describe('findIdentityNumbers', () => {
  it.each([
    ['da', '070761-4285'],
    ['da', 'Ansøger: 010203-1234.'],
    ['da', '(290200-4005)'],
    ['da', '010203 - 1234'],
    ['da', '010203–1234'],
    ['da', '010203\u20111234'],
    ['da', 'cpr.nr. 0102031234'],
    ['da', 'CPR 010203 1234'],
    ['da', 'Personnummeret på ansøgeren er 0102031234'],
    ['da', '0102031234 (CPR)'],
    ['da', 'ansøgning_010203-1234'],
    ['da', 'cpr010203-1234'],
    ['sv', '811218-9876'],
    ['sv', '19811218-9876'],
    ['sv', '198112189876'],
    ['sv', '670919+9530'],
    ['sv', '701063-2391'],
    ['sv', 'personnr 8112189876'],
    ['nb', '17054026641'],
    ['nb', 'født 170540 26641'],
    ['nb', 'D-nummer 41018000049'],
    ['fi', '131052-308T'],
    ['fi', '131052-308t'],
    ['fi', '020202A123C'],
    ['fi', '010594Y9032'],
  ])('finds a number of %s in "%s"', (country, text) => {
    expect(countryIn(text)).toEqual([country]);
  });

  it.each([
    ['no such day', '310299-1234'],
    ['29 February of a year without one', '290201-1235'],
    ['29 February 1900, by the century', '290200-1005'],
    ['no such month', '011303-1234'],
    ['ten digits without a word', 'Ring på 0102031234'],
    [
      'ten digits far from the word',
      `CPR ${'er et register, og det vi skriver om her er noget andet '.repeat(2)} 0102031234`,
    ],
    ['a wrong check digit (sv)', '811218-9877'],
    ['a wrong check digit (nb)', '17054026642'],
    ['a wrong check character (fi)', '131052-308S'],
    ['a company number', '556036-0793'],
    ['a municipality’s number', '212000-0142'],
    ['a Norwegian account', '1234.56.78903'],
    ['a longer number', '12-010203-1234'],
    ['a longer number', '010203-1234-5'],
    ['a longer number', '010203-12345678'],
    ['a document of a case', '151204/26'],
    ['the name of a thing', 'REV010203-1234'],
    ['a telephone', '+45 12 34 56 78'],
    ['an EAN', '5798009811578'],
    ['two dates', '010125-311225'],
    ['a sum', '1.234.567.890'],
  ])('takes %s for none: "%s"', (_, text) => {
    expect(countryIn(text)).toEqual([]);
  });

  it('asks the meeting’s own country first', () => {
    // A valid date in both orders, and a right check digit.
    expect(countryIn('121212-1212', 'da')).toEqual(['da']);
    expect(countryIn('121212-1212', 'sv')).toEqual(['sv']);
  });

  it('reads a column’s header', () => {
    expect(countryIn('0102031234', 'da', 'CPR-nr.')).toEqual(['da']);
    expect(countryIn('0102031234', 'da', 'Telefon')).toEqual([]);
  });

  it('says where each stands, and shows no number whole', () => {
    expect(findIdentityNumbers('Anna 010203-1234 og Bo 17054026641')).toEqual([
      { from: 5, to: 16, country: 'da', masked: '010203-xxxx' },
      { from: 23, to: 34, country: 'nb', masked: '170540xxxxx' },
    ]);
  });

  it('takes a moment for a million digits', () => {
    expect(countryIn('9'.repeat(1_000_000))).toEqual([]);
    expect(countryIn('123456-'.repeat(150_000))).toEqual([]);
  });
});
