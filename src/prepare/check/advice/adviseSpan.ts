import { valueAt } from '../../json/valueAt.ts';
import { whereStand } from '../words/whereStand.ts';
import type { Fault } from './advice.ts';

/** The words around an excerpt that are missing; offsets of missing words, or invalid offsets: where the words occur in the article. */
export function adviseSpan({ message, keys, found, story, texts }: Fault): string | undefined {
  const end = keys.at(-1);
  if (found === undefined && (end === 'prefix' || end === 'suffix')) {
    const side = end === 'prefix' ? 'before' : 'after';
    return `missing; write the article’s words right ${side} the excerpt, or ""`;
  }
  if (end !== 'start' && end !== 'end') return undefined;
  const words = valueAt(story, [...keys.slice(0, -1), 'exact']);
  if (typeof words !== 'string' || words === '') return undefined;
  // Evidence names its article; excerpts and parts are in a list of something that does.
  const [article] = [keys.slice(0, -1), keys.slice(0, -3)]
    .map((holder) => valueAt(story, [...holder, 'article']))
    .filter((id) => typeof id === 'string');
  const held = article === undefined ? undefined : texts.get(article);
  if (held?.state !== 'held') return undefined;
  return `${message.replace(/; write .*/, '')}; ${whereStand(held.text, words)}`;
}
