import { targetOf } from '../draw/targetOf.ts';
import type { Target } from './target.ts';

/** What keeps the focus while the drawing changes: a mark, or anything else of the drawing. */
export type Held = Target | 'drawing';

/** What an element of the drawing stands for; for a cluster, its first event. `null` for nothing. */
export function targetAt(element: EventTarget | null): Target | null {
  const target = targetOf(element);
  if (target) return target;
  const cluster = element instanceof Element ? element.closest('[data-first-event]') : null;
  const eventId = cluster?.getAttribute('data-first-event');
  return eventId ? { kind: 'event', eventId } : null;
}

/** Whether nothing has the focus around an element, which is then the page's or a shadow root's. */
export function isFocusLost(element: Element): boolean {
  const root = element.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return active === null || active === element.ownerDocument.body;
}
