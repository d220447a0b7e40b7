/** @typedef {import('../../src/render/json/schema.ts').MeetingData} MeetingData */
/** @typedef {import('../../src/render/json/schema.ts').ItemData} ItemData */

/** @typedef {{ readonly kind: 'new' | 'gone' | 'changed', readonly number: string, readonly was?: string, readonly title: string, readonly what: readonly string[] }} Change */
/** @typedef {{ readonly title?: string, readonly date?: string, readonly state: 'new' | 'gone' | 'changed' | 'unknown', readonly fields: readonly string[], readonly items: readonly Change[] }} Changes */

/** @typedef {{ readonly data: MeetingData | undefined, readonly isThere: boolean }} Version a meeting that has errors has no data */

/**
 * What changed in a meeting, item by item. An item is the same if its title is, or else its case number.
 *
 * @param {Version} was
 * @param {Version} is
 * @returns {Changes}
 */
export function changesOf(was, is) {
  const [before, after] = [was.data, is.data];
  const { title, date } = after ?? before ?? {};
  if (!before || !after) {
    const state = !was.isThere ? 'new' : !is.isThere ? 'gone' : 'unknown';
    return { title, date, state, fields: [], items: [] };
  }
  const pairs = pairsOf(before.items, after.items);
  const paired = new Set(pairs.values());
  return {
    title,
    date,
    state: 'changed',
    fields: namesOfChanged(before, after, ['items', 'schema']),
    items: [
      ...after.items.flatMap(item => changeOf(pairs.get(item), item)),
      ...before.items.filter(item => !paired.has(item)).map(item => told('gone', item, [])),
    ],
  };
}

/** Items of today with those that they were. */
function pairsOf(before, after) {
  const pairs = new Map();
  const free = new Set(before);
  for (const key of [titleOf, item => item.case, item => (titleOf(item) ? undefined : item.number)])
    for (const item of after) {
      if (pairs.has(item) || key(item) === undefined) continue;
      const was = [...free].find(each => key(each) === key(item));
      if (!was) continue;
      pairs.set(item, was);
      free.delete(was);
    }
  return pairs;
}

function titleOf({ title, publicTitle }) {
  return title ?? publicTitle;
}

function changeOf(was, item) {
  if (!was) return [told('new', item, [])];
  const what = namesOfChanged(was, item, ['number', 'anchor']);
  if (what.length === 0 && was.number === item.number) return [];
  return [{ ...told('changed', item, what), was: was.number === item.number ? undefined : was.number }];
}

function told(kind, item, what) {
  return { kind, number: item.number, title: titleOf(item) ?? '', what };
}

function namesOfChanged(before, after, without) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter(
    name => !without.includes(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
}

/**
 * @param {readonly { readonly folder: string, readonly isBuilt: boolean, readonly picture?: string, readonly changes: Changes }[]} meetings
 * @param {readonly string[]} others the folders of meetings that changed too
 */
export function summaryOf(meetings, others) {
  if (meetings.length === 0) return 'No meeting has changed.\n';
  const sections = meetings.map(({ folder, isBuilt, picture, changes }) => {
    const { title, date, state, fields, items } = changes;
    const lines = [
      ...(isBuilt || state === 'gone' ? [] : ['It has errors, and was not built.']),
      ...(isBuilt && state === 'unknown' ? ['It had errors before.'] : []),
      ...(fields.length > 0 ? [`The meeting: ${fields.map(nameOf).join(', ')}`] : []),
      ...items.map(lineOf),
    ];
    const heading = title === undefined ? plain(folder) : `${plain(title)}, ${date}`;
    const note = { new: ' (new)', gone: ' (removed)', changed: '', unknown: '' }[state];
    return [
      `### ${heading}${note}`,
      '',
      `\`${folder.replaceAll('`', '')}\`${picture === undefined ? '' : `, first page: \`${picture.replaceAll('`', '')}\``}`,
      '',
      ...(lines.length > 0 || state !== 'changed' ? lines : ['Nothing that is shown has changed.']).map(
        line => `- ${line}`,
      ),
    ].join('\n');
  });
  const rest = others.length > 0 ? `\n\nAlso changed: ${others.map(plain).join(', ')}` : '';
  return `${sections.join('\n\n')}${rest}\n`;
}

function lineOf({ kind, number, was, title, what }) {
  const item = `${plain(number)} ${plain(title)}`.trim();
  if (kind !== 'changed') return `**${kind === 'new' ? 'New' : 'Removed'}**: ${item}`;
  const moved = was === undefined ? [] : [`was ${plain(was)}`];
  return `**Changed**: ${item} (${[...moved, ...what.map(nameOf)].join(', ')})`;
}

function nameOf(field) {
  return { body: 'text', movedFrom: 'moved from', publicTitle: 'public title' }[field] ?? field;
}

/** A text of a meeting's in Markdown: no mark of it is read as one, and it calls nobody (`@name`). */
function plain(text) {
  return text.replace(/[^\p{L}\p{N} ,.]/gu, sign => `&#${sign.codePointAt(0)};`);
}
