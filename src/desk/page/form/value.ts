import { element, type Properties } from '../element.ts';

/** A field's value, as front matter has it. */
export type Value = string | readonly Value[] | { readonly [name: string]: Value };

/** What shows a field, and lets it be written. */
export interface Control {
  readonly node: HTMLElement;
  /** Shows another value. */
  set(value: Value | undefined): void;
}

export type Commit = (value: Value | undefined) => void;

/** After this many milliseconds without a key what was typed is written into the text. */
const pause = 200;

/** Calls back with what is typed, a moment later, and at once when the field is left. */
export function whenTyped(input: HTMLInputElement | HTMLTextAreaElement, call: (text: string) => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(waiting);
    waiting = undefined;
    call(input.value);
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, pause);
  });
  input.addEventListener('change', () => {
    if (waiting !== undefined) tell();
  });
}

/** An input for one part of a value that has fields: what is typed is told with the part set, or taken out if it is empty. */
export function partInput(
  value: Value | undefined,
  name: string,
  { label, ...more }: { readonly label: string } & Properties,
  call: (text: string | undefined) => void,
): HTMLInputElement {
  const part = partOf(value, name);
  const input = element('input', {
    type: 'text',
    value: typeof part === 'string' ? part : '',
    'aria-label': label,
    autocomplete: 'off',
    ...more,
  });
  whenTyped(input, text => call(text || undefined));
  return input;
}

/** A list of texts; one value alone is a list of one. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value as Value];
}

/** A field of a value that has fields. */
export function partOf(value: Value | undefined, name: string): Value | undefined {
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return undefined;
  return (value as { readonly [name: string]: Value })[name];
}

/** A value that has fields, with one of them set or taken out; the order of the others stays. */
export function withPart(value: Value | undefined, name: string, part: Value | undefined): Value {
  const old = value !== undefined && typeof value === 'object' && !Array.isArray(value) ? value : {};
  const entries = Object.entries({ ...old, [name]: part });
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Value] => entry[1] !== undefined && entry[1] !== ''),
  );
}
