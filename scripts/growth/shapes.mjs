// Meetings of one shape each, of any size: what could take the square of its size, or more.

/** @typedef {{ meeting?: string, note?: string, item?: string, body?: string, files?: Record<string, string> }} Parts */
/** @typedef {{ size: number, make: (size: number) => Parts }} Shape the smaller of the two sizes that are compared */

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const lines = (count, make) => times(count, make).join('\n');
const paragraphs = (count, make) => times(count, make).join('\n\n');

/** Letters without a space, as no language has them. */
const letters = count => 'abcdefghij'.repeat(Math.ceil(count / 10)).slice(0, count);
const words = count => 'abcdefghi '.repeat(Math.ceil(count / 10)).trim();

/** @returns {Shape} */
const body = (size, make) => ({ size, make: count => ({ body: make(count) }) });
const item = (size, make) => ({ size, make: count => ({ item: make(count) }) });
const meeting = (size, make) => ({ size, make: count => ({ meeting: make(count) }) });

/** One word where a word may stand. */
const wordIn = {
  'in a paragraph': body(50_000, count => letters(count)),
  'in a heading': body(50_000, count => `## ${letters(count)}`),
  'in a cell': body(50_000, count => `| a | b |\n| --- | --- |\n| c | ${letters(count)} |`),
  'in a table head': body(50_000, count => `| a | ${letters(count)} |\n| --- | --- |\n| c | d |`),
  'in a point': body(50_000, count => `- ${letters(count)}`),
  'in a quotation': body(50_000, count => `> ${letters(count)}`),
  'in bold': body(50_000, count => `**${letters(count)}**`),
  'in code': body(50_000, count => `\`${letters(count)}\``),
  'in a code block': body(50_000, count => `\`\`\`\n${letters(count)}\n\`\`\``),
  'in a link': body(50_000, count => `[${letters(count)}](https://example.org/)`),
  'in an address': body(7_000 * 6, count =>
    paragraphs(count / 6_000, index => `<https://example.org/${index}${letters(6_000)}>`),
  ),
  'in a refused address': body(50_000, count => `[here](ftp://example.org/${letters(count)})`),
  'in a footnote': body(50_000, count => `Text.[^1]\n\n[^1]: ${letters(count)}`),
  "in a footnote's label": body(50_000, count => `Text.[^${letters(count)}]\n\n[^${letters(count)}]: Note.`),
  'in an alternative text': body(50_000, count => `![${letters(count)}](https://example.org/)`),
  'in HTML': body(50_000, count => `<b>${letters(count)}</b>`),
  'in a language': body(50_000, count => `<span lang="da">${letters(count)}</span>`),
  'in a decision': body(50_000, count => `:::decision\n${letters(count)}\n:::`),
  'in a closed passage': body(50_000, count => `:::closed\n${letters(count)}\n:::`),
  'in a title': item(50_000, count => `title: ${letters(count)}`),
  'in a closed title': item(50_000, count => `title: ${letters(count)}\nstatus: closed`),
  'in a public title': item(50_000, count => `title: A\nstatus: closed\npublic-title: ${letters(count)}`),
  'in a case number': item(50_000, count => `title: A\ncase: ${letters(count)}`),
  'in a classification': item(50_000, count => `title: A\nclassification: ${letters(count)}`),
  'in a route': item(50_000, count => `title: A\nroute: ${letters(count)}`),
  'in a group': item(50_000, count => `title: A\ngroup: ${letters(count)}`),
  'in a number': item(50_000, count => `title: A\nnumber: ${letters(count)}`),
  'in late': item(50_000, count => `title: A\nlate: ${letters(count)}`),
  'in withdrawn': item(50_000, count => `title: A\nwithdrawn: ${letters(count)}`),
  'in responsible': item(50_000, count => `title: A\nresponsible: ${letters(count)}`),
  'in a role': item(50_000, count => `title: A\nresponsible: Anna Holm, ${letters(count)}`),
  'in attendees': item(50_000, count => `title: A\nattendees: ${letters(count)}`),
  'in recused': item(50_000, count => `title: A\nrecused: ${letters(count)}`),
  'in an attachment': item(50_000, count => `title: A\nattachments:\n  - title: ${letters(count)}`),
  'in a file name': item(50_000, count => `title: A\nattachments:\n  - ${letters(count)}.pdf`),
  'in a document number': item(
    50_000,
    count => `title: A\nattachments:\n  - title: B\n    document: ${letters(count)}`,
  ),
  'in a status': item(50_000, count => `title: A\nstatus: ${letters(count)}`),
  'in a purpose': item(50_000, count => `title: A\npurpose: ${letters(count)}`),
  'in a time': item(50_000, count => `title: A\ntime: ${letters(count)}`),
  'in a duration': item(50_000, count => `title: A\nduration: ${letters(count)}`),
  'in allow': item(50_000, count => `title: A\nallow: ${letters(count)}`),
  'in a key': item(50_000, count => `title: A\n${letters(count)}: b`),
  "in the body's title": { size: 50_000, make: count => ({ meeting: `title: ${letters(count)}` }) },
  'in an organisation': meeting(50_000, count => `organisation: ${letters(count)}`),
  'in a location': meeting(50_000, count => `location: ${letters(count)}`),
  'in a chair': meeting(50_000, count => `chair: ${letters(count)}`),
  'in members': meeting(50_000, count => `members: [Anna Holm, ${letters(count)}]`),
  'in signatories': meeting(50_000, count => `signatories: [Anna Holm, ${letters(count)}]`),
  'in sections': meeting(50_000, count => `sections: [${letters(count)}]`),
  'in a language code': meeting(50_000, count => `language: ${letters(count)}`),
  'in a date': meeting(50_000, count => `date: ${letters(count)}`),
  'in a template name': meeting(50_000, count => `template: ${letters(count)}`),
  'in a logo': meeting(50_000, count => `logo: ${letters(count)}`),
  'in a slot': meeting(50_000, count => `timetable:\n  - title: ${letters(count)}\n    time: 9.00`),
  "in a slot's note": meeting(
    50_000,
    count => `timetable:\n  - title: A\n    time: 9.00\n    note: ${letters(count)}`,
  ),
  "in a slot's item": meeting(50_000, count => `timetable:\n  - item: ${letters(count)}\n    time: 9.00`),
  'in a note': { size: 50_000, make: count => ({ note: letters(count) }) },
};

