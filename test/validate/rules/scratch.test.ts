import { test } from 'vitest';
import { readdirSync, existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { readMeeting } from '../../../src/read/read-meeting.ts';
import { parseMeeting } from '../../../src/parse/parse-meeting.ts';
import { validateMeeting } from '../../../src/validate/validate-meeting.ts';
const dirs = (process.env.DIRS ?? '').split(' ').filter(Boolean);
test('scratch', async () => {
  for (const d of dirs) for (const edition of (process.env.ED ?? 'full public').split(' ') as any[]) {
    const t = performance.now();
    const folder = readMeeting({ location: realpathSync(resolve(d)), root: realpathSync(resolve(d)), workingDirectory: resolve(d), edition } as any);
    if (!folder.value) { console.log(d, folder.diagnostics); continue; }
    const parsed = parseMeeting(folder.value);
    const t2 = performance.now();
    const v = await validateMeeting(parsed.value, { folder: folder.value, edition, found: [...folder.diagnostics, ...parsed.diagnostics], parseInline: (text: any) => ({ value: [{ type: 'text', value: text.text, position: { start: text.place.start, end: text.place.end } }], diagnostics: [] }) } as any);
    console.log('== ' + d + ' ' + edition + ' ' + ((t2-t)|0) + ' ' + ((performance.now() - t2) | 0) + '\n' + v.diagnostics.map(x => `${x.place.file}:${x.place.start.line}:${x.place.start.column}-${x.place.end.line}:${x.place.end.column} ${x.severity} ${x.code} ${JSON.stringify(x.data)}`).join('\n'));
  }
});
