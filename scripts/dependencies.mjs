import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './runCommand.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock A package-lock.json, or the record of
 *   an installation that npm leaves in node_modules.
 */

/**
 * What the lock file asks for and the installation lacks or has in another version. Reads npm's own
 * record of what it installed: a few milliseconds, and no look into any package.
 *
 * An optional package may be absent: most of them are builds for other machines.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 * @returns {string[]} places, such as `node_modules/vite`
 */
export function findMissingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([place, wanted]) => {
      if (place === '') return false;
      const found = installed.packages[place];
      if (!found) return !wanted.optional && !wanted.devOptional;
      return found.version !== wanted.version;
    })
    .map(([place]) => place);
}

/**
 * @param {string} root the project's folder
 * @returns {string[] | undefined} what is missing; undefined when nothing was ever installed, or an
 *   installation was cut off before its end
 */
function lookForMissingPackages(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return undefined;
  return findMissingPackages(readLock(join(root, 'package-lock.json')), readLock(record));
}

/**
 * Makes node_modules what package-lock.json says, unless it is that already.
 *
 * @param {string} root the project's folder
 * @returns {Promise<{ ok: boolean, detail: string }>} `detail` says in a few words what was done,
 *   or why it could not be
 */
export async function installDependencies(root) {
  const missing = lookForMissingPackages(root);
  if (missing?.length === 0) return { ok: true, detail: 'all there' };
  if (isLink(join(root, 'node_modules'))) {
    // npm ci empties the folder first, and a linked folder is somebody else's too.
    return {
      ok: false,
      detail: `node_modules is a link and lacks ${nameSome(missing)}: install where it points to`,
    };
  }
  console.log(
    missing
      ? `node_modules is out of date (${nameSome(missing)}).`
      : 'node_modules is not there yet.',
  );
  console.log('Installing with npm ci; this may take from ten seconds to a few minutes.');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: root });
  return code === 0
    ? { ok: true, detail: 'installed' }
    : { ok: false, detail: `npm ci failed with exit code ${code}; its reason is above` };
}

/** @param {string[] | undefined} places */
function nameSome(places) {
  if (!places) return 'everything';
  const names = places.slice(0, 3).map((place) => place.replace(/^.*node_modules\//, ''));
  return names.join(', ') + (places.length > 3 ? ` and ${places.length - 3} more` : '');
}

/** @param {string} path */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * @param {string} path of a file that npm wrote
 * @returns {Lock}
 */
export function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
