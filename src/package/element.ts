/*
 * `sourceline/element`: `<source-line>` for pages built with a bundler. It knows the frame's
 * protocol and nothing else of ours.
 */
import { followFigures } from '../embed/host/figures.ts';
import { sourceLine } from '../embed/host/sourceLine.ts';

const name = 'source-line';

export { storyAddress } from '../embed/storyAddress.ts';
export type { SourceLineElement, SourceLineEvents } from './sourceLineElement.ts';
export type { EmbedOption } from '../embed/embedOptions.ts';

/**
 * Makes `<source-line story="…">` show stories from the site at `site`, such as
 * `https://timelines.example/`, and figures with `data-sourceline` as well if `figures` is true. A
 * page has one such element, and the first definition stays: a second call, even from another
 * version of this module or the site's own script, changes nothing, and warns in the console if it
 * asks for another site. Without a DOM, as on a server, it does nothing.
 *
 * @throws TypeError when `site` is not a valid address
 */
export function defineSourceLine(site: string, { figures = false } = {}): void {
  if (typeof customElements === 'undefined') return;
  const base = new URL(site.endsWith('/') ? site : `${site}/`).href;
  const defined = customElements.get(name);
  if (defined) {
    warnOfOther(defined, base);
    return;
  }
  customElements.define(name, sourceLine(base));
  if (figures) followFigures(name);
}

/** An element that names no site is not ours, and nothing can be said about it. */
function warnOfOther(defined: CustomElementConstructor, base: string): void {
  if (!('site' in defined) || defined.site === base) return;
  // oxlint-disable-next-line no-console -- Whoever builds the page reads it there; its readers cannot act on it.
  console.warn(
    `<${name}> already shows stories from ${String(defined.site)}, so those from ${base} are not shown; call defineSourceLine once on a page.`,
  );
}
