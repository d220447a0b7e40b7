import { html } from './html/format.ts';
import { ics } from './ics/format.ts';
import { json } from './json/format.ts';
import { pack } from './pack/format.ts';
import { pdf } from './pdf/format.ts';
import type { Format } from './renderer.ts';

const table = { pdf, pack, html, json, ics } satisfies Readonly<Record<string, Format>>;

/** What `--format` and `formats:` say: the key of one of the formats. */
export type FormatName = keyof typeof table;

/** Output formats by name. A new format is one folder and its name here. */
export const formats: Readonly<Record<FormatName, Format>> = table;

export const formatNames = Object.keys(table) as FormatName[];

/** What is made unless something else is asked for. */
export const defaultFormats: readonly FormatName[] = ['pdf'];

/** What a site has of each meeting. */
export const siteFormats: readonly FormatName[] = ['html', 'pdf', 'ics', 'json'];
