import type { MouseEvent } from 'react';
import { partId } from './PanelPart.tsx';
import type { PartName } from './partName.ts';

/**
 * Scrolls to a part, opens it and gives it the focus. The address keeps the event: a part is a place
 * in the panel and not a page of its own.
 */
export function goToPart(click: MouseEvent, part: PartName): void {
  // Of this panel: another story on the page may have the same parts.
  const panel = click.currentTarget.closest('[data-testid="panel"]');
  const heading = panel?.querySelector<HTMLElement>(`#${partId(part)}`);
  const details = heading?.closest('details');
  click.preventDefault();
  if (details) details.open = true;
  heading?.scrollIntoView();
  (heading?.closest('summary') ?? heading)?.focus({ preventScroll: true });
}