const texts = {
  'short words': body(100_000, words),
  'words in a cell': body(100_000, count => `| a | b |\n| --- | --- |\n| c | ${words(count)} |`),
  'short lines': body(20_000, count => lines(count, () => 'abc')),
  'short paragraphs': body(5_000, count => paragraphs(count, () => 'abc')),
  'combining marks': body(20_000, count => 'e\u0301\u0323'.repeat(count)),
  'marks on one letter': body(10_000, count => `a${'\u0301'.repeat(count)}`),
  'long words with marks': body(20_000, count =>
    times(count / 1_000, () => 'e\u0323\u0306'.repeat(333)).join(' '),
  ),
  'right to left': body(50_000, count => 'שלום '.repeat(count / 5)),
  'one word from right to left': body(20_000, count => 'שלומ'.repeat(count / 4)),
  'one Arabic word': body(20_000, count => 'سلام'.repeat(count / 4)),
  'mixed directions': body(30_000, count => 'abc שלום 12 '.repeat(count / 12)),
  'mixed directions in a word': body(20_000, count => 'abcשלום'.repeat(count / 7)),
  'embedded directions': body(10_000, count => `${'\u202b'.repeat(count)}ש${'\u202c'.repeat(count)}`),
  'isolated directions': body(10_000, count => `${'\u2067'.repeat(count)}ש${'\u2069'.repeat(count)}`),
  'brackets from right to left': body(10_000, count => `ש${'('.repeat(count)}${')'.repeat(count)}`),
  'emoji with joiners': body(4_000, count => '👨‍👩‍👧‍👦'.repeat(count)),
  'one emoji sequence': body(4_000, count => times(count, () => '👩').join('\u200d')),
  flags: body(8_000, count => '🇩🇰'.repeat(count)),
  'characters without a font': body(5_000, count => '\u{13000}'.repeat(count)),
  Chinese: body(5_000, count => '會議'.repeat(count)),
  'soft hyphens': body(50_000, count => '\u00ad'.repeat(count)),
  'soft hyphens in a word': body(50_000, count => 'abc\u00ad'.repeat(count / 4)),
  'zero-width spaces': body(50_000, count => '\u200b'.repeat(count)),
  'zero-width joiners': body(50_000, count => '\u200d'.repeat(count)),
  'word joiners': body(50_000, count => 'ab\u2060'.repeat(count / 3)),
  'no-break spaces': body(50_000, count => 'abcd\u00a0'.repeat(count / 5)),
  spaces: body(50_000, count => `a${' '.repeat(count)}b`),
  tabs: body(50_000, count => `a${'\t'.repeat(count)}b`),
  hyphens: body(50_000, count => '-'.repeat(count)),
  'hyphens in a word': body(50_000, count => 'ab-'.repeat(count / 3)),
  slashes: body(50_000, count => 'abcd/'.repeat(count / 5)),
  dashes: body(50_000, count => '–'.repeat(count)),
  'full stops': body(50_000, count => '.'.repeat(count)),
  digits: body(50_000, count => '1234567890'.repeat(count / 10)),
  capitals: body(50_000, count => letters(count).toUpperCase()),
  'a compound': body(50_000, count => 'kommune'.repeat(count / 7)),
  'at signs': body(30_000, count => 'a@'.repeat(count / 2)),
  addresses: body(1_000, count => times(count, i => `https://example.org/${i}`).join(' ')),
  'mail addresses': body(2_000, count => times(count, i => `a${i}@example.org`).join(' ')),
  'dots and letters': body(50_000, count => 'a.'.repeat(count / 2)),
  www: body(20_000, count => 'www.'.repeat(count / 4)),
};

