import { panelTargetOf } from '../../panels/context/panelTargetOf.ts';
import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import type { Story } from '../../story/model/story.ts';
import type { Target } from '../../timeline/interaction/target.ts';
import { subjectOfRow } from '../../timeline/layout/rows/rowIds.ts';

/**
 * What a mark links to in the text; for an outlet's row, its first article. `null` when the text has
 * nothing about it.
 */
export function targetInText({ voices }: Story, target: Target): PanelTarget | null {
  if (target.kind !== 'row') return panelTargetOf(target);
  const { kind, id } = subjectOfRow(target.rowId);
  const voice = voices.list.find(({ outlet }) => kind === 'outlet' && outlet?.id === id);
  const [first] = voice?.articles ?? [];
  return first ? { kind: 'article', articleId: first.id } : panelTargetOf(target);
}
