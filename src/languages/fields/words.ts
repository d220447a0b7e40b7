/** What the fields of front matter are called by the trade: a label, and what the field is for. */
export interface FieldWords {
  /** By where the field is: "item.title", "slot.time". What is not here is shown in English. */
  readonly fields: Readonly<Record<string, readonly [label: string, help: string]>>;
  /** What the words of a choice are called: "open", "true". */
  readonly choices: Readonly<Record<string, string>>;
}
