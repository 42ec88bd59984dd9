import type { Plugin } from 'vite';

/**
 * What d3-zoom asks of the modules that it imports for zooms that move by themselves. The page has
 * none of these, so nothing is ever interrupted. Calling one would fail at once.
 */
const stills: ReadonlyMap<string, string> = new Map([
  [
    'd3-transition',
    `import { selection } from 'd3-selection';
    selection.prototype.interrupt = function () { return this; };
    export function interrupt() {}`,
  ],
  ['d3-interpolate', 'export const interpolateZoom = undefined;'],
]);

const prefix = '\0sourceline:still-';

/**
 * Builds the page without the parts of D3 that move things by themselves. They and what they bring
 * (timers, easing, colours) are three fifths of the code that d3-zoom comes with.
 */
export function noTransitionsInSite(): Plugin {
  return {
    name: 'sourceline:no-transitions-in-site',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      stills.has(id) && importer?.includes('/d3-zoom/') ? prefix + id : null,
    load(id) {
      const code = id.startsWith(prefix) ? stills.get(id.slice(prefix.length)) : undefined;
      return code === undefined ? null : { code, moduleSideEffects: true };
    },
  };
}
