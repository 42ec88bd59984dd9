import type { Plugin } from 'vite';

/**
 * Builds the page with Preact instead of React. Our components are written for React and published
 * for it, but a page that is all ours is 60 kB lighter this way. In development it is React itself,
 * for hot reloading. See docs/decisions/preact-in-the-page.md.
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
