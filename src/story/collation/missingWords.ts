import type { QuotationVersion } from '../model/quotation.ts';
import type { GapPlace } from './collation.ts';
import { isGap, type ShownNote } from './shownNotes.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';

/** Words that others have and a version lacks. */
export interface MissingWords {
  place: GapPlace;
  /** One text per run; the longest that any version has there. */
  stretches: string[];
}

const places: readonly GapPlace[] = ['start', 'inside', 'again', 'break', 'end'];

/**
 * What a version leaves out or cuts off, by position; empty when it has every word that others have.
 */
export function missingWords(
  versions: readonly QuotationVersion[],
  notes: readonly ShownNote[],
): MissingWords[] {
  const gaps = notes.filter(isGap);
  return places.flatMap((place) => {
    const ofPlace = new Map<number, string[]>();
    for (const note of gaps.filter(({ missing }) => missing === place)) {
      const at = (note.here[0]?.part ?? 0) * 1e9 + (note.here[0]?.start ?? 0);
      const stretches = textsThere(versions, note);
      const known = ofPlace.get(at) ?? [];
      if (stretches.join('').length > known.join('').length) ofPlace.set(at, stretches);
    }
    return [...ofPlace.values()].map((stretches) => ({ place, stretches }));
  });
}

function textsThere(
  versions: readonly QuotationVersion[],
  { thereIn, there }: ShownNote,
): string[] {
  const parts = versions[thereIn]?.parts ?? [];
  return there.map(({ part, start, end }) => sliceCodePoints(parts[part]?.exact ?? '')(start, end));
}
