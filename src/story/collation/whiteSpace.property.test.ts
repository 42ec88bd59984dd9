import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { collateStatement } from './collateStatement.ts';
import type { Span, VersionText } from './collation.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { runs } from '../../time/testing/runs.ts';

/** The notes, with the words that they name in place of the positions. */
function saidOf(versions: readonly VersionText[]) {
  const words = (version: number | undefined, spans: readonly Span[]) =>
    spans.map(({ part, start, end }) =>
      sliceCodePoints(versions[version ?? 0]?.parts[part] ?? '')(start, end).replace(/\s+/g, ' '),
    );
  return collateStatement(versions)?.notes.map((note) => ({
    ...note,
    here: words(note.version, note.here),
    there: words(note.others[0], note.there),
  }));
}

const whiteSpace = fc.constantFrom(' ', ' ', '  ', '\u00A0', '\n', '\r\n', ' \n\n ', '\t');

it('for any versions, how wide the space between words is, and where lines end, changes no note', () => {
  fc.assert(
    fc.property(
      arbitraryVersions(4),
      fc.array(whiteSpace, { minLength: 1, maxLength: 20 }),
      (versions, spaces) => {
        let at = 0;
        const spaced = versions.map(({ language, parts }) => ({
          language,
          parts: parts.map((part) =>
            part.replace(/ /g, () => spaces[(at += 1) % spaces.length] ?? ' '),
          ),
        }));
        expect(saidOf(spaced)).toEqual(saidOf(versions));
      },
    ),
    { numRuns: runs(200) },
  );
});
