import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import type { Note, VersionText } from './collation.ts';
import { markVersions } from './markVersions.ts';
import { readVersion } from './readVersion.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { runs } from '../../time/testing/runs.ts';

const isWordKind = /^(?:otherWords|leftOut|cutShort|moved)$/;

/** The spelling forms of a version's words, and of those within a note. */
function formsIn(version: VersionText, collation: ReturnType<typeof collate>, at: number) {
  const { tokens, forms } = readVersion(version, collation.tokens[at] ?? []);
  const within = ({ here }: Note) =>
    forms.filter((_, word) =>
      here.some(
        ({ part, start, end }) =>
          tokens[word]?.part === part && start <= tokens[word].start && tokens[word].end <= end,
      ),
    );
  return { forms, within };
}

describe('of two versions that differ in one place', () => {
  it('the one that is said to start after words, or to end before them, does not start or end with them', () => {
    fc.assert(
      fc.property(arbitraryVersions(2), (versions) => {
        const collation = collate(versions);
        for (const [at, { notes }] of markVersions(versions, collation).entries()) {
          const [own, other] = [versions[at], versions[1 - at]];
          // Where more differs, the same words may stand at an end for another reason.
          const words = notes.filter(({ kind }) => isWordKind.test(kind));
          if (!own || !other || words.length > 1) continue;
          const { within } = formsIn(own, collation, at);
          const { forms } = formsIn(other, collation, 1 - at);
          for (const note of notes.filter(
            ({ kind, here }) => kind === 'cutShort' && here.length > 0,
          )) {
            const missing = within(note);
            if (missing.length >= forms.length) continue;
            const end =
              note.missing === 'start'
                ? forms.slice(0, missing.length)
                : forms.slice(-missing.length);
            expect(end).not.toEqual(missing);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
