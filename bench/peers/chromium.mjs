// Chromium prints HTML, where it is installed.
import { join } from 'node:path';
import { found } from './found.mjs';
import { htmlFiles } from './html.mjs';

/** @type {import('./index.mjs').Peer} */
export const chromium = {
  name: 'Chromium',
  most: 1000,
  input: htmlFiles,
  call(folder) {
    const command = found('chromium') ?? found('chromium-browser') ?? found('google-chrome');
    if (!command) return undefined;
    const output = join(folder, 'agenda.pdf');
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
    return { command, args: [...options, `--print-to-pdf=${output}`, join(folder, 'agenda.html')], output };
  },
};