const nested = open => body(25, count => `${open.repeat(count)}text`);
const marks = {
  'nested lists': body(25, count => lines(count, index => `${'  '.repeat(index)}- a`)),
  'nested quotations': nested('> '),
  'nested emphasis': body(25, count => `${'*a '.repeat(count)}b${'*'.repeat(count)}`),
  stars: body(2_500, count => '*'.repeat(count)),
  'stars and letters': body(2_500, count => '*a '.repeat(count)),
  underscores: body(2_500, count => '_a '.repeat(count)),
  tildes: body(2_500, count => '~~a '.repeat(count)),
  'closing stars': body(2_500, count => 'a* '.repeat(count)),
  'mixed stars': body(2_500, count => 'a**b*c '.repeat(count)),
  brackets: body(2_500, count => '['.repeat(count)),
  'brackets that close': body(2_500, count => ']'.repeat(count)),
  'pairs of brackets': body(2_000, count => '[a] '.repeat(count)),
  'nested brackets': body(2_000, count => `${'['.repeat(count)}a${']'.repeat(count)}`),
  'pictures begun': body(2_500, count => '!['.repeat(count)),
  'links begun': body(2_000, count => '[a](b '.repeat(count)),
  backticks: body(2_500, count => '`'.repeat(count)),
  'runs of backticks': body(100, count => times(count, index => '`'.repeat(index + 1)).join(' ')),
  angles: body(2_500, count => '<'.repeat(count)),
  'tags begun': body(2_500, count => '<a '.repeat(count)),
  tags: body(2_000, count => '<b>'.repeat(count)),
  'tags in lines': body(2_000, count => lines(count, () => '<b>a</b>')),
  'tags in paragraphs': body(2_000, count => paragraphs(count, () => '<b>a</b>')),
  'line ends as tags': body(2_000, count => '<br>'.repeat(count)),
  superscripts: body(1_000, count => '<sup>a</sup>'.repeat(count)),
  'superscripts begun': body(2_000, count => '<sup>'.repeat(count)),
  languages: body(500, count => '<span lang="da">a</span>'.repeat(count)),
  comments: body(2_000, count => paragraphs(count, () => '<!-- a -->')),
  'comments in a line': body(2_000, count => '<!-- a -->'.repeat(count)),
  'comments begun': body(2_000, count => '<!-- '.repeat(count)),
  'a long comment': body(100_000, count => `<!-- ${words(count)} -->\n\nText.`),
  'processing begun': body(2_000, count => '<? '.repeat(count)),
  'declarations begun': body(2_000, count => '<![CDATA['.repeat(count)),
  ampersands: body(2_500, count => '&'.repeat(count)),
  entities: body(2_500, count => '&amp;'.repeat(count)),
  backslashes: body(2_500, count => '\\'.repeat(count)),
  dollars: body(50_000, count => '$x'.repeat(count / 2)),
};

