import { existsSync } from 'node:fs';
import { runCommand } from './runCommand.mjs';
import { findBrowser, thisMachine } from './browser.mjs';

/**
 * @typedef {object} Way One way to come by a browser.
 * @property {string} says
 * @property {[program: string, ...args: string[]]} command
 */

/**
 * The ways to install a browser on this kind of machine, best first. Debian's packages come after
 * Playwright's download, which fails within seconds where its servers cannot be reached.
 *
 * @param {{ isRoot: boolean, isDebian: boolean }} machine
 * @returns {Way[]}
 */
export function waysToInstall({ isRoot, isDebian }) {
  /** @type {Way} */
  const download = {
    says: "Downloading Playwright's Chromium (about 110 MB; a minute or two).",
    command: [
      process.execPath,
      'node_modules/playwright/cli.js',
      'install',
      '--only-shell',
      'chromium',
    ],
  };
  if (!isRoot || !isDebian) return [download];
  return [
    download,
    {
      says: "Reading Debian's list of packages (some seconds).",
      command: ['apt-get', 'update'],
    },
    ...['chromium-headless-shell', 'chromium'].map(debianPackage),
  ];
}

/**
 * @param {string} name
 * @returns {Way}
 */
function debianPackage(name) {
  return {
    says: `Installing Debian's package ${name} (about 100 MB; a minute or two).`,
    command: ['apt-get', 'install', '--yes', '--no-install-recommends', name],
  };
}

/**
 * The browser for the tests, installed when there is none. Asks no registry when one is there.
 *
 * @param {string} root the project's folder, with its dependencies installed
 * @returns {Promise<{ ok: boolean, detail: string }>}
 */
export async function provideBrowser(root) {
  const { chromium } = await import('playwright-core');
  const look = () => findBrowser(thisMachine(chromium.executablePath()));
  let browser = look();
  if (!browser) console.log('No browser was found; installing one.');
  const isRoot = process.getuid?.() === 0;
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const way of browser ? [] : waysToInstall({ isRoot, isDebian })) {
    console.log(way.says);
    const [program, ...args] = way.command;
    const { code, interrupted } = await runCommand(program, args, { cwd: root, env });
    if (interrupted) return { ok: false, detail: 'interrupted' };
    if (code !== 0) console.log(`That did not work (exit code ${code}).`);
    browser = look();
    if (browser) break;
  }
  if (browser) return { ok: true, detail: `${browser.version}, ${browser.path}` };
  return { ok: false, detail: adviseInstalling(isDebian) };
}

/** @param {boolean} isDebian */
function adviseInstalling(isDebian) {
  const own = isDebian
    ? 'as root, apt-get install chromium-headless-shell; or install Chromium in another way'
    : 'install Chromium or Chrome';
  return `there is no browser and none could be installed. ${own}, and name its program by SOURCELINE_BROWSER if it is not found`;
}
