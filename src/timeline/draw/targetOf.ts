import type { Target } from '../interaction/target.ts';

/** The mark that the event's target belongs to, from its data attributes. */
export function targetOf(pointed: EventTarget | null): Target | null {
  const marked = pointed instanceof Element ? pointed.closest('[data-target]') : null;
  if (!(marked instanceof SVGElement)) return null;
  const { target, eventId, articleId, rowId } = marked.dataset;
  if (target === 'event' && eventId) return { kind: 'event', eventId };
  if (target === 'article' && articleId) return { kind: 'article', articleId };
  if (target === 'coverage' && eventId && articleId)
    return { kind: 'coverage', eventId, articleId };
  if (target === 'row' && rowId) return { kind: 'row', rowId };
  if (target === 'report' && eventId && rowId) return { kind: 'report', eventId, rowId };
  return null;
}
