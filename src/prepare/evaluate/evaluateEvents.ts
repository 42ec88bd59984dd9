import type { ProposedEvent } from '../draft/events/proposedEvent.ts';
import { overlap, type Range } from '../text/ranges.ts';
import type { Evaluation } from './evaluation.ts';
import type { Pair } from './evaluateDates.ts';
import { scoreOf } from './score.ts';

interface MarkedWords extends Range {
  file: string;
  marked: Set<string>;
  proposed: Set<number>;
}

/** Pairs of marked words of different articles: of one event by the marks, and by the draft. */
export function evaluateEvents(
  pairs: readonly Pair[],
  events: readonly ProposedEvent[],
): Evaluation['events'] {
  const some = pairs.filter(({ marked }) => marked.accounts);
  if (some.length === 0) return null;
  const words = some.flatMap((pair) => wordsOf(pair, events));
  const counts = { marked: 0, hits: 0, found: 0, right: 0 };
  words.forEach((one, i) => {
    for (const other of words.slice(i + 1)) {
      if (one.file === other.file) continue;
      const isMarked = [...one.marked].some((event) => other.marked.has(event));
      const isProposed = [...one.proposed].some((event) => other.proposed.has(event));
      if (isMarked) counts.marked += 1;
      if (isProposed) counts.found += 1;
      if (isMarked && isProposed) {
        counts.hits += 1;
        counts.right += 1;
      }
    }
  });
  return scoreOf(counts);
}

/** The same words may report several events; they are one place. */
function wordsOf({ marked, drafted }: Pair, events: readonly ProposedEvent[]): MarkedWords[] {
  const places = new Map<string, MarkedWords>();
  for (const { start, end, event } of marked.accounts ?? []) {
    const key = `${start} ${end}`;
    const proposed = events.flatMap(({ accounts }, i) =>
      accounts.some(
        ({ article, excerpts }) =>
          article === drafted.id && excerpts.some((one) => overlap(one, { start, end })),
      )
        ? [i]
        : [],
    );
    const place = places.get(key) ?? {
      file: marked.file,
      start,
      end,
      marked: new Set<string>(),
      proposed: new Set(proposed),
    };
    place.marked.add(event);
    places.set(key, place);
  }
  return [...places.values()];
}
