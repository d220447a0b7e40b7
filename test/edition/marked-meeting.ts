import { chunk, makePng } from '../pictures/make-png.ts';

/** The files of a meeting with a word of its own in each place that an author can write in. */
export interface MarkedMeeting {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What no public edition may hold, by what it is. */
  readonly withheld: ReadonlyMap<string, string>;
  /** Those of them that the full edition shows no more: names of files, comments, what is shown in no edition. */
  readonly unseen: ReadonlySet<string>;
  /** What the public edition must show. */
  readonly open: ReadonlyMap<string, string>;
}

/**
 * Makes such a meeting: an agenda, or minutes, in which decisions are published. A mark is a word of nine letters that
 * stands nowhere else and that no language hyphenates into another.
 */
export function markedMeeting(kind: 'agenda' | 'minutes'): MarkedMeeting {
  const withheld = new Map<string, string>();
  const open = new Map<string, string>();
  let count = 0;
  const mark = (marks: Map<string, string>, what: string): string => {
    const digits = String(count++).padStart(3, '0');
    const word = `xq${[...digits].map(digit => 'bdfgklmnpr'[Number(digit)]).join('a')}vk`;
    if (marks.has(what)) throw new Error(`Two marks are for "${what}".`);
    marks.set(what, word);
    return word;
  };
  const no = (what: string) => mark(withheld, what);
  const yes = (what: string) => mark(open, what);
  const unseen = new Set<string>();
  const never = (what: string) => {
    unseen.add(what);
    return no(what);
  };
  const inMinutes = kind === 'minutes' ? yes : no;
  return { files: { ...meetingFiles(), ...openItems(), ...closedItems() }, withheld, unseen, open };

  function meetingFiles(): Record<string, string | Uint8Array> {
    const meeting = `---
title: ${yes('title')}
organisation: ${yes('organisation')}
date: 2026-10-07
start: 9.00
location: ${yes('location')}
language: da
kind: ${kind}
status: open
chair: { name: ${yes('chair')}, role: ${yes('chair: role')}, note: ${yes('chair: note')} }
secretary: ${yes('secretary')}
members:
  - ${yes('member')}
apologies: ${yes('apologies')}
signatories:
  - ${yes('signatory')}
sections: [${never('expected section')}]
timetable:
  - item: aaben
    duration: 10 min
    attendees: ${yes('open slot: attendee')}, ${yes('open slot: attendee’s role')}
    note: ${yes('open slot: note')} [](item:lukket-${never('id of a closed item')})
    points: ["${yes('open slot: point')}"]
  - item: [aaben, lukket-${withheld.get('id of a closed item')}]
    duration: 20 min
    title: ${no('slot with a closed item: title')}
    attendees:
      - { name: ${no('closed slot: attendee')}, role: ${no('closed slot: role')}, note: ${no('closed slot: attendee’s note')} }
    note: "**${no('closed slot: note')}** [${no('closed slot: link')}](https://example.org/${no('closed slot: address')})"
    points: ["${no('closed slot: point')}"]
  - item: offentlig-titel
    duration: 5 min
  - title: ${yes('title slot')}
    duration: 5 min
  - break: ${yes('break')}
    duration: 5 min
  - close: ${yes('close')}
---

${yes('cover note')} [her] <!-- ${never('comment in the cover note')} -->

:::closed
## ${no('cover: closed heading')}

${no('cover: closed passage')} [^note] [her]

[^note]: ${no('cover: note in a closed passage')}

[her]: https://example.org/${no('cover: closed definition')}
:::

[her]: https://example.org/${yes('cover: definition')}
`;
    return {
      'meeting.md': meeting,
      // What nothing names is in no edition.
      [`attachments/${never('folder of a closed attachment')}/${never('file of a closed attachment')}.pdf`]:
        pdf,
      [`attachments/${never('file of a closed item')}.pdf`]: pdf,
      'attachments/plan.pdf': pdf,
      [`pictures/${never('file of a closed picture')}.png`]: makePng({ width: 4 }),
      'pictures/open.png': makePng({
        before: [chunk('tEXt', Buffer.from(`Author\0${never('metadata of a PNG')}`, 'latin1'))],
        after: [chunk('tEXt', Buffer.from(`Comment\0${never('comment of a PNG')}`, 'latin1'))],
      }),
      'pictures/drawing.svg': `<!-- ${never('comment of an SVG')} --><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="${never('id in an SVG')}"><path d="M0 0H9V9Z"/></g></svg>`,
    };
  }

  function openItems(): Record<string, string> {
    const attached = withheld.get('file of a closed attachment');
    const folder = withheld.get('folder of a closed attachment');
    const item = `---
title: ${yes('item: title')}
case: 26/${yes('item: case')}
classification: ${yes('item: classification')}
route: [${yes('item: route')}]
responsible: ${yes('item: responsible')}, ${yes('item: responsible’s role')}
attendees: { name: ${yes('item: attendee')}, role: ${yes('item: attendee’s role')}, note: ${yes('item: attendee’s note')} }
recused: ${yes('item: recused')}
purpose: decision
group: ${yes('item: group')}
late: ${yes('item: late')}
public-title: ${never('public title of an open item')}
public-group: ${never('public group of an open item')}
attachments:
  - title: ${yes('attachment: title')}
    document: 26-${yes('attachment: document')}
    file: plan.pdf
    url: https://example.org/${yes('attachment: address')}
  - { title: ${no('closed attachment: title')}, document: ${no('closed attachment: document')}, status: closed, file: ${folder}/${attached}.pdf, url: https://example.org/${no('closed attachment: address')} }
  - { title: ${no('closed attachment that follows: title')}, status: closed, pending: true }
  - { title: ${yes('attachment that follows')}, pending: true }
---

## ${yes('section')}

${yes('paragraph')} *${yes('emphasis')}* \`${yes('code')}\`<sup>${yes('superscript')}</sup>[^open] [^${never('label of a note')}].

[${yes('link')}](https://example.org/${yes('address')} "${never('title of a link')}")
[](item:lukket-${withheld.get('id of a closed item')}) <item:offentlig-titel>

- ${yes('point')}
  1. ${yes('point below it')}

| ${yes('column')} | B |
| --- | --- |
| ${yes('cell')} | - ${yes('bullet in a cell')}<br>- ${yes('next bullet')} |

> ${yes('quotation')}

\`\`\`${never('word after a fence')}
${yes('code block')}
\`\`\`

![${yes('alternative text')}](../pictures/open.png "${yes('caption of a picture')}")

![${yes('alternative text of a drawing')}](../pictures/drawing.svg)

<!-- ${never('comment')} -->

:::closed
### ${no('closed heading')}

${no('closed passage')} *${no('closed emphasis')}* \`${no('closed code')}\` <sup>${no('closed superscript')}</sup>
[${no('closed link')}](https://example.org/${no('closed address')}) <https://${no('closed bare address')}.example.org/>
[^closed] [^outer] [^shared] [^within] [her] ![der][DER]

[Her]: https://example.org/${no('closed definition')}

- ${no('closed point')}

  [der]: ../pictures/${withheld.get('file of a closed picture')}.png
  1. ${no('closed point below it')}

| ${no('closed column')} | B |
| --- | --- |
| ${no('closed cell')} | ${no('closed line')}<br>${no('next closed line')} |

> ${no('closed quotation')}

    ${no('closed code block')}

![${no('closed alternative text')}](../pictures/${withheld.get('file of a closed picture')}.png "${no('closed caption')}")

[^within]: ${no('note in a closed passage')}
:::

${yes('text after a closed passage')} [^shared] [^nested] [^within] [her] [der]

:::decision
${inMinutes('decision')} [^decided] [her]

[her]: https://example.org/${inMinutes('definition in a decision')}
:::

[her]: https://example.org/${yes('definition')}

[^open]: ${yes('note')} [^next]
[^next]: ${yes('note of a note')}
[^${withheld.get('label of a note')}]: ${yes('note with a name')}
[^closed]: ${no('note of a closed passage')} [^deeper]
[^deeper]: ${no('note of its note')}
[^outer]: ${no('note around another')} [mer]

    [mer]: https://example.org/${never('definition in a withheld note')}

    [^nested]: ${yes('note within another')}

[^shared]: ${yes('note of open and closed text')}
[^decided]: ${inMinutes('note of a decision')}
`;
    const replaced = `---
title: ${yes('replaced: title')}
---

${yes('replaced: text')}

:::decision
${no('replaced decision')} [^both] [^one]
:::

:::public-decision
${inMinutes('public decision')} [^both]
:::

[^one]: ${no('note of a replaced decision')}
[^both]: ${inMinutes('note of a public decision')}
`;
    const withdrawn = `---
title: ${yes('withdrawn: title')}
withdrawn: ${yes('withdrawn: why')}
---

${never('body of a withdrawn item')}
`;
    return {
      'items/01-aaben.md': item,
      'items/02-afgjort.md': replaced,
      [`items/03-${never('id of an open item')}.md`]: withdrawn,
    };
  }

  function closedItems(): Record<string, string> {
    const fields = (which: string) => `case: 26/${no(`${which}: case`)}
classification: ${no(`${which}: classification`)}
route: [${no(`${which}: route`)}, ${no(`${which}: route, second`)}]
responsible: { name: ${no(`${which}: responsible`)}, role: ${no(`${which}: role`)} }
attendees: { name: ${no(`${which}: attendee`)}, role: ${no(`${which}: attendee’s role`)}, note: ${no(`${which}: attendee’s note`)} }
recused: ${no(`${which}: recused`)}
purpose: discussion
group: ${no(`${which}: group`)}
late: ${no(`${which}: late`)}
attachments:
  - title: ${no(`${which}: attachment`)}
    document: ${no(`${which}: document`)}
    status: open`;
    return {
      [`items/04-lukket-${withheld.get('id of a closed item')}.md`]: `---
title: ${no('closed: title')}
status: closed
${fields('closed')}
    file: ${withheld.get('file of a closed item')}.pdf
---

## ${no('closed: section')}

${no('closed: text')} [^a] ![${no('closed: alternative text')}](../pictures/${withheld.get('file of a closed picture')}.png)

:::closed
${no('closed: passage')}
:::

:::decision
${no('closed: decision')}
:::

[^a]: ${no('closed: note')}
`,
      'items/05-offentlig-titel.md': `---
title: ${no('public title: title')}
public-title: ${yes('public title')}
public-group: ${yes('public group')}
status: closed
${fields('public title')}
---

${no('public title: text')} [^b] [^d] [her]

> [^d]: ${no('public title: note in a quotation')}

:::public-decision
${inMinutes('closed item: public decision')} [^c] [^d] [her] [mer]

[mer]: https://example.org/${inMinutes('closed item: definition of a public decision')}
:::

[her]: https://example.org/${no('public title: definition')}

[^b]: ${no('public title: note')}
[^c]: ${inMinutes('closed item: note of a public decision')}
`,
      'items/06-udgaar.md': `---
title: ${no('closed and withdrawn: title')}
status: closed
withdrawn: ${no('closed and withdrawn: why')}
${fields('closed and withdrawn')}
---

:::public-decision
${never('closed and withdrawn: public decision')}
:::
`,
    };
  }
}

const pdf = '%PDF-1.4\n%%EOF\n';
