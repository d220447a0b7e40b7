// WeasyPrint prints HTML, where it is installed.
import { join } from 'node:path';
import { found } from './found.mjs';
import { htmlFiles } from './html.mjs';

/** @type {import('./index.mjs').Peer} */
export const weasyprint = {
  name: 'WeasyPrint',
  most: 100,
  input: htmlFiles,
  call(folder) {
    const command = found('weasyprint');
    if (!command) return undefined;
    const output = join(folder, 'agenda.pdf');
    return { command, args: ['--quiet', join(folder, 'agenda.html'), output], output };
  },
};
