import { existsSync } from 'node:fs';
import { findFirefox, thisMachine } from './browser.mjs';
import { runCommand } from './runCommand.mjs';

/** @typedef {{ ok: boolean, detail: string }} Provided */

/**
 * Firefox, for the smoke tests in another engine: the one that is there, or Debian's package, which
 * root can install.
 *
 * @param {object} [means] a parameter so that tests can invent a machine
 * @param {() => string | undefined} [means.find] the program; undefined: there is none
 * @param {boolean} [means.canInstall]
 * @param {(args: string[]) => Promise<number>} [means.aptGet] answers with its exit code
 * @returns {Promise<Provided>}
 */
export async function provideFirefox({
  find = findHere,
  canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  aptGet = runAptGet,
} = {}) {
  const found = find();
  if (found) return { ok: true, detail: found };
  if (!canInstall) {
    const remedy = 'as root on Debian, apt-get install firefox-esr; elsewhere install Firefox';
    return { ok: false, detail: `there is no Firefox; ${remedy}` };
  }
  console.log("Firefox was not found; installing Debian's package (about 70 MB).");
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'firefox-esr']]) {
    if ((await aptGet(args)) !== 0) {
      return { ok: false, detail: `apt-get ${args.join(' ')} failed` };
    }
  }
  const installed = find();
  if (installed) return { ok: true, detail: installed };
  return { ok: false, detail: 'installed, but not found' };
}

const findHere = () => findFirefox(thisMachine(''))?.path;

/** @param {string[]} args */
async function runAptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (await runCommand('apt-get', args, { env })).code;
}
