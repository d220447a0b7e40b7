const { createHash } = require('node:crypto');
const { accessSync, constants, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/** Smaller parts are compiled as quickly as their code is read. */
const LEAST_KEPT = 200_000;

/** Parts that were loaded, by name. */
const loaded = new Map();

/**
 * Loads a part of the bundle. Half of a small build's time would go into compiling what is compiled the same way each
 * time: so V8's code is kept beside the bundle, one file a part and use, and taken instead (node:vm, `cachedData`). V8
 * takes no code of another version of its own, of other flags, or of a source of another length; what is damaged is told
 * by its digest, and code of an older bundle by the bundle's.
 * @param {string} name
 * @param {string} use what the part is loaded for: code that this has not needed is not in the file
 */
function load(name, use) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const file = join(dist, `${name}.cjs`);
  // The bundle is ASCII.
  const source = readFileSync(file, 'latin1');
  const kept = source.length < LEAST_KEPT ? undefined : keptCode(name, use, source);
  const script = new Script(`(function(exports,require,module,__filename,loadPart){${source}\n})`, {
    filename: file,
    cachedData: kept?.code,
  });
  const part = { exports: {}, script, kept: script.cachedDataRejected ? { ...kept, code: undefined } : kept };
  loaded.set(name, part);
  const run = script.runInThisContext();
  run(part.exports, createRequire(file), part, file, other => load(other, use));
  return part.exports;
}

/** Keeps the code of what was loaded and had none, if the program's folder may be written to. */
function keepCode() {
  for (const { script, kept } of loaded.values()) {
    if (!kept || kept.code) continue;
    try {
      accessSync(dist, constants.W_OK);
      write(kept.path, script.createCachedData());
    } catch {
      // Then it is compiled again the next time.
      return;
    }
  }
}

/** Where a part's code is kept, and the code if it is there and whole. A bundle ends with its own digest. */
function keptCode(name, use, source) {
  const bundle = source.slice(-DIGEST * 2, -DIGEST);
  const system = `${process.version}-${process.arch}`;
  const path = join(dist, 'code', `${name}-${use}-${system}-${bundle}`);
  try {
    const file = readFileSync(path);
    const code = file.subarray(DIGEST);
    return { path, code: digest(code).equals(file.subarray(0, DIGEST)) ? code : undefined };
  } catch {
    return { path, code: undefined };
  }
}

const DIGEST = 20;

function digest(bytes) {
  return createHash('sha1').update(bytes).digest();
}

/** Whole or not at all. */
function write(path, code) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, Buffer.concat([digest(code), code]));
  renameSync(temporary, path);
}

module.exports = { keepCode, load };
