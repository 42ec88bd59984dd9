import type { HtmlTagDescriptor } from 'vite';
import { escapeHtml } from '../embed/escapeHtml.ts';
import type { CheckedStory } from './storyShelf.ts';

/**
 * A plain warning at the head of a page while developing: what `check` refuses of the stories that
 * are served all the same, so that whoever mends one sees it. Empty: it refuses nothing.
 */
export function refusedNotice(checked: readonly CheckedStory[]): HtmlTagDescriptor[] {
  const lines = checked.flatMap(({ refusals }) => refusals);
  if (lines.length === 0) return [];
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return [
    {
      tag: 'section',
      injectTo: 'body-prepend',
      attrs: {
        role: 'alert',
        'data-testid': 'refused',
        style:
          'padding:1rem;border:3px solid #b00020;background:#fff;color:#000;font:1rem/1.4 sans-serif;overflow-wrap:anywhere',
      },
      children: `<strong>Not fit to publish: check refuses this, and no site is built of it.</strong><ul>${items}</ul>`,
    },
  ];
}