const blocks = {
  headings: body(2_000, count => paragraphs(count, index => `## Heading ${index}`)),
  'the same heading': body(2_000, count => paragraphs(count, () => '## Heading')),
  'underlined headings': body(2_000, count => paragraphs(count, () => 'Heading\n---')),
  'empty headings': body(2_000, count => lines(count, () => '##')),
  rules: body(2_000, count => lines(count, () => '***')),
  'page breaks': body(500, count => paragraphs(count, () => '::pagebreak')),
  points: body(2_000, count => lines(count, () => '- a')),
  'loose points': body(2_000, count => paragraphs(count, () => '- a')),
  'numbered points': body(2_000, count => lines(count, index => `${index + 1}. a`)),
  'numbers without order': body(2_000, count => lines(count, index => `${(index * 7) % 100}. a`)),
  lists: body(1_000, count => paragraphs(count, index => (index % 2 ? '- a' : '1. a'))),
  'alternating bullets': body(1_000, count => lines(count, index => (index % 2 ? '- a' : '* a'))),
  tasks: body(2_000, count => lines(count, () => '- [ ] a')),
  quotations: body(1_000, count => paragraphs(count, () => '> a\n\nb')),
  'a long quotation': body(2_000, count => lines(count, () => '> a')),
  'code blocks': body(1_000, count => paragraphs(count, () => '```\na\n```')),
  fences: body(2_000, count => lines(count, () => '```')),
  'lines of code': body(5_000, count => `\`\`\`\n${lines(count, () => 'a')}\n\`\`\``),
  'blank lines': body(50_000, count => `a${'\n'.repeat(count)}b`),
  colons: body(1_000, count => paragraphs(count, () => ':::')),
  'colons in lines': body(2_000, count => lines(count, () => ':::')),
  'closed passages': body(500, count => paragraphs(count, () => ':::closed\na\n:::')),
  'closed passages begun': body(1_000, count => paragraphs(count, () => ':::closed')),
  decisions: body(500, count => paragraphs(count, () => ':::decision\na\n:::')),
  'a line of colons': body(50_000, count => ':'.repeat(count)),
  'a long line of colons and a word': body(50_000, count => `${':'.repeat(count)}closed`),
  'directives unknown': body(1_000, count => paragraphs(count, index => `::name${index}`)),
  definitions: body(
    2_000,
    count =>
      `${times(count, i => `[a][${i}]`)
        .slice(0, 2_000)
        .join('\n\n')}\n\n${lines(count, i => `[${i}]: https://example.org/${i}`)}`,
  ),
  'unused definitions': body(2_000, count => lines(count, i => `[${i}]: https://example.org/${i}`)),
  'one definition again': body(2_000, count => lines(count, () => '[a]: https://example.org/')),
  'links to one definition': body(
    1_000,
    count => `${paragraphs(count, () => '[a]')}\n\n[a]: https://example.org/`,
  ),
  links: body(2_000, count => paragraphs(count, i => `[a](https://example.org/${i})`)),
  'links to items': body(1_000, count => paragraphs(count, () => '[](item:other)')),
  'wrong links to items': body(1_000, count => paragraphs(count, i => `[](item:othr${i})`)),
  footnotes: body(
    1_000,
    count => `${paragraphs(count, i => `Text.[^${i}]`)}\n\n${paragraphs(count, i => `[^${i}]: Note.`)}`,
  ),
  'footnotes in a paragraph': body(
    500,
    count => `${times(count, i => `a[^${i}]`).join(' ')}\n\n${paragraphs(count, i => `[^${i}]: Note.`)}`,
  ),
  'one footnote again': body(1_000, count => `${paragraphs(count, () => 'Text.[^1]')}\n\n[^1]: Note.`),
  'footnotes in footnotes': body(
    500,
    count => `Text.[^0]\n\n${paragraphs(count, i => `[^${i}]: Note.[^${i + 1}]`)}\n\n[^${count}]: End.`,
  ),
  'footnotes missing': body(1_000, count => paragraphs(count, i => `Text.[^${i}]`)),
  'footnotes unused': body(1_000, count => paragraphs(count, i => `[^${i}]: Note.`)),
  'pictures missing': body(500, count => paragraphs(count, i => `![a](missing${i}.png)`)),
  'pictures by http': body(500, count => paragraphs(count, i => `![a](https://example.org/${i}.png)`)),
  'a table of rows': body(1_000, count => `| a | b |\n| --- | --- |\n${lines(count, () => '| c | d |')}`),
  'a table of columns': body(
    250,
    count => `${'| a '.repeat(count)}|\n${'| --- '.repeat(count)}|\n${'| b '.repeat(count)}|`,
  ),
  'a table of rows and columns': body(
    50,
    count => `${'| a '.repeat(20)}|\n${'| --- '.repeat(20)}|\n${lines(count, () => `${'| b '.repeat(20)}|`)}`,
  ),
  tables: body(300, count => paragraphs(count, () => '| a |\n| --- |\n| b |')),
  'rows of pipes alone': body(2_000, count => lines(count, () => '| a | b |')),
  pipes: body(20_000, count => '|'.repeat(count)),
  'points in a cell': body(1_000, count => `| a |\n| --- |\n| ${'- b<br>'.repeat(count)} |`),
  'identity numbers': body(1_000, count => paragraphs(count, () => '010190-1234')),
};

