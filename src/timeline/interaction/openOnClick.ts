import type { MouseEvent } from 'react';
import type { Target } from './target.ts';

/** Opens something; false leaves it to the browser, which follows the link. */
export type OpenTarget = (target: Target) => boolean;

/** A plain click on a mark opens it; with a modifier it works like a click on any other link. */
export function openOnClick(event: MouseEvent, target: Target | null, open: OpenTarget): void {
  if (!target || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (open(target)) event.preventDefault();
}
