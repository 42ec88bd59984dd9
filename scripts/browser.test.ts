import { describe, expect, test } from 'vitest';
import { findBrowser, findFirefox } from './browser.mjs';

const playwrightPath = '/home/ed/.cache/ms-playwright/chromium-1248/chrome-linux64/chrome';
const playwrightShell =
  '/home/ed/.cache/ms-playwright/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell';

/** A machine with these programs; `broken` ones are there and do not start. */
function machineWith(
  programs: string[],
  environment: Record<string, string> = {},
  broken: string[] = [],
) {
  const all = [...programs, ...broken];
  return {
    environment: { PATH: '/usr/local/bin:/usr/bin', ...environment },
    playwrightPath,
    exists: (path: string) => all.includes(path),
    list: (folder: string) =>
      all
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
    versionOf: (path: string) => (broken.includes(path) ? undefined : 'Chromium 156'),
  };
}

describe('findBrowser', () => {
  const everything = [
    '/opt/mine',
    playwrightShell,
    playwrightPath,
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
  ];

  test('takes the one that SOURCELINE_BROWSER names before any other', () => {
    const machine = machineWith(everything, { SOURCELINE_BROWSER: '/opt/mine' });
    expect(findBrowser(machine)).toEqual({
      path: '/opt/mine',
      version: 'Chromium 156',
      origin: 'named',
    });
  });

  test.each([
    ['is not there', machineWith(everything, { SOURCELINE_BROWSER: '/opt/gone' })],
    ['does not start', machineWith(everything, { SOURCELINE_BROWSER: '/opt/bad' }, ['/opt/bad'])],
  ])('refuses a named one that %s, instead of testing another', (_, machine) => {
    expect(() => findBrowser(machine)).toThrow('SOURCELINE_BROWSER names');
  });

  test("takes Playwright's own before the system's, and of these the headless shell", () => {
    expect(findBrowser(machineWith(everything))?.path).toBe(playwrightShell);
    expect(findBrowser(machineWith([playwrightPath, '/usr/bin/chromium']))?.path).toBe(
      playwrightPath,
    );
  });

  test("does not take Playwright's browser of another revision", () => {
    const older = playwrightShell.replace('1248', '1200');
    expect(findBrowser(machineWith([older]))).toBeUndefined();
  });

  test('prefers the headless shell of the system, wherever on the path it is', () => {
    const machine = machineWith(['/usr/local/bin/chromium', '/usr/bin/chromium-headless-shell']);
    expect(findBrowser(machine)).toMatchObject({
      path: '/usr/bin/chromium-headless-shell',
      origin: 'system',
    });
  });

  test('passes over one that does not start', () => {
    const machine = machineWith(['/usr/bin/chromium'], {}, [playwrightShell]);
    expect(findBrowser(machine)?.path).toBe('/usr/bin/chromium');
  });

  test('finds none if there is none', () => {
    expect(findBrowser(machineWith([]))).toBeUndefined();
    expect(findBrowser(machineWith(['/opt/chromium']))).toBeUndefined();
  });
});

describe('findFirefox', () => {
  test('takes a system browser that starts, the long-term release first', () => {
    const programs = ['/usr/bin/firefox', '/usr/local/bin/firefox-esr'];
    expect(findFirefox(machineWith(programs))?.path).toBe('/usr/local/bin/firefox-esr');
    expect(findFirefox(machineWith(['/usr/bin/firefox']))?.path).toBe('/usr/bin/firefox');
  });

  test('finds none if none starts', () => {
    expect(
      findFirefox(machineWith(['/usr/bin/chromium'], {}, ['/usr/bin/firefox'])),
    ).toBeUndefined();
  });
});
