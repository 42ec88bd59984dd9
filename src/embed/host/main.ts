import { followFigures } from './figures.ts';
import { sourceLine } from './sourceLine.ts';

/*
 * The script that a page includes: `<script async src="…/embed.js">`. It leaves one thing behind,
 * the element; if two snippets include it, the second copy does nothing.
 */
const name = 'source-line';
const script = document.currentScript;
if (script instanceof HTMLScriptElement && !customElements.get(name)) {
  customElements.define(name, sourceLine(new URL('.', script.src).href));
  followFigures(name);
  // Browsers indent a figure by 40 pixels. A rule without specificity, so that any of the page's own
  // wins.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':where(figure[data-sourceline]){margin:0}');
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}
