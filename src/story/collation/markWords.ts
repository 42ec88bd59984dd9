import { wordKinds, type Gap, type Mark, type Reading, type WordKind } from './collation.ts';
import type { Relation } from './comparison.ts';
import { gapPlace } from './gapPlace.ts';
import { gatherReadings, type OwnReading } from './gatherReadings.ts';
import type { ReadVersion } from './readVersion.ts';
import type { OneSidedComparison } from './compareEachWay.ts';
import { spansOf } from './spansOf.ts';

/**
 * Marks on the words of one version: one run for words that compare alike with every other version.
 */
export function markWords(
  read: readonly ReadVersion[],
  version: number,
  comparisons: readonly OneSidedComparison[],
): Mark<WordKind>[] {
  const marks: Mark<WordKind>[] = [];
  let open: (Relation | null)[] = [];
  for (const [word, { part, start, end }] of (read[version]?.tokens ?? []).entries()) {
    const relations = comparisons.map((comparison) => comparison.relations[word] ?? null);
    const isMarked = relations.some((relation) => relation !== null);
    const last = marks.at(-1);
    const goesOn = isMarked && open.length > 0 && open.every((one, at) => one === relations[at]);
    if (last && goesOn && last.part === part) last.end = end;
    else if (isMarked)
      marks.push({ part, start, end, ...describeRun(read, comparisons, relations) });
    open = isMarked ? relations : [];
  }
  return marks;
}

function describeRun(
  read: readonly ReadVersion[],
  comparisons: readonly OneSidedComparison[],
  relations: readonly (Relation | null)[],
) {
  const each = comparisons.flatMap(({ version }, at) => {
    const relation = relations[at];
    return relation ? [readWords(read, version, relation)] : [];
  });
  const others = gatherReadings(each, wordKinds);
  const agree = comparisons.flatMap(({ version }, at) => (relations[at] ? [] : [version]));
  return { kind: others[0]?.kind ?? ('case' as const), agree, others };
}

/** Positions where others have words and this version has none, one for everything there. */
export function markGaps(
  read: readonly ReadVersion[],
  version: number,
  comparisons: readonly OneSidedComparison[],
): Gap[] {
  const tokens = read[version]?.tokens ?? [];
  const places = new Map<number, OwnReading<WordKind>[]>();
  for (const { version: other, absences } of comparisons) {
    for (const { place, relation } of absences) {
      places.set(place, [...(places.get(place) ?? []), readWords(read, other, relation)]);
    }
  }
  return [...places]
    .toSorted(([one], [other]) => one - other)
    .map(([place, each]) => {
      const [before, after] = [tokens[place - 1], tokens[place]];
      const others = gatherReadings(each, wordKinds);
      return {
        part: before?.part ?? after?.part ?? 0,
        at: before?.trail ?? after?.lead ?? 0,
        kind: others[0]?.kind ?? 'leftOut',
        place: gapPlace(tokens, place),
        others,
      };
    });
}

function readWords(
  read: readonly ReadVersion[],
  version: number,
  { kind, there, move, missing }: Relation,
): OwnReading<WordKind> {
  const { tokens = [], faces = [] } = read[version] ?? {};
  const reading: Reading<WordKind> = { kind, versions: [version], there: spansOf(tokens, there) };
  if (move !== undefined) reading.move = move;
  if (missing !== undefined) reading.missing = missing;
  return {
    reading,
    text: there.map((word) => faces[word]).join(' '),
  };
}
