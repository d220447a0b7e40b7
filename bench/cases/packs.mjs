import { execFileSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeAgenda } from '../make-agenda.mjs';
import { agendaCall, meetingFiles } from '../peers/agenda.mjs';
import { found } from '../peers/found.mjs';
import { writeFiles } from '../peers/prepare.mjs';
import { warmCall } from './warm.mjs';

/** So many different files are attached, one after another. */
const differentFiles = 10;

/** Packs: of many agendas, of one large scan, and again with one item edited. */
export function* packs(folder, quick) {
  const many = quick ? 40 : 200;
  const [ten, twenty] = [makeFiles(join(folder, 'ten'), 4), makeFiles(join(folder, 'twenty'), 12)];
  const few = writeMeeting(join(folder, 'few'), 20, ten);
  yield {
    name: 'pack of 20',
    rounds: quick ? 3 : 9,
    calls: { agenda: call(few, 'pdf'), ...packCalls(few, ten, 20) },
  };
  const long = writeMeeting(join(folder, 'many'), many, twenty);
  yield { name: `pack of ${many}`, rounds: 3, calls: packCalls(long, twenty, many) };
  const scan = join(folder, 'scan.pdf');
  writeScan(scan, quick ? 20 : 100);
  const scanned = writeMeeting(join(folder, 'scanned'), 1, [scan]);
  yield { name: 'pack of a scan', rounds: 3, calls: { agenda: call(scanned, 'pack') } };
  yield {
    name: 'warm, pack of 20',
    rounds: quick ? 1 : 5,
    calls: { cold: call(few, 'pack'), edited: warmCall(few, join(folder, 'warm.pdf'), 'pack') },
  };
}

function packCalls(meeting, files, count) {
  const qpdf = found('qpdf');
  const output = `${meeting}-qpdf.pdf`;
  const all = Array.from({ length: count }, (_, index) => files[index % files.length]);
  return {
    pack: call(meeting, 'pack'),
    ...(qpdf && {
      'qpdf --pages': {
        command: qpdf,
        args: ['--empty', '--pages', ...all, '--', output],
        output,
        mayFail: true,
      },
    }),
  };
}

function call(meeting, format) {
  const output = `${meeting}-${format}.pdf`;
  return { ...agendaCall('build', meeting, '--format', format, '--force', '-o', output), output };
}

/** Agendas of the program's own, with tags, links and bookmarks. */
function makeFiles(folder, items) {
  return Array.from({ length: differentFiles }, (_, index) => {
    const [meeting, file] = [join(folder, String(index)), join(folder, `${index}.pdf`)];
    writeFiles(meetingFiles(makeAgenda(items, 20_000 + index * items)), meeting);
    const { command, args } = agendaCall('build', meeting, '-o', file);
    execFileSync(command, args, { stdio: 'ignore' });
    return file;
  });
}

/** A meeting with an attachment to each item. */
function writeMeeting(folder, items, files) {
  writeFiles(
    new Map(
      [...meetingFiles(makeAgenda(items))].map(([path, text], index) => [
        path,
        index === 0 ? text : text.replace('---\n', `---\nattachments: [${index}.pdf]\n`),
      ]),
    ),
    folder,
  );
  mkdirSync(join(folder, 'attachments'));
  for (let item = 1; item <= items; item += 1)
    copyFileSync(files[(item - 1) % files.length], join(folder, 'attachments', `${item}.pdf`));
  return folder;
}

/** Pages that are pictures of 3 MB each, and nothing else. */
function writeScan(path, pages) {
  const handle = openSync(path, 'w');
  const offsets = [];
  let length = 0;
  const write = data => {
    length += writeSync(handle, data);
  };
  const object = (head, data) => {
    offsets.push(length);
    write(`${offsets.length} 0 obj\n${head}`);
    if (data) for (const piece of ['stream\n', data, '\nendstream']) write(piece);
    write('\nendobj\n');
  };
  const [width, height] = [1500, 2000];
  const kids = Array.from({ length: pages }, (_, index) => `${index * 3 + 3} 0 R`);
  write('%PDF-1.7\n');
  object('<</Type/Catalog/Pages 2 0 R>>');
  object(`<</Type/Pages/Count ${pages}/Kids[${kids.join(' ')}]/MediaBox[0 0 595 842]>>`);
  for (let page = 0; page < pages; page += 1) {
    const [content, picture] = [offsets.length + 2, offsets.length + 3];
    object(`<</Type/Page/Parent 2 0 R/Contents ${content} 0 R/Resources<</XObject<</P ${picture} 0 R>>>>>>`);
    object('<</Length 28>>', 'q 595 0 0 842 0 0 cm /P Do Q');
    object(
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace/DeviceGray/Length ${width * height}>>`,
      Buffer.alloc(width * height, `page ${page}`),
    );
  }
  const start = length;
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  write(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
  closeSync(handle);
}
