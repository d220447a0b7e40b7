import type { Inlines, Running, RunningInline, RunningInlines } from '../document/document.ts';
import { dateText } from '../languages/dates.ts';
import { hasLetter } from '../languages/latin.ts';
import { labelText } from '../languages/words.ts';
import type { PatternWord } from '../template/template.ts';
import { type Composition, editionNotice } from './composition.ts';
import { fieldText, personText, words } from './text.ts';

/** The header of each page, by the template's pattern. */
export function header(composition: Composition): Running {
  return running(composition.template.header, composition);
}

/**
 * The footer of each page. A full edition that withholds something from the public one says so here, even if the
 * template's pattern has no place for it.
 */
export function footer(composition: Composition): Running {
  const { meeting, template } = composition;
  const line = running(template.footer, composition);
  const isMarked =
    meeting.edition === 'public' || !meeting.withholds || template.footer.includes('{edition}');
  return isMarked ? line : withNotice(line, wordsOf(composition).edition);
}

/** In the middle, if it is empty; otherwise after the text on the left. */
function withNotice([left, centre, right]: Running, notice: RunningInlines): Running {
  if (centre.length === 0) return [left, notice, right];
  return [left.length > 0 ? [...left, words(' · '), ...notice] : notice, centre, right];
}

/** `|` separates left, centre and right of a pattern. */
function running(pattern: string, composition: Composition): Running {
  const [left = '', centre = '', right = ''] = pattern.split('|');
  const values = wordsOf(composition);
  return [filled(left, values), filled(centre, values), filled(right, values)];
}

type PatternWords = Readonly<Record<PatternWord, RunningInlines>>;

/** What each word of a pattern stands for; nothing if the meeting has none. */
function wordsOf(composition: Composition): PatternWords {
  const { meeting, template, labels, language, region } = composition;
  const page: RunningInline = { role: 'page-number' };
  const pages: RunningInline = { role: 'page-count' };
  const edition = editionNotice(meeting, labels);
  // Nothing closed is in the public edition.
  const closed: RunningInlines =
    meeting.edition === 'full' ? [{ role: 'page-closed', label: labels.closed }] : [];
  return {
    organisation: meeting.organisation ? [fieldText(meeting.organisation)] : [],
    title: [{ role: 'strong', inlines: [fieldText(meeting.title)] }],
    kind: [words(labels[meeting.kind])],
    date: [words(dateText(meeting.date, template.dates.header, language, region))],
    page: [page],
    pages: [pages],
    'page-of-pages': [words(`${labels.page} `), page, words(` ${labels.of} `), pages],
    secretary: secretaryText(composition),
    contents: template.parts.includes('contents')
      ? [
          {
            role: 'link',
            to: { target: 'contents' },
            inlines: [{ role: 'strong', inlines: [words(labels.contents)] }],
          },
        ]
      : [],
    edition: edition === undefined ? [] : [{ role: 'notice', inlines: [...closed, words(edition)] }],
    item: [{ role: 'page-item', before: '', after: '' }],
  };
}

/** With a label where no role says who that is: "Secretary: Ann Lund", but "Ann Lund, Town Clerk". */
function secretaryText({ meeting, labels, language }: Composition): Inlines {
  const { secretary } = meeting;
  if (!secretary) return [];
  const label = secretary.role ? [] : [words(`${labelText(labels.secretary, language)} `)];
  return [...label, ...personText(secretary)];
}

/** A pattern's inlines. If a word stands for nothing, the signs between it and the next one are left out too. */
function filled(pattern: string, values: PatternWords): RunningInlines {
  const isWord = (token: string) => token.startsWith('{') && Object.hasOwn(values, token.slice(1, -1));
  const tokens = pattern.split(/(\{[a-z-]+\})/).filter(token => token !== '');
  const parts = tokens.map(token =>
    isWord(token) ? values[token.slice(1, -1) as PatternWord] : [words(token)],
  );
  const isSigns = (index: number) => !hasLetter(tokens[index]!);
  const last = parts.findLastIndex((part, index) => part.length > 0 && !isSigns(index));
  const shown = parts.map((part, index) => {
    if (!isSigns(index)) return part;
    const isAfterNothing = parts[index - 1]?.length === 0;
    const isBeforeNothing = parts[index + 1]?.length === 0 && index > last;
    return isAfterNothing || isBeforeNothing ? [] : part;
  });
  return withOwnSigns(shown.flat());
}

/** On pages that have no item, the signs beside it are left out with it. */
function withOwnSigns(inlines: RunningInlines): RunningInlines {
  const at = inlines.findIndex(({ role }) => role === 'page-item');
  if (at < 0) return inlines;
  const signs = (index: number) => {
    const inline = inlines[index];
    return inline?.role === 'text' && !hasLetter(inline.value) ? inline.value : '';
  };
  const [before, after] = [signs(at - 1), at === 0 ? signs(1) : ''];
  return [
    ...inlines.slice(0, before === '' ? at : at - 1),
    { role: 'page-item', before, after },
    ...inlines.slice(after === '' ? at + 1 : at + 2),
  ];
}
