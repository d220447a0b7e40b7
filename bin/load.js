const fs = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { cacheFolder, isOursAlone } = require('./cache-folder.js');

const dist = join(__dirname, '..', 'dist');

/** Smaller parts compile as quickly as their kept code is read. With `cli`, of 45 kB, a check takes .96 of the processor time. */
const LEAST_KEPT = 40_000;

/**
 * How many times the code is kept again, with what each use needed in addition: a picture, a footnote, a large
 * meeting.
 */
const MOST_TIMES = 6;

/** The loaded parts, by name. */
const loaded = new Map();

/**
 * Loads a part of the bundle. Half of a small build's time would go into compiling what is compiled the same way each
 * time: so V8's code is kept in the user's cache, one file a part and use, and taken instead (node:vm, `cachedData`). V8
 * runs what it is given, so it is given nothing that another user could have written. It takes no code of another version
 * of its own, of other flags, or of a source of another length; what is damaged, or of another bundle, is told by its sum.
 * @param {string} name
 * @param {string} use what the part is loaded for: code that this does not need is not in the file
 */
function load(name, use) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const file = join(dist, `${name}.cjs`);
  // The bundle is ASCII.
  const source = fs.readFileSync(file, 'latin1');
  const kept = source.length < LEAST_KEPT ? undefined : keptCode(name, use, source);
  const script = new Script(source, { filename: file, cachedData: kept?.code });
  const rejected = script.cachedDataRejected ? { times: 0, code: undefined } : {};
  const part = { exports: {}, script, kept: kept && { ...kept, ...rejected } };
  loaded.set(name, part);
  const run = script.runInThisContext();
  run(part.exports, builtIn, part, file, other => load(other, use));
  return part.exports;
}

/** Node modules that load many others, and that a check or a small build may never use. */
const atFirstUse = new Set(['crypto', 'node:crypto', 'node:worker_threads']);

/** One of Node's modules; a bundle asks for nothing else. */
function builtIn(name) {
  return atFirstUse.has(name) ? new Proxy({}, { get: (_, key) => require(name)[key] }) : require(name);
}

/**
 * Keeps the code of what was loaded, if the user has a cache folder.
 * @param {boolean} isWhole false where threads do the work, or there is none: most of the code does not run here, so that
 * it is kept only where there is none, and does not count
 */
function keepCode(isWhole = true) {
  for (const { script, kept } of loaded.values()) {
    if (!kept || kept.times >= MOST_TIMES || (kept.code && !isWhole)) continue;
    try {
      if (!kept.code) clearOld(dirname(kept.path));
      write(kept.path, pack(isWhole ? kept.times + 1 : 0, script.createCachedData(), kept.bundle));
    } catch {
      // Then it is compiled again next time.
      return;
    }
  }
}

/**
 * Where a part's code is kept, how many times it was, and the code if it is there and whole; undefined without a cache
 * folder. A bundle ends with its own digest.
 */
function keptCode(name, use, source) {
  const cache = cacheFolder();
  if (cache === undefined) return undefined;
  const bundle = source.slice(-DIGEST);
  const path = join(cache, 'code', `${name}-${use}-${process.version}-${process.arch}-${bundle}`);
  try {
    return { path, bundle, ...unpack(read(path), bundle) };
  } catch {
    return { path, bundle, times: 0, code: undefined };
  }
}

const DIGEST = 20;

/** Throws if it is not the user's own file, which nobody else may write to. */
function read(path) {
  // Windows has no O_NOFOLLOW.
  const file = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fs.fstatSync(file);
    if (!stats.isFile() || !isOursAlone(stats)) throw new RangeError('not ours');
    return fs.readFileSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Written whole or not at all, for the user only. */
function write(path, bytes) {
  fs.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${process.pid}`;
  fs.writeFileSync(temporary, bytes, { mode: 0o600 });
  fs.renameSync(temporary, path);
}

/** Code that no run has written to for this long belongs to an older program, or will soon be written again. */
const OLD = 30 * 24 * 60 * 60 * 1000;

function clearOld(folder) {
  const isOld = path => fs.lstatSync(path).mtimeMs < Date.now() - OLD;
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  for (const path of names.map(name => join(folder, name))) if (isOld(path)) fs.rmSync(path, { force: true });
}

/** Bytes before the code: how many times it was kept, and the sum of it. V8 reads code that begins at a multiple of eight. */
const HEAD = 8;

function pack(times, code, bundle) {
  const head = Buffer.alloc(HEAD, times);
  head.writeUInt32LE(sumOf(head, code, bundle), 4);
  return Buffer.concat([head, code]);
}

/** Throws if the code is damaged, or belongs to another bundle. */
function unpack(file, bundle) {
  const code = file.subarray(HEAD);
  if (file.readUInt32LE(4) !== sumOf(file, code, bundle)) throw new RangeError('damaged');
  return { times: file[0], code };
}

/** Of everything except the sum. node:crypto would take longer to load than the code itself. */
function sumOf(head, code, bundle) {
  const { crc32 } = require('node:zlib');
  return crc32(code, crc32(head.subarray(0, 4), crc32(bundle)));
}

module.exports = { keepCode, load };
