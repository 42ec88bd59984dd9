import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';

/**
 * @typedef {object} Machine What the search looks at; a parameter so that tests can invent one.
 * @property {Record<string, string | undefined>} environment
 * @property {string} playwrightPath where Playwright would put its own Chromium, there or not
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder; none when there is no such folder
 * @property {(path: string) => string | undefined} versionOf what the program says of itself;
 *   undefined when it does not start (a library is missing, it is for another machine)
 */

/**
 * @typedef {object} Browser
 * @property {string} path the program to start
 * @property {string} version for example `Chromium 156.0.8078.79`
 * @property {'named' | 'playwright' | 'system'} origin
 */

/** The order matters: the headless shell draws the same pixels with fewer parts of a desktop. */
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const systemPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser that the tests use: the one that SOURCELINE_BROWSER names, else Playwright's own, else
 * a Chromium of the system. Both `npm test` and the Playwright configuration ask here, so they
 * cannot disagree.
 *
 * @param {Machine} machine
 * @returns {Browser | undefined} undefined when none starts
 * @throws when SOURCELINE_BROWSER names a program that does not start: falling back in silence
 *   would test another browser than the one asked for
 */
export function findBrowser(machine) {
  const named = machine.environment['SOURCELINE_BROWSER'];
  if (named) {
    const version = machine.exists(named) ? machine.versionOf(named) : undefined;
    if (version) return { path: named, version, origin: 'named' };
    throw new Error(`SOURCELINE_BROWSER names ${named}, which does not start as a browser`);
  }
  return (
    firstThatStarts(playwrightCandidates(machine), 'playwright', machine) ||
    firstThatStarts(systemCandidates(machine), 'system', machine)
  );
}

/**
 * A Firefox of the system, for the smoke test in another engine; nothing installs one.
 *
 * @param {Machine} machine
 * @returns {Browser | undefined} undefined when none starts
 */
export function findFirefox(machine) {
  return firstThatStarts(onPath(['firefox-esr', 'firefox'], machine), 'system', machine);
}

/**
 * @param {string[]} paths
 * @param {Browser['origin']} origin
 * @param {Machine} machine
 * @returns {Browser | undefined}
 */
function firstThatStarts(paths, origin, machine) {
  for (const path of paths) {
    const version = machine.exists(path) ? machine.versionOf(path) : undefined;
    if (version) return { path, version, origin };
  }
  return undefined;
}

/**
 * Playwright names the path of its full Chromium only; the headless shell of the same revision lies
 * beside it: `chromium-1248/…/chrome` and `chromium_headless_shell-1248/…/chrome-headless-shell`.
 *
 * @param {Machine} machine
 */
function playwrightCandidates({ playwrightPath, list }) {
  const folder = dirname(dirname(playwrightPath));
  const revision = /^chromium-(\d+)$/.exec(basename(folder))?.[1];
  if (!revision) return [playwrightPath];
  const shell = join(dirname(folder), `chromium_headless_shell-${revision}`);
  return [
    ...list(shell).map((build) => join(shell, build, 'chrome-headless-shell')),
    ...list(shell).map((build) => join(shell, build, 'chrome-headless-shell.exe')),
    playwrightPath,
  ];
}

/** @param {Machine} machine */
function systemCandidates(machine) {
  return [...onPath(systemNames, machine), ...systemPaths];
}

/**
 * @param {string[]} names
 * @param {Machine} machine
 */
function onPath(names, { environment }) {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The machine this runs on.
 *
 * @param {string} playwrightPath `chromium.executablePath()` of Playwright
 * @returns {Machine}
 */
export function thisMachine(playwrightPath) {
  return {
    environment: process.env,
    playwrightPath,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    versionOf,
  };
}

/** @type {Machine['versionOf']} */
function versionOf(path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return basename(path);
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim().replace(/ built on .*/, '') || undefined;
  } catch {
    return undefined;
  }
}
