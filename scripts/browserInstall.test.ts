import { describe, expect, test } from 'vitest';
import { waysToInstall } from './browserInstall.mjs';

const commands = (machine: Parameters<typeof waysToInstall>[0]) =>
  waysToInstall(machine).map(({ command }) => command.slice(1).join(' '));

describe('waysToInstall', () => {
  const download = 'node_modules/playwright/cli.js install --only-shell chromium';

  test("as root on Debian: Playwright's download, then Debian's packages after a fresh list", () => {
    expect(commands({ isRoot: true, isDebian: true })).toEqual([
      download,
      'update',
      'install --yes --no-install-recommends chromium-headless-shell',
      'install --yes --no-install-recommends chromium',
    ]);
  });

  test.each([
    { isRoot: false, isDebian: true },
    { isRoot: true, isDebian: false },
  ])('otherwise only the download: %o', (machine) => {
    expect(commands(machine)).toEqual([download]);
  });
});
