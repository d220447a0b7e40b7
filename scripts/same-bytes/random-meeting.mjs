import { drawNumbers } from '../../bench/text/draw-numbers.mjs';

const languages = ['da', 'nb', 'sv', 'de', 'en', 'en-GB'];
const templates = ['standard', 'kommune', 'board'];
const words =
  'budget plan for the harbour og skole Straße vedtægter § 7 12.500 København Anna Holm rådet høring Beschluss øvrige'.split(
    ' ',
  );
/** Mistakes that a meeting may have, each a line of front matter or of a body. */
const slips = {
  field: ['purpose: maybe', 'status: perhaps', 'duraton: 10 min', 'time: 25:10', 'responsible: A, B, C'],
  body: [
    '::timetabel',
    '[a link](item:nowhere)',
    '[^9]',
    '<b>bold</b>',
    '####### seven',
    ':::closed',
    '![](x.png)',
  ],
};

/**
 * The files of a meeting that is the same for the same number, by their paths in its folder. Most meetings are right;
 * the rest have one mistake or more.
 * @param {number} seed
 * @returns {Readonly<Record<string, string>>}
 */
export function randomMeeting(seed) {
  const draw = drawNumbers(seed);
  const some = chance => draw(100) < chance;
  const oneOf = list => list[draw(list.length)];
  const text = most => Array.from({ length: 1 + draw(most) }, () => oneOf(words)).join(' ');
  const wrong = some(25);
  const count = 1 + draw(6);
  const files = {};

  function field(name, chance, value) {
    return some(chance) ? [`${name}: ${value()}`] : [];
  }
  function frontMatter(lines) {
    const slip = wrong && some(20) ? [oneOf(slips.field)] : [];
    return `---\n${[...lines, ...slip].join('\n')}\n---\n`;
  }
  function block() {
    const kinds = [
      () => text(60),
      () => `${'#'.repeat(2 + draw(3))} ${text(6)}`,
      () => Array.from({ length: 1 + draw(4) }, () => `- ${text(12)}`).join('\n'),
      () => Array.from({ length: 2 + draw(3) }, (_, at) => `${at + 1}. ${text(9)}`).join('\n'),
      () =>
        `| ${text(3)} | ${text(2)} |\n| --- | ---: |\n| ${text(20)} | ${draw(9999)} |\n| **${text(2)}** | a<br>b |`,
      () => `> ${text(30)}`,
      () => `\`\`\`\n${text(8)}\n\`\`\``,
      () => `*${text(3)}* and **${text(3)}**, ~~${text(2)}~~, [${text(2)}](https://example.org/${draw(99)})`,
      () => `See [](item:${itemName(draw(count))}) and [${text(2)}](item:${itemName(draw(count))}).`,
      () => `A word[^${draw(99) + 10}] more.`,
      () => '::pagebreak',
    ];
    return oneOf(kinds)();
  }
  function blocks(most) {
    return Array.from({ length: draw(most + 1) }, block);
  }
  function passage(name) {
    return `:::${name}\n${[block(), ...blocks(2)].filter(each => !each.startsWith('::')).join('\n\n') || text(9)}\n:::`;
  }
  function body() {
    const parts = blocks(7);
    if (some(25)) parts.splice(draw(parts.length + 1), 0, passage('closed'));
    if (some(20)) parts.push(passage('decision'));
    if (some(10)) parts.push(passage('public-decision'));
    if (wrong && some(20)) parts.push(oneOf(slips.body));
    const notes = [...parts.join('\n').matchAll(/\[\^(\d+)\]/g)].map(([, note]) => `[^${note}]: ${text(12)}`);
    return [...parts, ...new Set(notes)].join('\n\n');
  }
  function attachments() {
    if (!some(40)) return [];
    const points = Array.from({ length: 1 + draw(3) }, () => [
      `  - title: ${text(5)}`,
      ...field('    document', 30, () => `${draw(9999)}-26`),
      ...field('    status', 30, () => 'closed'),
      ...field('    pending', 30, () => 'true'),
    ]);
    return ['attachments:', ...points.flat()];
  }
  function slots() {
    if (!some(50)) return [];
    const lines = Array.from({ length: count }, (_, at) => [
      `  - item: ${itemName(at)}`,
      `    duration: ${5 + draw(50)} min`,
      ...field('    attendees', 30, () => `Guest ${at}, ${text(2)}`),
      ...field('    note', 20, () => text(8)),
    ]);
    return ['timetable:', ...lines.flat(), '  - break: Pause', '    duration: 10'];
  }
  function itemName(at) {
    return `item-${at}`;
  }

  files['meeting.md'] = `${frontMatter([
    `title: ${text(4)}`,
    `date: 2026-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`,
    `start: ${8 + draw(10)}:00`,
    `language: ${oneOf(languages)}`,
    `template: ${oneOf(templates)}`,
    ...field('kind', 25, () => 'minutes'),
    ...field('status', 80, () => 'open'),
    ...field('location', 50, () => text(4)),
    ...field('organisation', 50, () => text(3)),
    ...field('chair', 60, () => 'Rosa Halloran, Chair'),
    ...field('secretary', 40, () => 'Mei Lindqvist (clerk)'),
    ...(some(50) ? ['members:', '  - Rosa Halloran, Chair', '  - Idris Bevan', '  - Kaj Østergård'] : []),
    ...field('apologies', 20, () => 'Idris Bevan'),
    ...slots(),
  ])}\n${
    some(40)
      ? blocks(2)
          .filter(each => !each.startsWith('::'))
          .join('\n\n')
      : ''
  }\n`;
  for (let at = 0; at < count; at++) {
    files[`items/${String(at + 1).padStart(2, '0')}-${itemName(at)}.md`] = `${frontMatter([
      `title: ${text(9)}`,
      ...field('status', 30, () => oneOf(['open', 'closed'])),
      ...field('public-title', 20, () => text(3)),
      ...field('case', 40, () => `26/${draw(99999)}`),
      ...field('purpose', 40, () => oneOf(['decision', 'discussion', 'information'])),
      ...field('group', 40, () => oneOf(['For decision', 'Til orientering', 'Reports'])),
      ...field('responsible', 40, () => 'Bo Kjær, director'),
      ...field('recused', 10, () => 'Idris Bevan'),
      ...field('route', 20, () => 'DIR, ØK 10-06-2026'),
      ...field('late', 10, () => text(4)),
      ...field('withdrawn', 8, () => text(4)),
      ...attachments(),
    ])}\n${body()}\n`;
  }
  return files;
}
