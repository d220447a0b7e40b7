import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix, withSuggestion } from '../../../diagnostics/replacement.ts';
import type { TextSlip } from './text-view.ts';

/** `[x] (https://…)`, a link with a space before its address. */
export const linkSpace: TextSlip = ({ raw, shown, placeOf }) => {
  if (!shown.includes(']')) return [];
  return [...raw.matchAll(parted)].flatMap(({ 0: found, 1: before = '', 2: address = '', index }) => {
    const isShown = shown[index] === found[0] && shown[index + before.length - 1] === ']';
    // A ticked box, or the number of a source.
    if (!isShown || /^\[(?:[ xX]|[\d\s,–-]+)\]$/.test(before)) return [];
    const right = `${before}(${address})`;
    return [withFix(diagnose('link-space', placeOf(index, index + found.length), { right }), right)];
  });
};

/** `(the plan)[https://…]`, a link with its two pairs of brackets the wrong way round. */
export const linkTurned: TextSlip = ({ raw, shown, placeOf }) => {
  if (!/\)[ \t]?\[/.test(raw)) return [];
  return [...raw.matchAll(turned)].flatMap(({ 0: found, 1: text = '', 2: address = '', index }) => {
    if (shown[index] !== found[0]) return [];
    const right = `[${text}](${address})`;
    return [withFix(diagnose('link-turned', placeOf(index, index + found.length), { right }), right)];
  });
};

const turned =
  /\(([^()\n]{1,200})\)[ \t]?\[((?:https?:\/\/|mailto:|tel:|item:)[^\s[\]]{1,2000}|[^\s[\]]{1,200}\.(?:png|jpe?g|svg))\]/gi;

/** `[the map](map of the site.pdf)`, a link to a file whose name has a space: Markdown reads no link. */
export const linkToFile: TextSlip = ({ raw, shown, placeOf }) => {
  if (!shown.includes('[')) return [];
  return [...raw.matchAll(toFile)].flatMap(({ 0: found, 1: text = '', 2: file = '', index }) => {
    if (shown[index] !== found[0] || raw[index - 1] === '!') return [];
    return [diagnose('link-file', placeOf(index, index + found.length), { text, file: file.trim() })];
  });
};

const toFile =
  /\[([^[\]\n]{1,200})\]\(([^()<>\n":]{0,200} [^()<>\n":]{0,200}\.(?:pdf|docx?|xlsx?|odt|pptx?|txt|md))\)/gi;

