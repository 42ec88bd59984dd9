import type { Draft } from '../draft/draftFolder.ts';
import type { Annotations } from './annotations.ts';
import { evaluateDates, type Pair } from './evaluateDates.ts';
import { evaluateEvents } from './evaluateEvents.ts';
import { evaluateFurniture } from './evaluateFurniture.ts';
import { evaluateStatements } from './evaluateStatements.ts';
import type { Evaluation, Miss } from './evaluation.ts';

/** Scores a draft against what a person marked; files that are not in both are left out. */
export function evaluateDraft(draft: Draft, annotations: Annotations): Evaluation {
  const byFile = new Map(draft.articles.map((article) => [article.file, article]));
  const pairs = annotations.articles.flatMap((marked): Pair[] => {
    const drafted = byFile.get(marked.file);
    return drafted ? [{ marked, drafted }] : [];
  });
  const misses: Miss[] = [];
  return {
    dates: evaluateDates(pairs, misses),
    ...evaluateStatements(pairs, draft.statements, misses),
    furniture: evaluateFurniture(pairs, misses),
    events: evaluateEvents(pairs, draft.events),
    misses,
  };
}
