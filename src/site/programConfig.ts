import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { chunkFileNames, codeSplitting } from './codeSplitting.ts';
import { smallFonts } from './fonts/smallFonts.ts';
import { compileHints } from './compileHints.ts';
import { inlineRuntime } from './inlineRuntime.ts';
import { hostScript } from './hostScript.ts';
import { unusedInSite } from './unusedInSite.ts';
import { preloads } from './preloads.ts';
import { preactInSite } from './preactInSite.ts';

/**
 * How the program is built, with or without stories: the page, its assets and the script for
 * embedding pages.
 *
 * @param root the project's folder
 */
export function programConfig(root: string): UserConfig {
  return {
    root,
    // Relative URLs: the built site works in any folder of any server.
    base: './',
    // A missing path is a 404, as on a plain server, rather than the page again.
    appType: 'mpa',
    plugins: [
      react(),
      preactInSite(),
      unusedInSite(),
      smallFonts(),
      hostScript(),
      inlineRuntime(),
      compileHints(),
    ],
    // Otherwise Vite looks through the pages of examples/, whose packages are not installed here.
    optimizeDeps: { entries: 'index.html' },
    // Fonts and pictures stay files: data URLs would need a weaker content security policy.
    // Every browser that knows the colours of the style sheets preloads modules itself.
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: preloads },
      rolldownOptions: {
        output: { codeSplitting: codeSplitting(), chunkFileNames },
      },
    },
  };
}