const people = count => times(count, i => `${name(i)} ${name(i * 7 + 3)}`);
const name = i => `N${[...String(i)].map(digit => 'aeiouylmrs'[digit]).join('')}`;

const fields = {
  persons: meeting(250, count => `members:\n${lines(count, i => `  - ${people(count)[i]}`)}`),
  'persons with roles': meeting(
    250,
    count => `members:\n${lines(count, i => `  - ${name(i)} Holm, Chair ${i}`)}`,
  ),
  'persons alike': meeting(
    250,
    count => `members:\n${lines(count, i => `  - Anna Holm${'abcdefghij'[i % 10]}${name(i)}`)}`,
  ),
  attendees: item(250, count => `title: A\nattendees:\n${lines(count, i => `  - ${name(i)} Holm`)}`),
  'several names': item(1_000, count => `title: A\nresponsible: ${people(count).join(', ')}`),
  attachments: item(250, count => `title: A\nattachments:\n${lines(count, i => `  - title: Paper ${i}`)}`),
  'attachments missing': item(
    250,
    count => `title: A\nattachments:\n${lines(count, i => `  - paper${i}.pdf`)}`,
  ),
  'attachments there': {
    size: 250,
    make: count => ({
      item: `title: A\nattachments:\n${lines(count, i => `  - paper${i}.txt`)}`,
      files: Object.fromEntries(times(count, i => [`attachments/paper${i}.txt`, 'a'])),
    }),
  },
  'attachments misspelt': {
    size: 250,
    make: count => ({
      item: `title: A\nattachments:\n${lines(count, i => `  - papr${i}.txt`)}`,
      files: Object.fromEntries(times(count, i => [`attachments/paper${i}.txt`, 'a'])),
    }),
  },
  'attachments unused': {
    size: 500,
    make: count => ({ files: Object.fromEntries(times(count, i => [`attachments/paper${i}.txt`, 'a'])) }),
  },
  'stray files': {
    size: 500,
    make: count => ({ files: Object.fromEntries(times(count, i => [`items/stray${i}.docx`, 'a'])) }),
  },
  items: {
    size: 200,
    make: count => ({
      files: Object.fromEntries(
        times(count, i => [
          `items/${i + 10}-i${i}.md`,
          `---\ntitle: Item ${i}\nstatus: open\n---\n\nText.\n`,
        ]),
      ),
    }),
  },
  'closed items': {
    size: 200,
    make: count => ({
      files: Object.fromEntries(
        times(count, i => [
          `items/${i + 10}-i${i}.md`,
          `---\ntitle: Secret${name(i)} matter\nstatus: closed\nresponsible: ${name(i)} Hidden\n---\n\nWithheld${name(i)} words.\n`,
        ]),
      ),
    }),
  },
  'items with persons': {
    size: 200,
    make: count => ({
      files: Object.fromEntries(
        times(count, i => [
          `items/${i + 10}-i${i}.md`,
          `---\ntitle: Item ${i}\nstatus: open\nresponsible: ${name(i)} ${name(i * 3)}\n---\n\nText.\n`,
        ]),
      ),
    }),
  },
  slots: meeting(250, count => `timetable:\n${lines(count, i => `  - title: A${i}\n    time: 9.00`)}`),
  'points of a slot': meeting(
    500,
    count => `timetable:\n  - title: A\n    time: 9.00\n    points:\n${lines(count, i => `      - B${i}`)}`,
  ),
  sections: {
    size: 250,
    make: count => ({
      meeting: `sections:\n${lines(count, i => `  - Section ${name(i)}`)}`,
      body: paragraphs(count, i => `## Section ${name(i)}x\n\nText.`),
    }),
  },
  keys: item(1_000, count => `title: A\n${lines(count, i => `key${i}: b`)}`),
  'a key again': item(1_000, count => `title: A\n${lines(count, () => 'case: b')}`),
  'nested keys': item(250, count => `title: A\n${lines(count, i => `${' '.repeat(i)}a:`)}`),
  'nested flow': item(250, count => `title: A\nroute: ${'['.repeat(count)}${']'.repeat(count)}`),
  'a flow list': item(5_000, count => `title: A\nroute: [${times(count, i => `a${i}`).join(', ')}]`),
  'a flow list begun': item(5_000, count => `title: A\nroute: [${times(count, i => `a${i}`).join(', ')}`),
  'a list': item(1_000, count => `title: A\nroute:\n${lines(count, i => `  - a${i}`)}`),
  'a list of allow': item(1_000, count => `title: A\nallow:\n${lines(count, i => `  - a${i}`)}`),
  anchors: item(1_000, count => `title: A\nroute:\n${lines(count, i => `  - &a${i} b`)}`),
  aliases: item(1_000, count => `title: A\nroute:\n${lines(count, i => `  - *a${i}`)}`),
  'tags of values': item(1_000, count => `title: A\nroute:\n${lines(count, () => '  - !b c')}`),
  'lines without a key': item(1_000, count => `title: A\n${lines(count, i => `abc ${i}`)}`),
  'keys without a space': item(1_000, count => `title: A\n${lines(count, i => `key${i}:b`)}`),
  'tabs of keys': item(1_000, count => `title: A\nroute:\n${lines(count, i => `\t- a${i}`)}`),
  'a quoted value': item(100_000, count => `title: "${words(count)}"`),
  escapes: item(50_000, count => `title: "${'\\n'.repeat(count / 2)}"`),
  quotes: item(50_000, count => `title: ${'"'.repeat(count)}`),
  apostrophes: item(50_000, count => `title: '${"''".repeat(count / 2)}'`),
  'a block value': item(5_000, count => `title: |\n${lines(count, () => '  abc')}`),
  'a folded value': item(5_000, count => `title: >\n${lines(count, () => '  abc')}`),
  'a value over lines': item(5_000, count => `title: a\n${lines(count, () => '  abc')}`),
  hashes: item(50_000, count => `title: a${' #'.repeat(count / 2)}`),
  'colons in a value': item(50_000, count => `title: a${': b'.repeat(count / 3)}`),
  'comments of keys': item(5_000, count => `title: A\n${lines(count, () => '# a')}`),
  'blank lines of keys': item(20_000, count => `title: A${'\n'.repeat(count)}status: open`),
  'fences of front matter': { size: 2_000, make: count => ({ body: lines(count, () => '---') }) },
  'words in a title': item(50_000, count => `title: ${words(count)}`),
  'words in responsible': item(50_000, count => `title: A\nresponsible: ${words(count)}`),
  'words in a location': meeting(50_000, count => `location: ${words(count)}`),
  'words in a group': item(50_000, count => `title: A\ngroup: ${words(count)}`),
  'commas in responsible': item(20_000, count => `title: A\nresponsible: ${'a, '.repeat(count / 3)}`),
  'brackets in responsible': item(20_000, count => `title: A\nresponsible: ${'('.repeat(count)}`),
};

/** @type {Record<string, Shape>} */
export const shapes = {
  ...Object.fromEntries(Object.entries(wordIn).map(([where, shape]) => [`a word ${where}`, shape])),
  ...texts,
  ...marks,
  ...blocks,
  ...fields,
};
