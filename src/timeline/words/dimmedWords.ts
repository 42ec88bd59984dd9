import type { Language } from '../../language/english.ts';
import type { Drawing, DrawingWords } from '../draw/Drawing.ts';
import { eventOf, targetInRow, type Target } from '../interaction/target.ts';

/** The timeline's words, with a note for each event that search and filters leave out. */
export function dimmedWords(
  words: DrawingWords,
  { isDimmed, foundIn }: Pick<Drawing, 'isDimmed' | 'foundIn'>,
  language: Language,
): DrawingWords {
  const { leftOut, foundAmong } = language.timeline;
  const told = (text: string, target: Target) =>
    eventOf(target) !== null && isDimmed(target) ? leftOut(text) : text;
  return {
    ...words,
    event: (eventId) => told(words.event(eventId), { kind: 'event', eventId }),
    eventByNames: (eventId) => told(words.eventByNames(eventId), { kind: 'event', eventId }),
    cluster: (cluster) => {
      const text = words.cluster(cluster);
      const found = foundIn(cluster);
      if (found === cluster.count) return text;
      return found === 0 ? leftOut(text) : foundAmong(text, found);
    },
    coverage: (mark, rowId) => {
      const text = words.coverage(mark, rowId);
      const isLeft =
        mark.eventIds.length === 0 ||
        mark.eventIds.some((eventId) => !isDimmed(targetInRow(eventId, rowId)));
      return isLeft ? text : leftOut(text);
    },
    of: (target) => told(words.of(target), target),
  };
}
