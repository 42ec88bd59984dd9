import { jsonPath } from './jsonPath.ts';
import type { StoryIssue } from './storyIssue.ts';
import type { CollationNote, Quotation, StoryFile } from './schema.ts';

const remedy = 'run npm run story -- collate';

/**
 * A collation may only name existing versions and parts, and each version once in each list of
 * groups, so that whoever displays it finds what it names. Whether it is the right collation is up
 * to `check`.
 */
export function findCollationIssues({ quotations }: StoryFile): StoryIssue[] {
  return quotations.flatMap((quotation, i) => {
    const place = ['quotations', i, 'collation'];
    const { collation, versions } = quotation;
    if (!collation) return [];
    const groups = (['inWords', 'exactly'] as const)
      .filter((list) => !isPartition(collation[list], versions.length))
      .map((list) => ({
        path: jsonPath([...place, list]),
        message: `does not have each of the ${versions.length} versions once; ${remedy}`,
      }));
    const notes = collation.notes.flatMap((note, j) =>
      isFound(note, quotation)
        ? []
        : [
            {
              path: jsonPath([...place, 'notes', j]),
              message: `names a version or a part that is not there; ${remedy}`,
            },
          ],
    );
    return [...groups, ...notes];
  });
}

function isPartition(groups: readonly (readonly number[])[], count: number): boolean {
  const named = groups.flat().toSorted((a, b) => a - b);
  return named.length === count && named.every((version, at) => version === at);
}

function isFound({ version, others, here, there }: CollationNote, { versions }: Quotation) {
  const hasPart = (of: number | undefined, at: number) =>
    versions[of ?? -1]?.parts[at] !== undefined;
  return (
    others.every((other) => versions[other] !== undefined) &&
    here.every((span) => hasPart(version, span.part)) &&
    there.every((span) => hasPart(others[0], span.part))
  );
}
