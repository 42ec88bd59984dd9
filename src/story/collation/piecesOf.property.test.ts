import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateStatement } from './collateStatement.ts';
import { wordKey } from './wordKey.ts';
import { piecesOf, type Run } from './piecesOf.ts';
import { tokenise } from './tokenise.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import type { VersionText } from './collation.ts';

const textOf = ({ pieces }: Run) =>
  pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');

/** The runs of every version, as the page draws them. */
function drawn(versions: readonly VersionText[]): Run[][][] {
  const notes = collateStatement(versions)?.notes ?? [];
  return versions.map(({ parts }, at) =>
    piecesOf(
      parts,
      notes.filter(({ version }) => version === at),
    ),
  );
}

/** The words that a reader reads who leaves out the marked ones. */
function unmarkedWords(runs: readonly Run[], language: string): string[] {
  // By code point: whether it is marked. What is left is not divided into words anew: without “elle”,
  // “a-t-elle” would be another word.
  const marked = runs.flatMap((run) =>
    Array.from(textOf(run), () => run.kind !== null && run.kind !== 'case'),
  );
  const text = runs.map(textOf).join('');
  return tokenise(text, 0, language)
    .filter(({ start, end }) => !marked.slice(start, end).includes(true))
    .map(({ start, end }) => wordKey(Array.from(text).slice(start, end).join('')));
}

describe('what the page draws', () => {
  it('is every part to the letter', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        const texts = drawn(versions).map((parts) =>
          parts.map((runs) => runs.map(textOf).join('')),
        );
        expect(texts).toEqual(versions.map(({ parts }) => parts));
      }),
    );
  });

  it('marks so that taking the marked words away leaves the same words on all sides', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        const left = drawn(versions).map((parts, at) =>
          parts.flatMap((runs) => unmarkedWords(runs, versions[at]?.language ?? 'en')),
        );
        for (const words of left) expect(words).toEqual(left[0]);
      }),
    );
  });

  it('has a mark or a place wherever versions do not have the same words', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        const wordings = collateStatement(versions)?.inWords.length ?? 1;
        const marks = drawn(versions)
          .flat(2)
          .filter(
            ({ kind, pieces }) =>
              (kind !== null && kind !== 'case' && kind !== 'spelling') ||
              pieces.some(({ type }) => type === 'gap'),
          );
        expect(marks.length > 0).toBe(wordings > 1);
      }),
    );
  });
});
