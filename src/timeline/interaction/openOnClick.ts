import type { MouseEvent } from 'react';
import type { Target } from './target.ts';

/** Opens something; false: it is left to the browser, which follows the link. */
export type OpenTarget = (target: Target) => boolean;

/** A plain click on a mark opens it; with a modifier it is a click on a link like any other. */
export function openOnClick(event: MouseEvent, target: Target | null, open: OpenTarget): void {
  if (!target || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (open(target)) event.preventDefault();
}
