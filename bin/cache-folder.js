const { lstatSync, mkdirSync, statSync } = require('node:fs');
const { userInfo } = require('node:os');
const { dirname, posix, win32 } = require('node:path');

let known;

/**
 * The program's own cache folder, made if it is not there; undefined if there is none that only the user can write
 * to: the program then works without one. Absolute. What is kept there is run, or decides what is not built again, so
 * nobody else may be able to put anything there.
 * @returns {string | undefined}
 */
function cacheFolder() {
  known ??= { folder: safe(cachePath(process.env, process.platform)) };
  return known.folder;
}

/**
 * Where each system has it; undefined where the user has no folder at all. A variable that is empty or relative says
 * nothing: https://specifications.freedesktop.org/basedir-spec/latest/.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {NodeJS.Platform} platform
 * @param {() => string | undefined} homeOfUser as the system has it, whatever the environment says
 * @returns {string | undefined}
 */
function cachePath(environment, platform, homeOfUser = homeInSystem) {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const given = name => (isAbsolute(environment[name] ?? '') ? environment[name] : undefined);
  const below = (...names) => {
    const home = given(platform === 'win32' ? 'USERPROFILE' : 'HOME') ?? homeOfUser();
    return isAbsolute(home ?? '') ? join(home, ...names) : undefined;
  };
  const caches = {
    win32: () => given('LOCALAPPDATA') ?? below('AppData', 'Local'),
    darwin: () => below('Library', 'Caches'),
  };
  const folder = (caches[platform] ?? (() => given('XDG_CACHE_HOME') ?? below('.cache')))();
  return folder && join(folder, 'agenda-pdf');
}

/** A process may run under a number that belongs to no user. */
function homeInSystem() {
  try {
    return userInfo().homedir;
  } catch {
    return undefined;
  }
}

function safe(folder) {
  if (folder === undefined) return undefined;
  try {
    makeFolder(folder);
    return isOurs(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Node's own `recursive` never ends if the system says that the folder to make does not exist, as below /proc. */
function makeFolder(folder) {
  try {
    makeOne(folder);
  } catch (error) {
    if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    makeOne(folder);
  }
}

/** Another run may make it at the same time. */
function makeOne(folder) {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

const ofGroup = 0o020;
const ofOthers = 0o002;
/** In such a folder (/tmp) everybody may make files, but not touch those of others. */
const sticky = 0o1000;

/**
 * Whether a file or folder is the user's, and nobody else may write to it. Windows keeps a user's folders by other means.
 * @param {import('node:fs').Stats} stats
 */
function isOursAlone(stats) {
  if (!process.getuid) return true;
  return stats.uid === process.getuid() && !(stats.mode & (ofGroup | ofOthers));
}

function isOurs(folder) {
  const stats = lstatSync(folder);
  if (!stats.isDirectory() || !isOursAlone(stats)) return false;
  if (!process.getuid) return true;
  for (let above = dirname(folder); ; above = dirname(above)) {
    const { mode } = statSync(above);
    if (mode & ofOthers && !(mode & sticky)) return false;
    if (above === dirname(above)) return true;
  }
}

module.exports = { cacheFolder, cachePath, isOursAlone };
