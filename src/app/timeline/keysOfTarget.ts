import { panelTargetOf } from '../../panels/context/panelTargetOf.ts';
import { rowOf, type Target } from '../../timeline/interaction/target.ts';
import { subjectOfRow } from '../../timeline/layout/rows/rowIds.ts';
import type { AddressState } from '../address/addressState.ts';
import { openKeysOf } from '../address/openKeys.ts';

/**
 * What a press on a mark changes: what is open; the name of an outlet's or a tag's row leaves only
 * its events, or all again if it already does.
 */
export function keysOfTarget(
  target: Target,
  now: Pick<AddressState, 'outlets' | 'tags'>,
): Partial<AddressState> {
  const opens = panelTargetOf(target);
  const { kind, id } = subjectOfRow(rowOf(target) ?? '');
  if (opens !== null || kind === 'article') return openKeysOf(opens);
  const facet = kind === 'tag' ? 'tags' : 'outlets';
  const isAlone = now[facet].length === 1 && now[facet][0] === id;
  return { [facet]: isAlone ? [] : [id] };
}
