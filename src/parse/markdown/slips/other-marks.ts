import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import { decisionWord } from '../directives/passage-names.ts';
import type { TextSlip } from './text-view.ts';

/** Marks of Pandoc, wikis and LaTeX, which would be printed as typed. */
export const otherMarks: TextSlip = ({ raw, shown, placeOf }) =>
  marks
    .filter(({ sign }) => (typeof sign === 'string' ? shown.includes(sign) : sign.test(shown)))
    .flatMap(({ pattern, right, about }) =>
      [...shown.matchAll(pattern())].map(match => {
        const found = raw.slice(match.index, match.index + match[0].length);
        const place = placeOf(match.index, match.index + found.length);
        const text = right?.(match);
        const slip = diagnose('mark-shown', place, { found, right: text, about });
        if (about === 'block') return slip;
        // In a list or a quotation, the line would have no effect.
        if (text?.startsWith('::') && place.start.column > 1) return slip;
        return withFix(slip, text);
      }),
    );

interface Mark {
  /** Cheap pre-check: every match has this sign, and the pattern is slow to compile. */
  readonly sign: string | RegExp;
  readonly pattern: () => RegExp;
  /** The same in Markdown; "" where Markdown has nothing like it. */
  readonly right?: (match: RegExpExecArray) => string | undefined;
  /** What is made without the mark, if there is nothing like it. */
  readonly about?: 'contents' | 'size' | 'block';
}

