import type { ProposedEvent } from '../draft/events/proposedEvent.ts';
import type { Range } from '../text/ranges.ts';
import type { Evaluation } from './evaluation.ts';
import type { Pair } from './evaluateDates.ts';
import { scoreOf } from './score.ts';

interface MarkedWords extends Range {
  file: string;
  marked: Set<string>;
  proposed: Set<number>;
}

/**
 * Pairs of marked words in different articles that belong to one event, according to the marks and
 * to the draft.
 */
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

/**
 * The same words may report several events; they count as one place. A mark is matched with the
 * excerpt that fits it best: one that merely touches it tells of something else.
 */
function wordsOf({ marked, drafted }: Pair, events: readonly ProposedEvent[]): MarkedWords[] {
  const excerpts = events.flatMap(({ accounts }, event) =>
    accounts
      .filter(({ article }) => article === drafted.id)
      .flatMap((account) => account.excerpts.map((excerpt) => ({ excerpt, event }))),
  );
  const places = new Map<string, MarkedWords>();
  for (const { start, end, event } of marked.accounts ?? []) {
    const key = `${start} ${end}`;
    const fits = excerpts.map(({ excerpt }) => fitOf(excerpt, { start, end }));
    const best = Math.max(0, ...fits);
    const proposed = excerpts.flatMap(({ event }, i) =>
      best > 0 && fits[i] === best ? [event] : [],
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

/** The overlap of two ranges as a fraction of their union (Jaccard): 0 to 1. */
function fitOf(one: Range, other: Range): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return common <= 0 ? 0 : common / all;
}
