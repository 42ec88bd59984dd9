import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { smallFonts } from '../fonts/smallFonts.ts';
import { hostScript } from '../hostScript.ts';
import { preactInSite } from '../preactInSite.ts';
import { programPage } from './programPage.ts';

/**
 * How the program is built by itself, for the package: the site's page, its assets and the script
 * for embedding pages, without a story. `fillShell` makes a site of it where no builder is.
 *
 * @param root the project's folder
 */
export function shellConfig(root: string): UserConfig {
  return {
    root,
    base: './',
    appType: 'mpa',
    plugins: [
      react(),
      preactInSite(),
      smallFonts(),
      hostScript(),
      {
        name: 'sourceline:shell-page',
        generateBundle: {
          order: 'post',
          async handler(_, bundle) {
            const { page, filled } = await programPage(this, bundle);
            page.source = filled;
          },
        },
      },
    ],
    build: { assetsInlineLimit: 0 },
  };
}
