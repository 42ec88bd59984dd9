import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { runs } from '../../time/testing/runs.ts';

const numRuns = runs(100);
describe('what is written', () => {
  it('has every word of every version once, in its order', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        const { tokens, columns } = collate(versions);
        for (const [version, words] of tokens.entries()) {
          const cells = columns.flatMap(({ cells }) => cells[version] ?? []);
          expect(cells).toEqual(words.map((_, at) => at));
        }
        expect(columns.every(({ cells }) => cells.some((cell) => cell !== null))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('has marks that lie within their parts, in order, and do not overlap', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        for (const [at, marks] of markVersions(versions, collate(versions)).entries()) {
          const lengths = versions[at]?.parts.map((part) => Array.from(part).length) ?? [];
          for (const list of [marks.words, marks.signs]) {
            for (const [index, { part, start, end }] of list.entries()) {
              const before = list[index - 1];
              const from = before?.part === part ? before.end : 0;
              expect(before?.part ?? 0).toBeLessThanOrEqual(part);
              expect(start).toBeGreaterThanOrEqual(from);
              expect(end).toBeGreaterThanOrEqual(start + Number(list === marks.words));
              expect(end).toBeLessThanOrEqual(lengths[part] ?? 0);
            }
          }
          for (const { part, at } of marks.gaps) {
            expect(at).toBeLessThanOrEqual(lengths[part] ?? 0);
          }
        }
      }),
      { numRuns },
    );
  });

  it('is plain data', () => {
    fc.assert(
      fc.property(arbitraryVersions(), (versions) => {
        const collation = collate(versions);
        const marks = markVersions(versions, collation);
        expect(JSON.parse(JSON.stringify({ collation, marks }))).toEqual({ collation, marks });
      }),
      { numRuns: runs(50) },
    );
  });
});
