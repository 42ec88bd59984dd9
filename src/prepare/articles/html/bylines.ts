import { textOf } from './elementWords.ts';
import { paragraphsOfNode } from './paragraphsOfNode.ts';

/** What Readability may take for a byline is named so, and no longer. */
const named = '[rel=author], [itemprop*=author], [class*=author i], [class*=byline i]';
const longest = 100;

/**
 * The lines of what may be a page's byline, by its text as Readability gives it, which runs the name
 * and the date below it together: `By Nora QuillUpdated 4 May`. To be called before it removes them.
 */
export function bylinesOf(document: Document): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const element of document.querySelectorAll(named)) {
    const text = textOf(element);
    const first = paragraphsOfNode(element)[0];
    if (text.length <= longest && first !== undefined) lines.set(text, first);
  }
  return lines;
}
