import { basename } from 'node:path';
import type { Edition } from '../build-request.ts';
import type { Changed } from '../edit/change.ts';
import { type FieldLanguage, fieldLanguages } from '../languages/fields/index.ts';
import { languageCodes } from '../languages/index.ts';
import { pathFrom } from '../paths/paths.ts';
import type { ChangeRequest, Done } from '../service/change.ts';
import type { RemoteService } from '../service/remote.ts';
import type { Service } from '../service/service.ts';
import type { Answerer, PageAnswer, PageRequest } from './listen.ts';
import type { Loop } from './loop.ts';
import { hashOf, type Texts } from './texts.ts';

export interface DeskParts {
  /** The meeting's folder, absolute. */
  readonly location: string;
  readonly texts: Texts;
  readonly service: RemoteService;
  readonly loop: Loop;
  readonly isReadOnly: boolean;
  after(milliseconds: number, call: () => void): () => void;
}

/**
 * When the last page has been gone for this many milliseconds, what it had not saved is saved: its browser may have
 * crashed.
 */
const goneFor = 3000;

/** Bytes in a text, in an attached file, and in any other request. */
const [textBytes, fileBytes, otherBytes] = [6_000_000, 52_500_000, 6_000_000];

/** What the page may ask of the service. */
const questions: readonly (keyof Service)[] = [
  'complete',
  'help',
  'definition',
  'outline',
  'matter',
  'withField',
  'form',
];

/** What the page must know before it can begin. */
export interface DeskFacts {
  readonly isReadOnly: boolean;
  readonly edition: Edition;
  /** Texts of which something could not be saved the last time. */
  readonly rescued: readonly string[];
  /** The name of a folder without a meeting yet, and the languages that a new meeting may have. */
  readonly empty?: { readonly folder: string; readonly languages: readonly string[] };
}

/** What the page is told of a change: each text with the hash that its file has now. */
export type ChangeAnswer = Omit<Done, 'changed'> & {
  readonly changed: readonly (Changed & { readonly hash: string })[];
};

