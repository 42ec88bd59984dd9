import { signKinds, type Mark, type SignKind, type Span } from './collation.ts';
import type { SignDifference } from './compareSigns.ts';
import { gatherReadings, type OwnReading } from './gatherReadings.ts';
import type { ReadVersion } from './readVersion.ts';
import type { OneSidedComparison } from './compareEachWay.ts';

/** Marks on the punctuation of one version, one per position, in the order of the text. */
export function markSigns(
  read: readonly ReadVersion[],
  version: number,
  comparisons: readonly OneSidedComparison[],
): Mark<SignKind>[] {
  const own = read[version];
  if (!own) return [];
  const places = new Map<string, Place>();
  for (const { version: other, signs } of comparisons) {
    for (const { kind, side, first: word, second: there } of signs) {
      const place = places.get(`${word} ${side}`) ?? { word, side, each: [] };
      places.set(`${word} ${side}`, place);
      place.each.push(readSigns(read[other], other, kind, side, there));
    }
  }
  return [...places.values()].toSorted(byPlace).flatMap((place) => {
    const span = signSpan(own, place.word, place.side);
    return span ? [{ ...span, ...markOf(place, comparisons) }] : [];
  });
}

interface Place {
  word: number;
  side: SignDifference['side'];
  each: OwnReading<SignKind>[];
}

function byPlace(one: Place, other: Place): number {
  return one.word - other.word || Number(one.side === 'after') - Number(other.side === 'after');
}

function readSigns(
  version: ReadVersion | undefined,
  index: number,
  kind: SignKind,
  side: SignDifference['side'],
  word: number,
): OwnReading<SignKind> {
  const span = version && signSpan(version, word, side);
  return {
    reading: { kind, versions: [index], there: span ? [span] : [] },
    text: version?.[side][word] ?? '',
  };
}

/** The punctuation beside a word; an empty span at the word's edge when there is none. */
export function signSpan(
  { tokens }: ReadVersion,
  word: number,
  side: SignDifference['side'],
): Span | undefined {
  const token = tokens[word];
  if (!token) return undefined;
  const { part, lead, start, end, trail } = token;
  return side === 'before' ? { part, start: lead, end: start } : { part, start: end, end: trail };
}

function markOf({ word, each }: Place, comparisons: readonly OneSidedComparison[]) {
  const others = gatherReadings(each, signKinds);
  const differing = new Set(others.flatMap(({ versions }) => versions));
  const agree = comparisons.flatMap(({ version, shared }) =>
    shared.has(word) && !differing.has(version) ? [version] : [],
  );
  return { kind: others[0]?.kind ?? ('punctuation' as const), agree, others };
}
