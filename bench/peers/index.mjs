// What the benchmark compares: one file a program, one line here.
import { agenda } from './agenda.mjs';
import { chromium, weasyprint } from './html.mjs';
import { node } from './node.mjs';
import { typst } from './typst.mjs';
import { xelatex } from './xelatex.mjs';

/**
 * @typedef {object} Call a process to be measured
 * @property {string} command
 * @property {string[]} args
 * @property {string} [output] the file that it writes
 * @property {boolean} ofNode whether it can tell its own processor time and memory
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {(meeting: import('../make-agenda.mjs').Agenda, folder: string) => Call | undefined} prepare writes
 *   its input into the folder; nothing where the program is not installed
 */

/** @type {Peer[]} */
export const peers = [node, agenda, typst, weasyprint, chromium, xelatex];
