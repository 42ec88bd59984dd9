import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';

/**
 * How letters are rendered on Linux, instead of the machine's preferences; see the comment inside
 * it.
 */
export const fontsFile = fileURLToPath(new URL('fonts.conf', import.meta.url));

/** Makes Chromium draw the same everywhere, and make no requests of its own. */
const stableFlags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * What a Playwright config needs so that the same page gives the same pixels, on one Linux machine
 * and the next: spread `use` into the project's, and `expect` into the config's. Pictures are
 * compared to the pixel; open the page with `still: true`.
 *
 * @param executablePath of the Chromium to start; defaults to Playwright's own
 */
export function stablePictures(executablePath?: string) {
  return {
    use: {
      viewport: { width: 1440, height: 940 },
      deviceScaleFactor: 1,
      locale: 'en-GB',
      timezoneId: 'UTC',
      colorScheme: 'light',
      serviceWorkers: 'block',
      contextOptions: { reducedMotion: 'reduce' },
      launchOptions: {
        ...(executablePath !== undefined && { executablePath }),
        args: [...stableFlags],
        env: { ...process.env, FONTCONFIG_FILE: fontsFile },
      },
    },
    expect: {
      toHaveScreenshot: {
        maxDiffPixels: 0,
        threshold: 0,
        // The page itself holds still: stopping it from outside would hide it if it did not.
        animations: 'allow',
        caret: 'initial',
      },
    },
  } as const satisfies Pick<PlaywrightTestConfig, 'use' | 'expect'>;
}
