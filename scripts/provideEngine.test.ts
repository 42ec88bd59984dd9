import { expect, test, vi } from 'vitest';
import { provideEngine } from './provideEngine.mjs';
import { findWebKit } from './webkit.mjs';

const firefox = (find: () => string | undefined) => ({
  name: 'Firefox',
  packages: ['firefox-esr', 'xvfb'],
  size: '70 MB',
  find,
});
const aptGet = (code: number) => vi.fn<(args: string[]) => Promise<number>>(async () => code);

test('a Firefox that is there is taken, and nothing is installed', async () => {
  const install = aptGet(0);
  const engine = firefox(() => '/usr/bin/firefox-esr');
  const provided = await provideEngine(engine, { canInstall: true, aptGet: install });
  expect(provided).toEqual({ ok: true, detail: '/usr/bin/firefox-esr' });
  expect(install).not.toHaveBeenCalled();
});

test('else it is installed, after the list of packages was read', async () => {
  const install = aptGet(0);
  const find = () => (install.mock.calls.length === 2 ? '/usr/bin/firefox-esr' : undefined);
  const provided = await provideEngine(firefox(find), { canInstall: true, aptGet: install });
  expect(provided).toEqual({ ok: true, detail: '/usr/bin/firefox-esr' });
  expect(install.mock.calls.map(([[first]]) => first)).toEqual(['update', 'install']);
});

test.each([
  [
    'who may not install is told how',
    { canInstall: false, code: 0 },
    /apt-get install firefox-esr xvfb;/,
  ],
  ['what fails is told', { canInstall: true, code: 100 }, /apt-get update failed/],
  ['what is not found in the end is told', { canInstall: true, code: 0 }, /not found/],
])('%s', async (_, { canInstall, code }, told) => {
  const means = { canInstall, aptGet: aptGet(code) };
  const { ok, detail } = await provideEngine(
    firefox(() => undefined),
    means,
  );
  expect(ok).toBe(false);
  expect(detail).toMatch(told);
});

const webkitWhere = (...there: string[]) =>
  findWebKit({
    environment: { PATH: '/usr/bin:/opt/bin' },
    exists: (path) => there.includes(path),
  });

test('WebKitGTK is there when its driver and a screen for it are on the path', () => {
  expect(webkitWhere('/opt/bin/WebKitWebDriver', '/usr/bin/Xvfb')).toEqual({
    driver: '/opt/bin/WebKitWebDriver',
    screen: '/usr/bin/Xvfb',
  });
  expect(webkitWhere('/opt/bin/WebKitWebDriver')).toBeUndefined();
  expect(webkitWhere()).toBeUndefined();
});
