import type { MouseEvent } from 'react';

/**
 * Scrolls to a section, opens it and gives it the focus. The address keeps the event: a section is a place
 * in the panel, not a page of its own.
 *
 * @param id of the section's heading
 */
export function goToSection(click: MouseEvent, id: string): void {
  const heading = document.getElementById(id);
  const details = heading?.closest('details');
  click.preventDefault();
  if (details) details.open = true;
  heading?.scrollIntoView();
  (heading?.closest('summary') ?? heading)?.focus({ preventScroll: true });
}
