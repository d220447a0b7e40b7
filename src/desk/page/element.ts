type Child = Node | string | undefined | false;
type Listeners = {
  readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void;
};

/** What an element gets: attributes by name, and `on`, what is called when something happens to it. */
export interface Properties {
  readonly on?: Listeners;
  readonly [attribute: string]: string | number | boolean | undefined | Listeners;
}

/** Makes an element. An attribute that is false or undefined is left out; one that is true is empty. Text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { on = {}, ...attributes }: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(attribute, value === true ? '' : String(value));
  }
  for (const [event, listener] of Object.entries(on)) made.addEventListener(event, listener as EventListener);
  made.append(...children.filter(child => child !== undefined && child !== false));
  return made;
}

export interface ButtonProperties {
  readonly icon?: Node;
  /** What it is about, where several have the same words. */
  readonly of?: string;
  readonly class?: string;
  /** It changes the meeting, so it is left out where the meeting may only be read. */
  readonly 'data-writes'?: boolean;
  readonly 'data-view'?: string;
  readonly 'aria-keyshortcuts'?: string;
  readonly 'aria-describedby'?: string;
}

/** A button with words, or with an icon, whose words are a tooltip, which is read aloud. */
export function button(
  words: string,
  click: () => void,
  { icon, of, ...more }: ButtonProperties = {},
): HTMLButtonElement {
  const named = icon ? { title: of ? `${words}: ${of}` : words } : {};
  return element('button', { type: 'button', ...named, ...more, on: { click } }, icon ?? words);
}
