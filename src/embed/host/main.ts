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
  // Browsers set a figure in by 40 pixels. A rule of no weight, so that any of the page's goes before.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':where(figure[data-sourceline]){margin:0}');
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}