/** `https//example.org`, an address that is no link because its colon or strokes are missing. */
export const addressStart: TextSlip = ({ raw, shown, placeOf }) => {
  if (!mayBegin.test(shown)) return [];
  return [...shown.matchAll(address)].flatMap(({ 1: scheme = '', 2: signs = '', index }) => {
    const isSecure = /s$/i.test(scheme);
    if (/^https?$/i.test(scheme) && signs === '://') return [];
    const start = index + scheme.length + signs.length;
    const end = start + /^[^\s<>()[\]"]*/.exec(raw.slice(start))![0].replace(/[.,;:!?'*_]+$/, '').length;
    const right = `http${isSecure ? 's' : ''}://${raw.slice(start, end)}`;
    if (end <= start || blankSign.test(shown.slice(index, end))) return [];
    return [
      withFix(diagnose('link-start', placeOf(index, end), { text: raw.slice(index, end), right }), right),
    ];
  });
};

const blankSign = /\ue001/;
/** Cheap pre-check: the Unicode expression is slow to compile. */
const mayBegin = /h{1,2}[tp]{2,4}s?[:;.,/\\ ]|ttps?:/i;
/** Before a name with a full stop, as of a host. */
const address =
  /(?<![\p{L}\p{N}./@-])(h{1,2}[tp]{2,4}s?|ttps?)([:;.,]{0,2} ?(?:\/{1,3}|\\{2}) ?|:)(?=[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,6}\.\p{L}{2,20}(?![\p{L}\p{N}]))/giu;

const parted =
  /(!?\[[^[\]\n]{1,200}\])[ \t]+\(((?:https?:\/\/|mailto:|tel:|item:)[^\s()]{1,2000}|[^\s()]{1,200}\.(?:png|jpe?g|svg))\)/gi;

/** `[the plan](https://…` and the like: brackets that were meant as a link, one of which is missing or of another kind. */
export const linkUnread: TextSlip = ({ raw, shown, placeOf }) => {
  if (!/[[<]|":h/.test(raw)) return [];
  return unread.flatMap(({ pattern, right, isSure }) =>
    [...raw.matchAll(pattern)].flatMap(match => {
      const { 0: found, index } = match;
      if (shown[index] !== found[0] || raw[index - 1] === '!') return [];
      const slip = diagnose('link-unread', placeOf(index, index + found.length), { right: right(match) });
      return [isSure ? withFix(slip, right(match)) : withSuggestion(slip, right(match))];
    }),
  );
};

interface Unread {
  readonly pattern: RegExp;
  readonly right: (match: RegExpExecArray) => string;
  readonly isSure: boolean;
}

const linkOf = ([, text = '', address = '']: RegExpExecArray) => `[${text}](${address})`;
const scheme = '(?:https?:\\/\\/|mailto:|tel:|item:)';
const words = '\\[([^[\\]\\n]{1,200})\\]';

/** An address as Markdown needs it. */
function withScheme(address: string, kind: string): string {
  if (/mail$/i.test(kind)) return `mailto:${address.replace(/^mailto:/i, '')}`;
  return /^[a-z]+:/i.test(address) ? address : `https://${address}`;
}

const unread: readonly Unread[] = [
  // `[the plan](https://…` without an end.
  {
    pattern: new RegExp(`${words}\\((${scheme}[^\\s()]{1,2000})(?=\\s|$)(?![^()\\n]*\\))`, 'gi'),
    right: linkOf,
    isSure: false,
  },
  // `[the plan(https://…)`
  {
    pattern: new RegExp(
      `\\[([^\\s[\\]()\\n](?:[^[\\]()\\n]{0,200}[^\\s[\\]()])?)\\((${scheme}[^\\s()]{1,2000})\\)(?![^[\\]\\n]*\\])`,
      'gi',
    ),
    right: linkOf,
    isSure: true,
  },
  // `[the plan]<https://…>`, `[the plan][https://…]`
  { pattern: new RegExp(`${words}<(${scheme}[^\\s<>]{1,2000})>`, 'gi'), right: linkOf, isSure: true },
  { pattern: new RegExp(`${words}\\[(${scheme}[^\\s[\\]]{1,2000})\\]`, 'gi'), right: linkOf, isSure: true },
  // `[the plan](item: plan)`
  {
    pattern: new RegExp(`${words}\\((item|mailto|tel):[ \\t]+([^\\s()]{1,200})\\)`, 'gi'),
    right: ([, text = '', kind = '', address = '']) => `[${text}](${kind}:${address})`,
    isSure: true,
  },
  // `[the plan](https://example.org/the plan)`
  {
    pattern: new RegExp(
      `${words}\\((https?:\\/\\/[^\\s()"'<>]{1,500}(?: [^\\s()"'<>:]{1,200}){1,9})\\)`,
      'gi',
    ),
    right: ([, text = '', address = '']) => `[${text}](${address.replaceAll(' ', '%20')})`,
    isSure: true,
  },
  // `[url=https://…]the plan[/url]`, `[url]https://…[/url]` of BBCode
  {
    pattern: /\[(url|link|e?mail)="?((?:https?:\/\/|www\.)?[^\s"[\]]{1,2000})"?\]([^[\]\n]{1,200})\[\/\1\]/gi,
    right: ([, kind = '', address = '', text = '']) => `[${text}](${withScheme(address, kind)})`,
    isSure: true,
  },
  {
    pattern: /\[(url|link|e?mail)\]([^\s[\]]{1,2000})\[\/\1\]/gi,
    right: ([, kind = '', address = '']) => `<${withScheme(address, kind)}>`,
    isSure: true,
  },
  // `[https://… the plan]`, `[the plan|https://…]`, `[[https://…|the plan]]`, `[[https://…][the plan]]` of wikis
  {
    pattern:
      /\[{1,2}(https?:\/\/[^\s[\]|,;]{1,2000}[^\s[\]|.,;:])(?: |\||\]\[)(\p{L}[^[\]\n|]{0,200})\]{1,2}/giu,
    right: ([, address = '', text = '']) => `[${text}](${address})`,
    isSure: true,
  },
  {
    pattern: /\[{1,2}([^[\]\n|]{1,200})(?:\||\]\[)(https?:\/\/[^\s[\]|]{1,2000})\]{1,2}/gi,
    right: linkOf,
    isSure: true,
  },
  // `"the plan":https://…` of Textile
  {
    pattern: /"([^"\n]{1,200})":(https?:\/\/[^\s"<>]{1,2000}[^\s"<>.,;:!?)])/gi,
    right: linkOf,
    isSure: true,
  },
  // `(https://…)[the plan]`
  {
    pattern: /\((https?:\/\/[^\s()]{1,2000})\)\[(\p{L}[^[\]\n]{1,200})\]/giu,
    right: ([, address = '', text = '']) => `[${text}](${address})`,
    isSure: true,
  },
  // `<www.example.org>`
  {
    pattern: /()<(www\.[^\s<>]{1,2000})>/gi,
    right: ([, , address]) => `<https://${address}>`,
    isSure: true,
  },
  // `<https://…` without an end.
  {
    pattern: /()<(https?:\/\/[^\s<>]{1,2000})(?=\s|$)/gi,
    right: ([, , address]) => `<${address}>`,
    isSure: true,
  },
];
