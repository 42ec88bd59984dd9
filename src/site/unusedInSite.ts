import type { Plugin } from 'vite';

interface Unused {
  /** The end of the path of what asks for it. */
  importer: RegExp;
  /** What it asks for. */
  id: string;
  /** What it gets. Calling what the page never calls fails at once. */
  code: string;
}

/**
 * Of d3-zoom, zooms that move by themselves: the page has none, so nothing is ever interrupted. Of
 * TanStack Query, changes sent to a server, and lists that grow page by page.
 */
const unused: readonly Unused[] = [
  {
    importer: /\/d3-zoom\/.+$/,
    id: 'd3-transition',
    code: `import { selection } from 'd3-selection';
    selection.prototype.interrupt = function () { return this; };
    export function interrupt() {}`,
  },
  {
    importer: /\/d3-zoom\/.+$/,
    id: 'd3-interpolate',
    code: 'export const interpolateZoom = undefined;',
  },
  {
    importer: /\/query-core\/.+\/queryClient\.js$/,
    id: './mutationCache.js',
    // It is asked to go on whenever the reader returns to the page.
    code: 'export class MutationCache { resumePausedMutations() { return Promise.resolve(); } }',
  },
  {
    importer: /\/query-core\/.+\/query\.js$/,
    id: './infiniteQueryBehavior.js',
    code: 'export const infiniteQueryBehavior = undefined;',
  },
];

const prefix = '\0sourceline:unused-';

/**
 * Builds the page without parts of packages that it never uses and that the bundler cannot know to
 * be unused. With d3-transition come timers, easing and colours: three fifths of what d3-zoom brings.
 */
export function unusedInSite(): Plugin {
  return {
    name: 'sourceline:unused-in-site',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      unused.some((one) => one.id === id && one.importer.test(importer)) ? prefix + id : null,
    load(id) {
      const found = unused.find((one) => prefix + one.id === id);
      return found ? { code: found.code, moduleSideEffects: true } : null;
    },
  };
}
