import type { Story } from '../../story/model/story.ts';
import { noVoice } from '../draw/outletShapes.ts';
import { subjectOfRow } from '../layout/rows/rowIds.ts';

/**
 * The hue and shape of a row: its outlet's, or `noVoice` for a person, a tag, or something not in
 * the story.
 */
export function ordinalOfRow({ voices }: Story, rowId: string): number {
  const { kind, id } = subjectOfRow(rowId);
  if (kind === 'article') return voices.of(id)?.ordinal ?? 0;
  if (kind !== 'outlet') return noVoice;
  return voices.list.find(({ outlet }) => outlet?.id === id)?.ordinal ?? noVoice;
}
