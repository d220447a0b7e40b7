// The script of a thread that checks or builds one meeting after another.
import { load } from './load.js';

load('commands', 'build').work();
