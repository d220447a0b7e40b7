import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersFor, newNonce, refusalOf, type Tokens } from './guard.ts';

/** A request of a page that has a session. */
export interface PageRequest {
  readonly method: string;
  /** Without the query: "/api/text". */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body, which may not be larger than what is allowed at its path. */
  readonly body: Buffer;
}

export type PageAnswer =
  | { readonly status: number; readonly json?: unknown }
  | { readonly status: number; readonly bytes: Uint8Array; readonly type: string };

/** What answers pages. */
export interface Answerer {
  answer(request: PageRequest): Promise<PageAnswer>;
  /** A page listens; it is told until `close` is called. Returns what is called when it has gone. */
  listen(tell: (event: unknown) => void): () => void;
  /** The most bytes in a body. */
  mostBytes(path: string): number;
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const sessionHeader = 'x-agenda-session';
const invitationHeader = 'x-agenda-invitation';

/** The most connections at a time: a browser opens six to an address. */
const mostConnections = 64;
const requestTimeout = 60_000;
/** A browser on this machine sends its headers at once; whoever holds connections open keeps it out. */
const headersTimeout = 4000;
const limits = { requestTimeout, headersTimeout, connectionsCheckingInterval: 1000 };

/** Serves the desk on the loopback, and nowhere else. Port 0 is any that is free. */
export function listen(
  { port, program, tokens }: { readonly port: number; readonly program: URL; readonly tokens: Tokens },
  answerer: Answerer,
): Promise<Listening> {
  const server = createServer({ ...limits, maxHeaderSize: 16_384 }, (request, response) => {
    serve(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500);
    });
  });
  server.maxConnections = mostConnections;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const [path = '', query = ''] = url.split('?');
    const asset = method === 'GET' ? assetAt(path, program) : undefined;
    const own = (server.address() as AddressInfo).port;
    const refused = refusalOf(
      {
        host: headers.host,
        origin: headers.origin,
        site: textOf(headers['sec-fetch-site']),
        isForMeeting: !asset,
      },
      own,
    );
    if (refused) return send(response, refused);
    if (asset) return sendAsset(response, asset);
    if (method === 'POST' && path === '/session') return startSession(request, response);
    if (!tokens.isSession(textOf(headers[sessionHeader]) ?? '')) return send(response, 401);
    if (method === 'GET' && path === '/api/events') return stream(response);
    const body = await bodyOf(request, answerer.mostBytes(path));
    if (!body) return refuseBody(response);
    const answer = await answerer.answer({ method, path, query: new URLSearchParams(query), body });
    if ('bytes' in answer) return send(response, answer.status, answer.bytes, answer.type);
    send(response, answer.status, JSON.stringify(answer.json ?? null), 'application/json');
  }

  function startSession({ headers }: IncomingMessage, response: ServerResponse): void {
    const session = tokens.accept(textOf(headers[invitationHeader]) ?? '');
    if (session === undefined) send(response, 401);
    else send(response, 200, JSON.stringify({ session }), 'application/json');
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { ...headersFor(newNonce()), 'content-type': 'application/x-ndjson' });
    response.write('\n');
    const gone = answerer.listen(event => response.write(`${JSON.stringify(event)}\n`));
    response.on('close', gone);
  }

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise(closed => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
}

function send(response: ServerResponse, status: number, body: string | Uint8Array = '', type = 'text/plain') {
  response.writeHead(status, { ...headersFor(newNonce()), 'content-type': type });
  response.end(body);
}

/** The rest of the body is not waited for. */
function refuseBody(response: ServerResponse): void {
  response.shouldKeepAlive = false;
  response.on('finish', () => response.socket?.destroySoon());
  send(response, 413);
}

function sendAsset(response: ServerResponse, { type, bytes }: { type: string; bytes: Buffer }): void {
  const nonce = newNonce();
  const isPage = type.startsWith('text/html');
  response.writeHead(200, { ...headersFor(nonce), 'content-type': type });
  response.end(isPage ? bytes.toString('utf8').replaceAll('NONCE', nonce) : bytes);
}

/** Undefined if it is larger than it may be. */
async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function textOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}

/** A part of the page, as it is sent. */
interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What the page is made of: the address, its file in `dist/desk/`, and its type. Nothing else is sent. */
const table: ReadonlyMap<string, readonly [file: string, type: string]> = new Map([
  ['/', ['desk.html', 'text/html; charset=utf-8']],
  ['/desk.js', ['desk.js', 'text/javascript; charset=utf-8']],
  ['/desk.css', ['desk.css', 'text/css; charset=utf-8']],
  ['/paste.js', ['paste.js', 'text/javascript; charset=utf-8']],
  ['/pdf.js', ['pdf.js', 'text/javascript; charset=utf-8']],
  ['/pdf.worker.js', ['pdf.worker.js', 'text/javascript; charset=utf-8']],
]);

const read = new Map<string, Asset>();

/** A part of the page by its address; undefined for any other address. */
function assetAt(path: string, program: URL): Asset | undefined {
  const entry = table.get(path);
  if (!entry) return undefined;
  const [file, type] = entry;
  const asset = read.get(path) ?? { type, bytes: readFileSync(new URL(`desk/${file}`, program)) };
  read.set(path, asset);
  return asset;
}
