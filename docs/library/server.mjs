// A server that shows the public edition of the meetings in a folder: `node server.mjs meetings`, then
// http://localhost:8080/2026-10-07. A meeting with mistakes is answered with them.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildMeeting } from 'agenda-pdf';

export function serve(collection) {
  return createServer(async (request, response) => {
    const [, name] = /^\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if (!name) return response.writeHead(404).end();
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const { file, diagnostics } = await buildMeeting(join(collection, name), {
        edition: 'public',
        format: 'html',
        signal: gone.signal,
      });
      if (file) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(file.bytes);
      else response.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify(diagnostics));
    } catch {
      response.destroy();
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) serve(process.argv[2] ?? '.').listen(8080);
