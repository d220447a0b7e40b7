const { fstatSync, readSync, statSync, writeFileSync } = require('node:fs');
const { words } = require('./words.js');

/**
 * The standard output. Output that can't be written is reported once, and makes the exit status 1. A reader that
 * closes the pipe (`agenda build | head`) has had enough, which is no fault.
 */
function standardOutput() {
  const open = opener('stdout', tellOnce);
  return {
    write: isFile() ? writeToFile : (chunk, done) => open().write(chunk, done),
    isClosed,
    get columns() {
      return isDevice(1) ? open().columns : undefined;
    },
  };
}

/** The standard error. If it can't be written, there is nobody to tell. */
function standardError() {
  const open = opener('stderr', () => {});
  return {
    write: (chunk, done) => open().write(chunk, done),
    get isTTY() {
      return isDevice(2) && open().isTTY;
    },
    get columns() {
      return open().columns;
    },
  };
}

/** Undefined unless somebody sits there who can see a question and answer it. */
function terminal() {
  if (process.env.TERM === 'dumb' || ![0, 1, 2].every(isDevice)) return undefined;
  const { stdin, stdout, stderr } = process;
  if (!stdin.isTTY || !stdout.isTTY || !stderr.isTTY) return undefined;
  // A terminal without a size would have one letter on a line.
  stderr.columns ||= 80;
  return { input: stdin, output: stderr };
}

/** Streams that were written to, or asked if they are terminals. */
const opened = new Set();

/** Made when first used: Node takes milliseconds to make a stream, and most checks have nothing to say. */
function opener(name, onError) {
  return () => {
    const stream = process[name];
    if (!opened.has(stream)) stream.on('error', onError);
    opened.add(stream);
    return stream;
  };
}

/** Whether everything written is out, with no fault left to report. */
function isWritten() {
  return [...opened].every(({ writableLength, errored }) => writableLength === 0 && !errored);
}

/** Whether it may be a terminal; /dev/null is not one. */
function isDevice(descriptor) {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null').rdev;
  } catch {
    // Windows has no /dev/null.
    return true;
  }
}

let isTold = false;

function tellOnce({ code }) {
  if (code === 'EPIPE' || isTold) return;
  isTold = true;
  process.stderr.write(`${words().error}${words().wrong['output-lost'](code)}\n`);
  process.on('exit', () => {
    process.exitCode ||= 1;
  });
}

function isFile() {
  try {
    return fstatSync(1).isFile();
  } catch {
    return false;
  }
}

/** If a disk becomes full, Node's stream takes a partial write for the whole. */
function writeToFile(chunk, done) {
  try {
    writeFileSync(1, chunk);
    done?.();
  } catch (error) {
    tellOnce(error);
    done?.(error);
  }
}

/**
 * Node opens /dev/null instead of a closed standard output. It opens it for reading and writing, so it can be read,
 * unlike the one that a shell opens for `> /dev/null`.
 */
function isClosed() {
  try {
    return fstatSync(1).rdev === statSync('/dev/null').rdev && readSync(1, Buffer.alloc(1)) === 0;
  } catch {
    return false;
  }
}

module.exports = { isWritten, standardError, standardOutput, terminal };
