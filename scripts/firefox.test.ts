import { expect, test, vi } from 'vitest';
import { provideFirefox } from './firefox.mjs';

const aptGet = (code: number) => vi.fn<(args: string[]) => Promise<number>>(async () => code);

test('a Firefox that is there is taken, and nothing is installed', async () => {
  const install = aptGet(0);
  const provided = await provideFirefox({
    find: () => '/usr/bin/firefox-esr',
    canInstall: true,
    aptGet: install,
  });
  expect(provided).toEqual({ ok: true, detail: '/usr/bin/firefox-esr' });
  expect(install).not.toHaveBeenCalled();
});

test('else it is installed, after the list of packages was read', async () => {
  const install = aptGet(0);
  const find = () => (install.mock.calls.length === 2 ? '/usr/bin/firefox-esr' : undefined);
  const provided = await provideFirefox({ find, canInstall: true, aptGet: install });
  expect(provided).toEqual({ ok: true, detail: '/usr/bin/firefox-esr' });
  expect(install.mock.calls.map(([[first]]) => first)).toEqual(['update', 'install']);
});

test.each([
  [
    'who may not install is told how',
    { canInstall: false, code: 0 },
    /apt-get install firefox-esr/,
  ],
  ['what fails is told', { canInstall: true, code: 100 }, /apt-get update failed/],
  ['what is not found in the end is told', { canInstall: true, code: 0 }, /not found/],
])('%s', async (_, { canInstall, code }, told) => {
  const means = { find: () => undefined, canInstall, aptGet: aptGet(code) };
  const { ok, detail } = await provideFirefox(means);
  expect(ok).toBe(false);
  expect(detail).toMatch(told);
});
