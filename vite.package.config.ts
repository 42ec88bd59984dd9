import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import { ownStyles } from './src/package/build/ownStyles.ts';
import { packagedCalls } from './src/package/build/packagedCalls.ts';
import { shellConfig } from './src/site/shell/shellConfig.ts';

/*
 * The package as it is published, in lib/. It takes several builds, of which scripts/package.mjs
 * runs each by the name of its mode.
 */
const root = fileURLToPath(new URL('.', import.meta.url));
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The modules that others import, and the command. Packages that they need stay imports. */
const modules: UserConfig = {
  root,
  publicDir: false,
  plugins: [packagedCalls()],
  build: {
    // Code for servers and bundlers alike: nothing is put into it that needs a browser.
    ssr: true,
    outDir: 'lib',
    emptyOutDir: false,
    target: 'es2023',
    minify: false,
    rolldownOptions: {
      input: {
        react: at('src/package/react.ts'),
        element: at('src/package/element.ts'),
        layout: at('src/package/layout.ts'),
        story: at('src/package/story.ts'),
        playwright: at('src/playwright/playwright.ts'),
        command: at('src/cli/packaged.ts'),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        // Servers that know components of both kinds have to be told that these draw in the browser.
        banner: ({ name, isEntry }) => (isEntry && name === 'react' ? "'use client';" : ''),
      },
    },
  },
};

/** The style sheets, in which a page finds the fonts beside them. */
const styles: UserConfig = {
  root,
  publicDir: false,
  base: './',
  css: { postcss: { plugins: [ownStyles('.sourceline')] } },
  build: {
    outDir: 'lib',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        timeline: at('src/package/timeline.css'),
        story: at('src/package/story.css'),
      },
      output: { assetFileNames: (asset) => assetName(asset.names) },
    },
  },
};

const assetName = ([name = '']: readonly string[]) =>
  name.endsWith('.css') ? '[name][extname]' : 'fonts/[name][extname]';

/** The site without a story, which the command fills. */
const site: UserConfig = mergeConfig(shellConfig(root), {
  build: { outDir: 'lib/site', emptyOutDir: true },
});

export default defineConfig(({ mode }) => {
  if (mode === 'modules') return modules;
  if (mode === 'styles') return styles;
  if (mode === 'site') return site;
  throw new Error(`the package has no build "${mode}"; scripts/package.mjs runs those that it has`);
});
