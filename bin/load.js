const { accessSync, constants, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/** Smaller parts are compiled as quickly as their code is read. */
const LEAST_KEPT = 200_000;

/** So many times the code is kept anew, with what each use needed besides: a picture, a footnote, a large meeting. */
const MOST_TIMES = 6;

/** Parts that were loaded, by name. */
const loaded = new Map();

/**
 * Loads a part of the bundle. Half of a small build's time would go into compiling what is compiled the same way each
 * time: so V8's code is kept beside the bundle, one file a part and use, and taken instead (node:vm, `cachedData`). V8
 * takes no code of another version of its own, of other flags, or of a source of another length; what is damaged is told
 * by its sum, and code of an older bundle by the bundle's digest.
 * @param {string} name
 * @param {string} use what the part is loaded for: code that this does not need is not in the file
 */
function load(name, use) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const file = join(dist, `${name}.cjs`);
  // The bundle is ASCII.
  const source = readFileSync(file, 'latin1');
  const kept = source.length < LEAST_KEPT ? undefined : keptCode(name, use, source);
  const script = new Script(source, { filename: file, cachedData: kept?.code });
  const rejected = script.cachedDataRejected ? { times: 0, code: undefined } : {};
  const part = { exports: {}, script, kept: kept && { ...kept, ...rejected } };
  loaded.set(name, part);
  const run = script.runInThisContext();
  run(part.exports, builtIn, part, file, other => load(other, use));
  return part.exports;
}

/** Modules of Node's that bring many others with them, and that a check or a small build may never use. */
const atFirstUse = new Set(['crypto', 'node:crypto', 'node:worker_threads']);

/** One of Node's modules, which is all that a bundle asks for. */
function builtIn(name) {
  return atFirstUse.has(name) ? new Proxy({}, { get: (_, key) => require(name)[key] }) : require(name);
}

/**
 * Keeps the code of what was loaded, if the program's folder may be written to.
 * @param {boolean} isWhole false where threads do the work: most of the code does not run here, so that it is kept only
 * where there is none, and does not count
 */
function keepCode(isWhole = true) {
  for (const { script, kept } of loaded.values()) {
    if (!kept || kept.times >= MOST_TIMES || (kept.code && !isWhole)) continue;
    try {
      accessSync(dist, constants.W_OK);
      write(kept.path, pack(isWhole ? kept.times + 1 : 0, script.createCachedData()));
    } catch {
      // Then it is compiled again the next time.
      return;
    }
  }
}

/** Where a part's code is kept, how many times it was, and the code if it is there and whole. A bundle ends with its own digest. */
function keptCode(name, use, source) {
  const bundle = source.slice(-DIGEST);
  const system = `${process.version}-${process.arch}`;
  const path = join(dist, 'code', `${name}-${use}-${system}-${bundle}`);
  try {
    return { path, ...unpack(readFileSync(path)) };
  } catch {
    return { path, times: 0, code: undefined };
  }
}

const DIGEST = 20;

/** Whole or not at all. */
function write(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

/** Bytes before the code: how many times it was kept, and the sum of it. V8 reads code that begins at a multiple of eight. */
const HEAD = 8;

function pack(times, code) {
  const head = Buffer.alloc(HEAD, times);
  head.writeUInt32LE(sumOf(head, code), 4);
  return Buffer.concat([head, code]);
}

/** An error where a byte is another, or missing. */
function unpack(file) {
  const code = file.subarray(HEAD);
  if (file.readUInt32LE(4) !== sumOf(file, code)) throw new RangeError('damaged');
  return { times: file[0], code };
}

/** Of all but the sum. node:crypto would take longer to load than the code itself. */
function sumOf(head, code) {
  const { crc32 } = require('node:zlib');
  return crc32(code, crc32(head.subarray(0, 4)));
}

module.exports = { keepCode, load };
