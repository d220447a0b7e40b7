const { fstatSync, readSync, statSync, writeFileSync } = require('node:fs');

/**
 * The standard output. What can't be written is told once, and makes the exit status 1; a reader that closes the pipe
 * (`agenda build | head`) has had enough, which is no fault.
 */
function standardOutput() {
  const { stdout } = process;
  stdout.on('error', tellOnce);
  return {
    write: isFile() ? writeToFile : (chunk, done) => stdout.write(chunk, done),
    isClosed,
  };
}

let isTold = false;

function tellOnce({ code }) {
  if (code === 'EPIPE' || isTold) return;
  isTold = true;
  process.stderr.write(`error: The output can't be written (${code}).\n`);
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

/** Node's stream takes a part for the whole where a disk becomes full. */
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
 * Node opens /dev/null in place of a standard output that is closed: to read and to write, and so it can be read, which
 * it can't where a shell opened it for `> /dev/null`.
 */
function isClosed() {
  try {
    return fstatSync(1).rdev === statSync('/dev/null').rdev && readSync(1, Buffer.alloc(1)) === 0;
  } catch {
    return false;
  }
}

module.exports = { standardOutput };
