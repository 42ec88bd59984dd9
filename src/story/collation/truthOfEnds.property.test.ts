import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import type { Note, VersionText } from './collation.ts';
import { compareEachWay } from './compareEachWay.ts';
import { noteDifferences } from './noteDifferences.ts';
import { readVersions, type ReadVersion } from './readVersion.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { runs } from '../../time/testing/runs.ts';

/** Words that a version is said to start after or to end before, and all of its own words. */
interface Claim {
  missing: Note['missing'];
  words: string[];
  own: readonly string[];
}

function claimsOn(versions: readonly VersionText[]): Claim[] {
  const collation = collate(versions);
  const read = readVersions(versions, collation.tokens);
  const all = versions.map((_, at) => at);
  return [...compareEachWay(collation, read, all)].flatMap(([at, comparisons]) =>
    noteDifferences(read, at, comparisons)
      .filter(({ kind }) => kind === 'cutShort')
      .map((note) => claimOf(note, at, read)),
  );
}

function claimOf(note: Note, at: number, read: readonly ReadVersion[]): Claim {
  const other = note.versions[0] ?? -1;
  const [lacks, has, spans] =
    note.here.length > 0 ? [other, at, note.here] : [at, other, note.there];
  const { tokens = [], forms = [] } = read[has] ?? {};
  const isIn = (word: number) =>
    spans.some(
      ({ part, start, end }) =>
        tokens[word]?.part === part && start <= tokens[word].start && tokens[word].end <= end,
    );
  return {
    missing: note.missing,
    words: forms.filter((_, word) => isIn(word)),
    own: read[lacks]?.forms ?? [],
  };
}

/** Whether the version starts after words with which it starts, or ends before its last ones. */
function isUntrue({ missing, words, own }: Claim): boolean {
  const beside = missing === 'start' ? own.slice(0, words.length) : own.slice(-words.length);
  return beside.join(' ') === words.join(' ');
}

describe('of any two of several versions', () => {
  it('the one that is said to start after words, or to end before them, does not start or end with them', () => {
    fc.assert(
      fc.property(arbitraryVersions(4), (versions) => {
        const ends = claimsOn(versions).filter(
          ({ missing }) => missing === 'start' || missing === 'end',
        );
        expect(ends.filter(isUntrue)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});
