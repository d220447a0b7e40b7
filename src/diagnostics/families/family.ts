export type Severity = 'error' | 'warning';

/** A sentence that a secretary understands, and where there is one, what to write instead. */
export interface Message {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** One message: all that there is to say about a code, but its sentence in other languages. */
export interface Entry {
  readonly severity: Severity;
  /** What is wrong, whatever the meeting: one short sentence. With `why` and `help` for SARIF and docs/messages.md. */
  readonly title: string;
  /** Why that matters, or what the program does about it. */
  readonly why: string;
  /** What to do. */
  readonly help: string;
  /** The English sentence. The type of what it needs is what `diagnose` asks for. */
  readonly says: (data: never) => Message;
}

/** Messages about one thing, by their codes. */
export type Family = Readonly<Record<string, Entry>>;
