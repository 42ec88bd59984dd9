import type { PanelTarget } from '../../panels/context/panelTarget.ts';

/**
 * What stands for an event or an article in the timeline and can take the focus, best first. Ids are slugs, so nothing needs escaping.
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
    return [`${mark}"article"][data-article-id="${target.articleId}"]`];
  }
  const event = `[data-event-id="${target.eventId}"]`;
  const ofEvent = [`${mark}"event"]${event}`];
  if (target.kind === 'event' || target.kind === 'difference') return ofEvent;
  return [`${mark}"coverage"]${event}[data-article-id="${target.articleId}"]`, ...ofEvent];
}
