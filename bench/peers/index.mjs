// What the benchmark compares this program with: one file a program, one line here.
import { agenda } from './agenda.mjs';
import { asciidoctor } from './asciidoctor.mjs';
import { chromium } from './chromium.mjs';
import { pdfmake } from './pdfmake.mjs';
import { typst } from './typst.mjs';
import { weasyprint } from './weasyprint.mjs';
import { xelatex } from './xelatex.mjs';

/**
 * @typedef {object} Call a process to be measured
 * @property {string} command
 * @property {string[]} args
 * @property {string} [output] the file that it writes
 * @property {boolean} [mayFail] whether the others are measured without it if it fails
 * @property {boolean} [timesItself] whether it prints a sample of what it does inside; it is else timed whole
 * @property {Record<string, string>} [env] beside the environment's own
 * @property {() => void} [before] what is to be done before each run, and is not measured
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {number} most items: it would take minutes for more
 * @property {(agenda: import('../make-agenda.mjs').Agenda) => Map<string, string>} input its files, by path
 * @property {(folder: string) => Call | undefined} call for a folder of these files; nothing where the program is
 *   not installed
 */

/** @type {Peer[]} */
export const peers = [agenda, typst, pdfmake, chromium, weasyprint, asciidoctor, xelatex];
