import { formatNumber } from '../../../time/words/intl.ts';
import type { Environment } from '../environment.ts';
import { aroundCountPx } from '../sizes.ts';

/** The number of events drawn as one, as the language writes it, and the room that it needs. */
export function countText(
  count: number,
  { measureText, language }: Environment,
): { readonly text: string; readonly widthPx: number } {
  const text = formatNumber(count, language.tag);
  return { text, widthPx: measureText(text, 'cluster.count') + aroundCountPx };
}
