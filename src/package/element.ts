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
 * page has one such element: a second call, even from another copy of this module or the site's own
 * script, changes nothing. Without a DOM, as on a server, it does nothing.
 *
 * @throws TypeError when `site` is not a valid address
 */
export function defineSourceLine(site: string, { figures = false } = {}): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  const base = new URL(site.endsWith('/') ? site : `${site}/`).href;
  customElements.define(name, sourceLine(base));
  if (figures) followFigures(name);
}
