import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} environment
 * @property {(path: string) => boolean} exists
 */

/**
 * WebKitGTK's driver, and Xvfb, the screen that its window is shown on: on the path both.
 *
 * @param {Machine} [machine]
 * @returns {{ driver: string, screen: string } | undefined} undefined when one of them is missing
 */
export function findWebKit(
  { environment, exists } = { environment: process.env, exists: existsSync },
) {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const [driver, screen] = ['WebKitWebDriver', 'Xvfb'].map((name) =>
    folders.map((folder) => join(folder, name)).find(exists),
  );
  return driver && screen ? { driver, screen } : undefined;
}
