import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './runCommand.mjs';

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} environment
 * @property {(path: string) => boolean} exists
 */

/**
 * nginx, for the test of the documented configuration: the one that SOURCELINE_NGINX names, or that
 * of the system, which is often not on the path of those who are not root.
 *
 * @param {Machine} [machine]
 * @returns {string | undefined} the program; undefined when there is none
 * @throws when SOURCELINE_NGINX names a program that is not there
 */
export function findNginx(
  { environment, exists } = { environment: process.env, exists: existsSync },
) {
  const named = environment['SOURCELINE_NGINX'];
  if (named) {
    if (exists(named)) return named;
    throw new Error(`SOURCELINE_NGINX names ${named}, which is not there`);
  }
  const onPath = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...onPath, '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find(exists);
}

/**
 * nginx, installed from Debian's packages when there is none. Where it cannot be installed the test
 * that needs it is left out, and the summary says so.
 *
 * @returns {Promise<{ ok: boolean, detail: string }>}
 */
export async function provideNginx() {
  const found = findNginx();
  if (found) return { ok: true, detail: found };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    return { ok: true, detail: 'not there: the test of the documented configuration is left out' };
  }
  console.log("nginx was not found; installing Debian's package (a few MB).");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'nginx-light']]) {
    const { code } = await runCommand('apt-get', args, { env });
    if (code !== 0) return { ok: false, detail: `apt-get ${args.join(' ')} failed` };
  }
  const installed = findNginx();
  return installed
    ? { ok: true, detail: installed }
    : { ok: false, detail: 'installed, but not found' };
}
