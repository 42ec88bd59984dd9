import type { PanelTarget } from '../../panels/context/panelTarget.ts';

/**
 * What stands for an event or an article on the page and can take the focus, best first: its mark in
 * the timeline, then its entry in a list. Ids are slugs, so nothing needs escaping.
 */
export function placesOf(page: HTMLElement, target: PanelTarget): (HTMLElement | SVGElement)[] {
  return selectorsOf(target).flatMap((selector) => {
    const place = page.querySelector<HTMLElement | SVGElement>(selector);
    return place ? [place] : [];
  });
}

function selectorsOf(target: PanelTarget): string[] {
  const mark = '[data-testid="timeline"] a[data-target=';
  if (target.kind === 'person') return [];
  if (target.kind === 'article') {
    const article = `[data-article-id="${target.articleId}"]`;
    return [`${mark}"article"]${article}`, `.source${article} .article-link`];
  }
  const event = `[data-event-id="${target.eventId}"]`;
  const ofEvent = [`${mark}"event"]${event}`, `[data-testid="event-list-item"]${event}`];
  if (target.kind === 'event' || target.kind === 'difference') return ofEvent;
  return [`${mark}"coverage"]${event}[data-article-id="${target.articleId}"]`, ...ofEvent];
}
