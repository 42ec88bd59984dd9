import { findFirefox, thisMachine } from './browser.mjs';
import { findWebKit } from './webkit.mjs';

/** Debian's Firefox, which Playwright drives. @type {import('./provideEngine.mjs').Engine} */
export const firefox = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  size: '70 MB',
  find: () => findFirefox(thisMachine(''))?.path,
};

/** Debian's WebKitGTK, by WebDriver, and a screen for it. @type {import('./provideEngine.mjs').Engine} */
export const webkit = {
  name: 'WebKitGTK',
  packages: ['webkit2gtk-driver', 'xvfb'],
  size: '150 MB',
  find: () => findWebKit()?.driver,
};
