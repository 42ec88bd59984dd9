import type { Language } from '../../language/english.ts';
import type { Zone } from '../zone/zone.ts';
import { elapsed } from '../words/elapsed.ts';
import { formatNumber, formatUnit, roundRoughly } from '../words/intl.ts';
import type { Stretch } from './axis.ts';

/**
 * The label of a fold: how much time it leaves out, rounded to the nearest unit and preceded by
 * “about” when it is not exact. `short` is for the axis, `full` for everywhere else.
 */
export type FoldWords = { readonly short: string; readonly full: string };

/** @param zone of the story */
export function formatFold(
  { from, to }: Stretch,
  zone: Zone,
  language: Language,
  isRough = false,
): FoldWords {
  const { unit, nearest, whole } = elapsed(from, to, zone);
  const { fold } = language.timeline;
  const rough = roundRoughly(nearest);
  const isTold = whole && !isRough && (nearest < mostTold || nearest === rough);
  const count = isTold ? nearest : rough;
  const short = fold.short[unit](formatNumber(count, language.tag));
  const full = formatUnit(count, unit, language.tag);
  return isTold ? { short, full } : { short: fold.shortAbout(short), full: fold.about(full) };
}

/** Nobody counts this many one by one: 9,299,999,999 years are about 9,300,000,000. */
const mostTold = 10_000;
