import { useEffect, type RefObject } from 'react';
import type { Target } from '../interaction/target.ts';

/**
 * Puts the focus on a mark when the keyboard's cursor has moved to it, once a move: a drawing that
 * is made anew takes the focus from nothing else. Null: leaves it alone.
 */
export function useFocusOn(ref: RefObject<SVGSVGElement | null>, target: Target | null): void {
  const selector = target && selectorOf(target);
  useEffect(() => {
    if (selector === null) return;
    ref.current?.querySelector<SVGElement>(selector)?.focus();
  }, [ref, selector]);
}

/** Ids are slugs, so nothing needs escaping. */
function selectorOf(target: Target): string {
  const event = target.kind === 'article' ? '' : `[data-event-id="${target.eventId}"]`;
  const article = target.kind === 'event' ? '' : `[data-article-id="${target.articleId}"]`;
  return `a[data-target="${target.kind}"]${event}${article}`;
}
