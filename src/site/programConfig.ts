import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { smallFonts } from './fonts/smallFonts.ts';
import { hostScript } from './hostScript.ts';
import { preactInSite } from './preactInSite.ts';

/**
 * How the program is built, with or without stories beside it: the page, its assets and the script
 * for embedding pages.
 *
 * @param root the project's folder
 */
export function programConfig(root: string): UserConfig {
  return {
    root,
    // Relative addresses: the built site works in any folder of any server.
    base: './',
    // A path that is not there is 404, as on a plain server, and not the page again.
    appType: 'mpa',
    plugins: [react(), preactInSite(), smallFonts(), hostScript()],
    // Fonts and pictures stay files: as data addresses they would need a weaker policy.
    build: { assetsInlineLimit: 0 },
  };
}