/** Answers the page, and tells it what happens. */
export function createAnswerer(parts: DeskParts): Answerer & {
  /** Something was written in the folder, perhaps by the desk itself. */
  filesChanged(paths: readonly string[]): void;
} {
  const { location, texts, service, loop, isReadOnly, after } = parts;
  const pages = new Set<(event: unknown) => void>();
  let stopWaiting = () => {};

  const routes: Readonly<Record<string, (request: PageRequest) => PageAnswer | Promise<PageAnswer>>> = {
    'GET /api/desk': () => {
      // A page that was loaded again reads what was typed just before.
      if (pages.size === 0) saveKept();
      return ok(facts());
    },
    'GET /api/text': ({ query }) => {
      const file = query.get('file') ?? '';
      const stored = texts.read(file);
      return stored
        ? ok({ ...stored, rescued: isReadOnly ? undefined : texts.rescued(file) })
        : { status: 404 };
    },
    'GET /api/pdf': ({ query }) => {
      const made = loop.pages();
      return made && String(made.version) === query.get('version')
        ? { status: 200, bytes: made.bytes, type: 'application/pdf' }
        : // There is a newer one, which is announced: no fault that a browser should write down.
          { status: 204 };
    },
    'GET /api/areas': async () => ok(await service.areas(loop.edition)),
    'POST /api/edition': ({ query }) => {
      const edition = query.get('edition');
      if (edition !== 'full' && edition !== 'public') return { status: 400 };
      loop.setEdition(edition);
      return ok(null);
    },
    'POST /api/ask': async ({ query, body }) => {
      const name = questions.find(question => question === query.get('name'));
      const values: unknown = JSON.parse(body.toString('utf8'));
      if (!name || !Array.isArray(values)) return { status: 400 };
      const method = service[name] as (...values: readonly unknown[]) => Promise<unknown>;
      return ok((await method(...values)) ?? null);
    },
    'POST /api/keep': ({ query, body }) => {
      const [file, draft] = draftOf(query, body);
      if (isReadOnly || !texts.read(file)) return { status: isReadOnly ? 403 : 404 };
      texts.keep(file, draft);
      void service.setText(file, draft.text);
      loop.refresh();
      return ok(null);
    },
    'POST /api/save': ({ query, body }) => {
      if (isReadOnly) return { status: 403 };
      const [file, draft] = draftOf(query, body);
      const saved = texts.save(file, draft);
      if (saved.kind === 'conflict') return { status: 409, json: saved.stored ?? null };
      void service.setText(file, undefined);
      return ok(saved);
    },
    'POST /api/forget': ({ query }) => {
      if (isReadOnly) return { status: 403 };
      const file = query.get('file') ?? '';
      texts.forget(file);
      void service.setText(file, undefined);
      loop.refresh();
      return ok(null);
    },
    'POST /api/change': async ({ query, body }) => {
      if (isReadOnly) return { status: 403 };
      const request = changeOf(query, body);
      if (!request) return { status: 400 };
      const result = await service.change(request, languageOf(query));
      loop.refresh();
      if ('refused' in result) return { status: 409, json: result };
      texts.rename(result.renamed);
      const changed = result.changed.map(text => ({ ...text, hash: hashOf(text.after) }));
      return ok({ ...result, changed } satisfies ChangeAnswer);
    },
  };

  return {
    async answer(request) {
      const route = routes[`${request.method} ${request.path}`];
      if (!route) return { status: 404 };
      try {
        return await route(request);
      } catch (fault) {
        if (fault instanceof SyntaxError) return { status: 400 };
        throw fault;
      }
    },
    listen(tell) {
      stopWaiting();
      pages.add(tell);
      const end = loop.listen(tell);
      return () => {
        end();
        pages.delete(tell);
        if (pages.size === 0) stopWaiting = after(goneFor, saveKept);
      };
    },
    mostBytes: path =>
      path === '/api/change' ? fileBytes : /^\/api\/(keep|save)$/.test(path) ? textBytes : otherBytes,
    filesChanged(paths) {
      void service.refresh();
      loop.refresh();
      const files = paths.map(path => pathFrom(location, path));
      for (const file of files) {
        const hash = texts.read(file)?.hash;
        for (const tell of pages) tell({ type: 'disk', file, hash });
      }
    },
  };

  function facts(): DeskFacts {
    const { edition } = loop;
    const known = { isReadOnly, edition, rescued: isReadOnly ? [] : texts.withRescued() };
    if (texts.read('meeting.md')) return known;
    return { ...known, empty: { folder: basename(location), languages: languageCodes } };
  }

  function saveKept(): void {
    const saved = texts.saveKept();
    for (const { file } of saved) void service.setText(file, undefined);
    if (saved.length > 0) loop.refresh();
  }
}

function ok(json: unknown): PageAnswer {
  return { status: 200, json };
}

function draftOf(query: URLSearchParams, body: Buffer) {
  return [query.get('file') ?? '', { base: query.get('base') ?? '', text: body.toString('utf8') }] as const;
}

/** A file's bytes are the body; everything else is in the query. */
function changeOf(query: URLSearchParams, bytes: Buffer): ChangeRequest | undefined {
  const [kind, item, name] = ['kind', 'item', 'name'].map(key => query.get(key));
  const after = query.get('after') ?? undefined;
  const typed = (name: string) => query.get(name) ?? '';
  switch (kind) {
    case 'begin':
      return {
        kind,
        title: typed('title'),
        date: typed('date'),
        start: typed('start'),
        location: typed('location'),
        organisation: typed('organisation'),
        language: typed('meeting-language'),
        items: typed('items')
          .split('\n')
          .filter(title => title.trim() !== ''),
      };
    case 'add':
      return { kind, title: typed('title'), after };
    case 'move':
      return item ? { kind, item, after } : undefined;
    case 'withdraw':
      return item ? { kind, item, reason: typed('reason') } : undefined;
    case 'attach':
      return item && name ? { kind, item, name, bytes } : undefined;
    case 'undo':
      return { kind, change: Number(query.get('change')) };
    case 'picture':
      return name && /\.(png|jpe?g|svg)$/i.test(name) ? { kind, name, bytes } : undefined;
    default:
      return undefined;
  }
}

function languageOf(query: URLSearchParams): FieldLanguage {
  return fieldLanguages.find(language => language === query.get('language')) ?? 'en';
}
