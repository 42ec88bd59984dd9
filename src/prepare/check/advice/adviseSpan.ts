import { valueAt } from '../../json/valueAt.ts';
import { whereStand } from '../words/whereStand.ts';
import type { Fault } from './advice.ts';

/** Offsets of words that are missing, or no offsets: where the words stand in the article. */
export function adviseSpan({ message, keys, story, texts }: Fault): string | undefined {
  const end = keys.at(-1);
  if (end !== 'start' && end !== 'end') return undefined;
  const words = valueAt(story, [...keys.slice(0, -1), 'exact']);
  if (typeof words !== 'string' || words === '') return undefined;
  // Evidence names its article; excerpts and parts stand in a list of what does.
  const [article] = [keys.slice(0, -1), keys.slice(0, -3)]
    .map((holder) => valueAt(story, [...holder, 'article']))
    .filter((id) => typeof id === 'string');
  const held = article === undefined ? undefined : texts.get(article);
  if (held?.state !== 'held') return undefined;
  return `${message.replace(/; write .*/, '')}; ${whereStand(held.text, words)}`;
}
