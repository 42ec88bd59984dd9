import type { Plugin } from 'vite';

/**
 * Builds the page with Preact in React's place: our components are written for React and published
 * for it, and a page that is all ours is read with 60 kB less. While developing it is React itself,
 * whose components can be replaced in the running page. See docs/decisions/preact-in-the-page.md.
 */
export function preactInSite(): Plugin {
  return {
    name: 'sourceline:preact-in-site',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          { find: /^react(-dom)?$/, replacement: 'preact/compat' },
          { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
          { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
        ],
      },
    }),
  };
}
