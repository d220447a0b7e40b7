import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRequest, Edition } from '../build-request.ts';
import { createBuilder } from '../builder.ts';
import type { Built, BuiltFile, Checked } from '../built.ts';
import type { Written } from '../edit/fields/written.ts';
import type { FieldLanguage } from '../languages/fields/index.ts';
import { entriesIn } from '../paths/paths.ts';
import { type ChangeRequest, type ChangeResult, createChanger } from './change.ts';
import { type Completions, complete } from './complete.ts';
import { definitionAt, type Help, helpAt, type Target } from './definition.ts';
import { type Matter, matterOf, withField } from './fields.ts';
import { type FormField, formOf, type SchemaKind } from './form.ts';
import { messagesOf, type PageArea, pageAreas, type ServiceMessage } from './message.ts';
import { type Heading, outlineOf } from './outline.ts';
import { type Overview, overviewOf } from './overview.ts';

/** Which meeting is worked on. */
export type ServiceRequest = Pick<BuildRequest, 'location' | 'root' | 'template' | 'epoch'>;

/**
 * Answers what an editor asks of a meeting whose texts may not be saved. Files are named relative to the meeting's
 * folder, with `/`; offsets are UTF-16 units.
 */
export interface Service {
  /** Lays a text over a file; without a text, what is on disk counts again. */
  setText(file: string, text: string | undefined): void;
  /** Something in the folder has changed. */
  refresh(): void;
  check(edition: Edition): Promise<Found>;
  /** @param tell is called as soon as the texts are checked, before the pages are made */
  build(edition: Edition, tell?: (found: Found) => void): Promise<Made>;
  /** Where what stands on the pages that were made last was written. */
  areas(edition: Edition): readonly PageArea[];
  complete(file: string, text: string, offset: number): Promise<Completions | undefined>;
  help(file: string, text: string, offset: number, language: FieldLanguage): Promise<Help | undefined>;
  definition(text: string, offset: number): Promise<Target | undefined>;
  /** Changes the meeting's files. */
  change(request: ChangeRequest, language: FieldLanguage): Promise<ChangeResult>;
  outline(text: string): readonly Heading[];
  form(kind: SchemaKind, language: FieldLanguage): Promise<readonly FormField[]>;
  matter(text: string): Matter;
  /** The text with a field set; undefined where nobody can know what that would do. */
  withField(text: string, name: string, value: Written | undefined): string | undefined;
}

/** What a check found. */
export interface Found {
  readonly messages: readonly ServiceMessage[];
  readonly overview: Overview;
}

/** What a build made; without a file if there are errors. */
export interface Made extends Found {
  readonly file?: Pick<BuiltFile, 'name' | 'bytes' | 'prints'>;
}

/** A service that keeps what it worked out as long as nothing changes it. */
export function createService({ location, root, template, epoch }: ServiceRequest): Service {
  const texts = new Map<string, string>();
  const builder = createBuilder();
  const checks = new Map<Edition, Promise<Checked>>();
  const change = createChanger(location);
  /** What only the making of the pages, or attached files, showed the last time: most of it is so the next time. */
  const late = new Map<Edition, readonly ServiceMessage[]>();
  const made = new Map<Edition, Built>();
  let version = 0;
  // Places are then named as the files are.
  const requestOf = (edition: Edition): BuildRequest => ({
    location,
    root,
    workingDirectory: location,
    edition,
    template,
    epoch,
    texts: new Map(texts),
  });

  function checked(edition: Edition): Promise<Checked> {
    const known = checks.get(edition) ?? builder.check(requestOf(edition));
    checks.set(edition, known);
    return known;
  }

  function forget(): void {
    version++;
    checks.clear();
  }

  const meeting = async () => (await checked('full')).meeting;

  return {
    setText(file, text) {
      const path = join(realpathSync(location), file);
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
      forget();
    },
    refresh: forget,
    check: async edition => foundOf(await checked(edition)),
    async build(edition, tell) {
      const before = version;
      let early: Promise<Found> | undefined;
      const built = await builder.build(
        { ...requestOf(edition), formats: ['pdf'], areas: true },
        (_, checked) => {
          if (!checked) return;
          early = foundOf(checked);
          void early.then(found => tell?.(withLate(found, late.get(edition))));
        },
      );
      const found = await foundOf(built);
      late.set(edition, lateIn(found, await early));
      if (before === version) checks.set(edition, Promise.resolve(built));
      const [file] = built.files;
      if (!file) return found;
      made.set(edition, built);
      const { name, bytes, prints } = file;
      return { ...found, file: { name, bytes, prints } };
    },
    areas(edition) {
      const built = made.get(edition);
      return built ? pageAreas(built) : [];
    },
    async complete(file, text, offset) {
      const known = {
        meeting: await meeting(),
        attachments: filesIn(join(location, 'attachments')),
        pictures: filesIn(join(location, 'pictures')).map(name => `pictures/${name}`),
      };
      return complete(file, text, offset, known);
    },
    help: async (file, text, offset, language) => helpAt(file, text, offset, language, await meeting()),
    definition: async (text, offset) => definitionAt(text, offset, await meeting()),
    async change(request, language) {
      const result = await change(request, language);
      forget();
      return result;
    },
    outline: outlineOf,
    form: formOf,
    matter: matterOf,
    withField,
  };
}

function lateIn({ messages }: Found, early: Found | undefined): readonly ServiceMessage[] {
  const known = new Set(early?.messages.map(message => JSON.stringify(message)));
  return early ? messages.filter(message => !known.has(JSON.stringify(message))) : [];
}

function withLate(found: Found, late: readonly ServiceMessage[] = []): Found {
  return { ...found, messages: [...found.messages, ...late] };
}

async function foundOf(checked: Checked): Promise<Found> {
  return { messages: await messagesOf(checked), overview: overviewOf(checked) };
}

/** The names of the files in a folder; hidden ones, and folders, are left out. */
function filesIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}