const marks: readonly Mark[] = [
  // `$x^2$`: unlike a price, a formula has one of these signs.
  {
    sign: '$',
    pattern: () =>
      /(?<![\p{L}\p{N}$\\])\$\$?(?=[^\s$\d]|\d+[a-z\\^])(?=[^$\n]{0,200}[\\^_={}])[^$\n]{1,200}(?<!\s)\$\$?(?![\p{L}\p{N}])/gu,
    right: ([found]) => formula(found.replace(/^\$+|\$+$/g, '')),
  },
  // `m$^2$`, `CO$_2$`: nothing but what is raised or lowered.
  {
    sign: '$',
    pattern: () => /\$(?<sign>[\^_])\{?(?<text>[\w+-]{1,10})\}?\$/g,
    right: ({ groups }) => raised(groups!.sign!, groups!.text!),
  },
  // `H~2~O`, `m^2^` of Pandoc: Markdown reads the first as struck out.
  {
    sign: '^',
    pattern: () => /(?<=[\p{L}\d).,])\^(?<text>[\w+-]{1,5})\^/gu,
    right: ({ groups }) => raised('^', groups!.text!),
  },
  // `m^2`
  {
    sign: '^',
    pattern: () => /(?<=(?<![\p{L}])[kcdm]?m)\^(?<text>[23])(?![\p{L}\p{N}^])/gu,
    right: ({ groups }) => raised('^', groups!.text!),
  },
  // `==important==`
  {
    sign: '==',
    pattern: () => /(?<![=\p{L}\p{N}])==(?<text>\p{L}[^=\n]{0,200}?)(?<!\s)==(?![=\p{L}\p{N}])/gu,
    right: ({ groups }) => `**${groups!.text!}**`,
  },
  // `[TOC]`, `\newpage`, `{:toc}`, alone on a line.
  {
    sign: '[',
    pattern: () => /(?<=^[ \t]*)\[(?:TOC|_TOC_|toc)\](?=[ \t]*$)/gm,
    right: () => '',
    about: 'contents',
  },
  {
    sign: '\\',
    pattern: () => /(?<=^[ \t]*)\\tableofcontents\b(?=[ \t]*$)/gm,
    right: () => '',
    about: 'contents',
  },
  {
    sign: '\\',
    pattern: () => /(?<=^[ \t]*)\\(?:newpage|pagebreak|clearpage)\b(?=[ \t]*$)/gm,
    right: () => '::pagebreak',
  },
  { sign: '\\', pattern: () => /(?<=^[ \t]*)\\hline\b(?=[ \t]*$)/gm, right: () => '***' },
  {
    sign: '\\',
    pattern: () => /(?<=^[ \t]*)\\(?:newline|bigskip|medskip|noindent)\b(?=[ \t]*$)/gm,
    right: () => '',
  },
  {
    sign: '{:',
    pattern: () => /(?<=^[ \t]*)\{:\s*toc\s*\}(?=[ \t]*$)/gim,
    right: () => '',
    about: 'contents',
  },
  {
    sign: '{:',
    pattern: () => /(?<=^[ \t]*)\{:\s*(?:[.#]?[a-z][\w-]*)(?:\s+[.#]?[a-z][\w-]*){0,10}\s*\}(?=[ \t]*$)/gim,
    right: () => '',
  },
  // `Indstilling::`, the heading of other programs.
  {
    sign: '::',
    pattern: () => /(?<=^[ \t>]*)(?<text>\p{Lu}[\p{L}\p{N} /-]{1,60}?) ?:{2,4}(?=[ \t]*$)/gmu,
    right: ({ groups }) => `## ${groups!.text!}`,
  },
  // `{{organisation}}` of a letter that was to be filled in, `{{Box|text}}`, `{{< figure >}}`, `{% include x %}`.
  {
    sign: '{{',
    pattern: () => /(?<!\{)\{\{\s*[\p{L}_][\p{L}\p{N}_. -]{0,60}(?:\|[^{}\n]{0,200})?\}\}(?!\})/gu,
  },
  { sign: '{{', pattern: () => /\{\{[<%][^{}\n]{1,300}[>%]\}\}/g },
  { sign: '{%', pattern: () => /\{%-?\s*[a-z]\w*(?:\s[^{}%\n]{0,200})?-?%\}/g },
  // `== Heading ==` of a wiki, `h2. Heading`, `'''bold'''`, `[b]bold[/b]`.
  {
    sign: '==',
    pattern: () => /(?<=^[ \t]*)={2,6}[ \t]+(?<text>\p{L}[^=\n]{0,100}?)[ \t]+={2,6}(?=[ \t]*$)/gmu,
    right: ({ groups }) => `## ${groups!.text!}`,
  },
  {
    sign: /\bh[1-6]\. /,
    pattern: () => /(?<=^[ \t]*)h[1-6]\.[ \t]+(?<text>\p{Lu}[^\n]{0,100}?)(?=[ \t]*$)/gmu,
    right: ({ groups }) => `## ${groups!.text!}`,
  },
  {
    sign: "'''",
    pattern: () => /(?<![\p{L}'])'''(?<text>\p{L}[^'\n]{0,200}?)'''(?![\p{L}'])/gu,
    right: ({ groups }) => `**${groups!.text!}**`,
  },
  {
    sign: '[/',
    pattern: () =>
      /\[(?:b|i|u|s|color|size)(?:=[^\]\n]{0,40})?\](?<text>[^[\]\n]{1,200})\[\/(?:b|i|u|s|color|size)\]/gi,
    right: ({ groups, 0: found }) => (/^\[i/i.test(found) ? `*${groups!.text!}*` : `**${groups!.text!}**`),
  },
  {
    sign: '[/',
    pattern: () => /\[(quote|center|left|right|list|code|h[1-6])(?:=[^\]\n]{0,40})?\][^\n]{1,200}?\[\/\1\]/gi,
  },
  // `[redact]…[/redact]`, `%% a note %%`, `!!! warning "Closed"`: what other programs hide or set apart.
  // `[private]` alone is told as a word for closed.
  {
    sign: '[/',
    pattern: () =>
      /\[(redact(?:ed)?|private|hidden|hide|secret|spoiler)\](?=[^[\]]{0,2000}\[\/\1\])|(?<!\[(redact(?:ed)?|hidden|hide|spoiler)\][^[\]]{0,2000})\[\/(?:redact(?:ed)?|hidden|hide|spoiler)\]/gi,
  },
  { sign: '%%', pattern: () => /(?<![\d%]\s?)(?<!\p{L})%%(?=\s?\p{L})[^%\n]{2,200}%%(?![\p{L}\d%])/gu },
  {
    sign: /!!!|\?\?\?/,
    pattern: () => /(?<=^[ \t]*)(?:!!!|\?\?\?)\+?[ \t]+[a-z]+(?:[ \t]+"[^"\n]{0,200}")?(?=[ \t]*$)/gm,
  },
  // `;Term` over `:what it means` of a wiki.
  {
    sign: /;[^\n]*\n[ \t>]*:/,
    pattern: () => /(?<=^[ \t>]*);[ \t]?\p{L}[^\n]{0,200}(?=\n[ \t>]*:[ \t]?\p{L})/gmu,
  },
  // `text :::decision text`
  {
    sign: ':::',
    pattern: () => new RegExp(`(?<=\\S[ \\t]+):::[ \\t]?(?:${decisionWord})(?![\\p{L}:-])`, 'giu'),
    right: () => '',
    about: 'block',
  },
  // `{color:red}text{color}`, `#. point`
  { sign: '{color', pattern: () => /\{color:[#\w]{1,20}\}[^{}\n]{1,200}\{color\}/gi },
  {
    sign: '#.',
    pattern: () => /(?<=^[ \t]*)#\.(?=[ \t]+\p{L})/gu,
    right: () => '1.',
  },
  // `---pagebreak---`
  {
    sign: /[-=*_<[{(]\s?(?:page|new|side?|seiten)/i,
    pattern: () =>
      /(?<=^[ \t]*)[-=*_<[{(]{1,5}\s?(?:page[- ]?break|newpage|sideskift|sidebrytning|sidbrytning|seitenumbruch)\s?[-=*_>\]})]{1,5}(?=[ \t]*$)/gim,
    right: () => '::pagebreak',
  },
  // `\textbf{…}`: a path has no brace after its last folder.
  {
    sign: '\\',
    pattern: () =>
      /(?<![\p{L}\p{N}\\:])\\(?!end\b)(?<name>[a-z]{2,30})\*?(?:\[[^[\]\n]{0,100}\])?\{(?<text>[^{}\n]{0,500})\}/gu,
    right: ({ groups }) => latex(groups!.name!, groups!.text!),
  },
  // `[[07-plan]]`, `[[07-plan|the plan]]`
  {
    sign: '[[',
    pattern: () =>
      /(?<!\[)\[\[(?<to>(?=[^\]|]*\p{L})[^[\]|\n]{1,200})(?:\|(?<text>[^[\]|\n]{1,200}))?\]\](?!\])/gu,
    right: ({ groups }) => `[${groups!.text?.trim() ?? ''}](item:${idOf(groups!.to!)})`,
  },
  // `{width=50%}` or `{.wide}` after a picture, a link or a heading.
  {
    sign: '{',
    pattern: () =>
      /(?=\{)(?:(?<=[\])\ue001] ?)|(?<=\S[ \t]*(?=\{[^{}\n]{1,200}\}\s*$)))\{:?\s*(?:[.#][a-z][\w-]*|[a-z][\w-]*=(?:"[^"\n]{0,100}"|[^\s{}"]{1,100}))(?:\s+(?:[.#][a-z][\w-]*|[a-z][\w-]*=(?:"[^"\n]{0,100}"|[^\s{}"]{1,100}))){0,20}\s*\}/gi,
    right: () => '',
    about: 'size',
  },
  {
    sign: '{',
    pattern: () =>
      /\{:?\s*(?:width|height|align|style|class|size)\s*=\s*(?:"[^"\n]{0,100}"|[^\s{}"]{1,100})\s*\}/gi,
    right: () => '',
    about: 'size',
  },
];

function raised(sign: string, text: string): string {
  const tag = sign === '^' ? 'sup' : 'sub';
  return `<${tag}>${text}</${tag}>`;
}

/** The id of an item's file: its name without number and extension. */
function idOf(name: string): string {
  const id = name
    .trim()
    .replace(/\.md$/i, '')
    .replace(/^\d+[a-z]?[-_. ]+/i, '');
  return id.toLowerCase().replace(/[\s_]+/g, '-');
}

/** Powers and indices as HTML; undefined for a formula that needs more. */
function formula(text: string): string | undefined {
  const html = text
    .replace(/\^(?:\{([^{}]*)\}|([\p{L}\p{N}]))/gu, '<sup>$1$2</sup>')
    .replace(/_(?:\{([^{}]*)\}|([\p{L}\p{N}]))/gu, '<sub>$1$2</sub>');
  return /[\\^_{}]/.test(html) ? undefined : html;
}

function latex(name: string, text: string): string | undefined {
  if (/^(?:textbf|bf|strong)$/.test(name)) return `**${text.trim()}**`;
  if (/^(?:emph|textit|it)$/.test(name)) return `*${text.trim()}*`;
  if (/^(?:text|textrm|mbox|underline)$/.test(name)) return text;
  if (name === 'url') return `<${text.trim()}>`;
  return undefined;
}
