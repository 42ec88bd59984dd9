import { formatNumber } from '../../../time/words/intl.ts';
import type { Environment } from '../environment.ts';
import { aroundCountPx } from '../sizes.ts';

type CountText = { readonly text: string; readonly widthPx: number };

/** A frame needs the same numbers hundreds of times, and `Intl` is slow to look up a formatter. */
const kept = new WeakMap<Environment, Map<number, CountText>>();

/** The number of events drawn as one, formatted for the language, and the width it needs. */
export function countText(count: number, environment: Environment): CountText {
  const texts = kept.get(environment) ?? new Map<number, CountText>();
  const known = texts.get(count);
  if (known) return known;
  const { measureText, language } = environment;
  const text = formatNumber(count, language.tag);
  const made = { text, widthPx: measureText(text, 'cluster.count') + aroundCountPx };
  kept.set(environment, texts.set(count, made));
  return made;
}
