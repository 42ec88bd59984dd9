import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { collate } from './collate.ts';
import { collateStatement } from './collateStatement.ts';
import { markVersions } from './markVersions.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';

it('what several articles print to the character is noted of each as if it were compared alone', () => {
  fc.assert(
    fc.property(
      arbitraryVersions(3),
      fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 6 }),
      (some, order) => {
        const versions = order.flatMap((at) => some[at % some.length] ?? []);
        const found = collateStatement(versions)?.notes ?? [];
        const marks = markVersions(versions, collate(versions));
        const expected = marks.map(({ notes }) =>
          notes.flatMap(({ kind, versions: others }) =>
            kind === 'closing' ? [] : [{ kind, others }],
          ),
        );
        const notes = versions.map((_, own) =>
          found.flatMap(({ kind, version, others }) => (version === own ? [{ kind, others }] : [])),
        );
        expect(notes).toEqual(expected);
      },
    ),
  );
});
