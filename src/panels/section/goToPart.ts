import type { MouseEvent } from 'react';

/**
 * Scrolls to a part, opens it and gives it the focus. The address keeps the event: a part is a place
 * in the panel, not a page of its own.
 *
 * @param id of the part's heading
 */
export function goToPart(click: MouseEvent, id: string): void {
  const heading = document.getElementById(id);
  const details = heading?.closest('details');
  click.preventDefault();
  if (details) details.open = true;
  heading?.scrollIntoView();
  (heading?.closest('summary') ?? heading)?.focus({ preventScroll: true });
}
