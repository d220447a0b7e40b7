import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRequest, Edition } from '../build-request.ts';
import { createBuilder } from '../builder.ts';
import type { BuiltFile, Checked } from '../built.ts';
import type { Written } from '../edit/fields/written.ts';
import type { FieldLanguage } from '../languages/fields/index.ts';
import { type ChangeRequest, type ChangeResult, createChanger } from './change.ts';
import { type Completions, complete } from './complete.ts';
import { definitionAt, type Target } from './definition.ts';
import { type Matter, matterOf, withField } from './fields.ts';
import { type FormField, formOf } from './form.ts';
import { type Help, helpAt } from './help.ts';
import { messagesOf, type ServiceMessage } from './message.ts';
import { type Heading, outlineOf } from './outline.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type PageArea, pageAreas } from './page-area.ts';
import type { SchemaKind } from './schemas.ts';

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
  build(edition: Edition): Promise<Made>;
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
  readonly file?: BuiltFile;
  readonly areas: readonly PageArea[];
}

/** A service that keeps what it worked out as long as nothing changes it. */
export function createService({ location, root, template, epoch }: ServiceRequest): Service {
  const texts = new Map<string, string>();
  const builder = createBuilder();
  const checks = new Map<Edition, Promise<Checked>>();
  const change = createChanger(location);
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

  const meeting = async () => (await checked('full')).meeting;

  return {
    setText(file, text) {
      const path = join(realpathSync(location), file);
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
      checks.clear();
    },
    refresh: () => checks.clear(),
    check: async edition => foundOf(await checked(edition)),
    async build(edition) {
      const built = await builder.build({ ...requestOf(edition), formats: ['pdf'], areas: true });
      const [file] = built.files;
      return {
        ...(await foundOf(built)),
        ...(file && { file: withoutAreas(file) }),
        areas: pageAreas(built),
      };
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
      checks.clear();
      return result;
    },
    outline: outlineOf,
    form: formOf,
    matter: matterOf,
    withField,
  };
}

/** They are given by offsets instead. */
function withoutAreas({ name, format, bytes }: BuiltFile): BuiltFile {
  return { name, format, bytes };
}

async function foundOf(checked: Checked): Promise<Found> {
  return { messages: await messagesOf(checked), overview: overviewOf(checked) };
}

/** The names of the files in a folder; hidden ones, and folders, are left out. */
function filesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter(entry => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  } catch {
    return [];
  }
}
