import { readFileSync } from 'node:fs';

/**
 * Does a version of Node satisfy what package.json asks for under `engines`?
 *
 * Runs before anything is installed and on the oldest Node that understands modules, so it reads
 * only what our own package.json uses: `^20.19.0` and `>=24`, joined by `||`.
 *
 * @param {string} version for example `20.19.2`, with or without a leading `v`
 * @param {string} range for example `^20.19.0 || >=22.12.0`
 * @returns {boolean}
 */
export function satisfiesRange(version, range) {
  const actual = parseVersion(version);
  return range.split('||').some((part) => {
    const [, operator, wanted] = /^\s*(\^|>=)\s*(\S+)\s*$/.exec(part) || [];
    if (!operator || !wanted) throw new Error(`"${part.trim()}" is not a range known here`);
    const least = parseVersion(wanted);
    return compareVersions(actual, least) >= 0 && (operator === '>=' || actual[0] === least[0]);
  });
}

/**
 * Ends the program with one clear sentence when this Node is too old to install or build with.
 *
 * @param {URL} packageFile where package.json is
 */
export function refuseUnknownNode(packageFile) {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(packageFile, 'utf8'));
  if (satisfiesRange(process.versions.node, engines.node)) return;
  console.error(
    `Sourceline needs Node.js ${engines.node}; this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org/ and run the same command again.',
  );
  process.exit(2);
}

/**
 * @param {string} version
 * @returns {[number, number, number]} what is left out counts as 0
 */
function parseVersion(version) {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
  return [major, minor, patch];
}

/**
 * @param {[number, number, number]} a
 * @param {[number, number, number]} b
 * @returns {number} below 0 when `a` is older, above 0 when it is newer
 */
function compareVersions(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
