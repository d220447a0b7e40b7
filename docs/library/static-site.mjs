// A plug-in for generators of static sites that take collections of data, such as Eleventy: `meetingsIn('meetings')`
// gives each meeting's public data and page, the newest first.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildMeeting, exportMeeting } from 'agenda-pdf';

export async function meetingsIn(collection) {
  const folders = (await readdir(collection, { withFileTypes: true })).filter(entry => entry.isDirectory());
  const meetings = await Promise.all(
    folders.map(async ({ name }) => {
      const folder = join(collection, name);
      const { data, diagnostics } = await exportMeeting(folder, { edition: 'public' });
      const { file } = await buildMeeting(folder, { edition: 'public', format: 'html' });
      if (!data || !file) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
      return { ...data, page: Buffer.from(file.bytes).toString(), address: `/meetings/${name}/` };
    }),
  );
  return meetings.sort((a, b) => b.date.localeCompare(a.date));
}
