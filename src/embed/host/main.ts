import { followFigures } from './figures.ts';
import { sourceLine } from './sourceLine.ts';

/*
 * The script that a page names: `<script async src="…/embed.js">`. It leaves one thing behind, the
 * element; where two snippets bring it twice, the second does nothing.
 */
const name = 'source-line';
const script = document.currentScript;
if (script instanceof HTMLScriptElement && !customElements.get(name)) {
  customElements.define(name, sourceLine(new URL('.', script.src).href));
  followFigures(name);
}
