import type { DifferenceKind } from '../../../story/model/difference.ts';
import type { Words } from '../../find/dates/foundDate.ts';

/** Two places that do not say the same. */
export interface ProposedDifference {
  kind: DifferenceKind;
  summary: string;
  /** The evidence in them, for the person who judges. */
  why: string;
  evidence: { article: string; words: Words }[];
  /** Index of its event among the proposed ones; `undefined` when it is about a statement. */
  event: number | undefined;
}
