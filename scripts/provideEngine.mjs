import { existsSync } from 'node:fs';
import { runCommand } from './runCommand.mjs';

/** @typedef {{ ok: boolean, detail: string }} Provided */

/**
 * @typedef {object} Engine
 * @property {string} name as a person calls it
 * @property {string[]} packages Debian's
 * @property {string} size of what is installed, about
 * @property {() => string | undefined} find the program; undefined when there is none
 */

/**
 * A second engine for the smoke tests: the one that is there, or Debian's packages, which root can
 * install.
 *
 * @param {Engine} engine
 * @param {object} [means] a parameter so that tests can invent a machine
 * @param {boolean} [means.canInstall]
 * @param {(args: string[]) => Promise<number>} [means.aptGet] answers with its exit code
 * @returns {Promise<Provided>}
 */
export async function provideEngine(
  { name, packages, size, find },
  {
    canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    aptGet = runAptGet,
  } = {},
) {
  const found = find();
  if (found) return { ok: true, detail: found };
  if (!canInstall) {
    const remedy = `as root on Debian, apt-get install ${packages.join(' ')}; elsewhere install ${name}`;
    return { ok: false, detail: `there is no ${name}; ${remedy}` };
  }
  console.log(`${name} was not found; installing Debian's packages (about ${size}).`);
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    if ((await aptGet(args)) !== 0) {
      return { ok: false, detail: `apt-get ${args.join(' ')} failed` };
    }
  }
  const installed = find();
  if (installed) return { ok: true, detail: installed };
  return { ok: false, detail: 'installed, but not found' };
}

/** @param {string[]} args */
async function runAptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (await runCommand('apt-get', args, { env })).code;
}
