import type { DifferenceKind } from '../../../story/model/difference.ts';
import type { Words } from '../../find/dates/foundDate.ts';

/** How readers know an article: by its outlet, most often. */
export type NameOf = (article: string) => string;

/** Two places that do not say the same. */
export interface ProposedDifference {
  kind: DifferenceKind;
  /** A sentence that names the articles. */
  summary: (nameOf: NameOf) => string;
  /** The evidence in them, for the person who judges. */
  why: string;
  evidence: { article: string; words: Words }[];
  /** Index of its event among the proposed ones; `undefined` when it is about a statement. */
  event: number | undefined;
}

/** The summary that gives the words of each article: "Echo has “in May”, Gazette has “on 3 May”." */
export const wordsOfEach =
  (evidence: ProposedDifference['evidence']): ProposedDifference['summary'] =>
  (nameOf) =>
    `${evidence.map(({ article, words }) => `${nameOf(article)} has “${words.text}”`).join(', ')}.`;
