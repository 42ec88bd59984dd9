import { useEffect, type RefObject } from 'react';
import type { Target } from '../move/target.ts';

/** Puts the focus on a mark when the keyboard's cursor has moved to it. Null: leaves it alone. */
export function useFocusOn(ref: RefObject<SVGSVGElement | null>, target: Target | null): void {
  useEffect(() => {
    if (!target) return;
    ref.current?.querySelector<SVGElement>(selectorOf(target))?.focus({ preventScroll: false });
  }, [ref, target]);
}

/** Ids are slugs, so nothing needs escaping. */
function selectorOf(target: Target): string {
  const event = target.kind === 'article' ? '' : `[data-event-id="${target.eventId}"]`;
  const article = target.kind === 'event' ? '' : `[data-article-id="${target.articleId}"]`;
  return `a[data-target="${target.kind}"]${event}${article}`;
}
