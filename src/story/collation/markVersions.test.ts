import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { versionsOf } from './testing/drawVersions.ts';

const versions = versionsOf(
  'in any way the report or its authors.',
  'in any way the report,',
  'in any way the report or its authors',
  ['any', 'way, the report or its Authors'],
);

describe('the marks of one version', () => {
  const [whole, short] = markVersions(versions, collate(versions));

  it('say who has the words alike, and who in which other way', () => {
    expect(whole?.words).toEqual([
      {
        part: 0,
        start: 0,
        end: 2,
        kind: 'cutShort',
        agree: [1, 2],
        others: [{ kind: 'cutShort', versions: [3], there: [], missing: 'start' }],
      },
      {
        part: 0,
        start: 22,
        end: 28,
        kind: 'cutShort',
        agree: [2, 3],
        others: [{ kind: 'cutShort', versions: [1], there: [], missing: 'end' }],
      },
      {
        part: 0,
        start: 29,
        end: 36,
        kind: 'cutShort',
        agree: [2],
        others: [
          { kind: 'cutShort', versions: [1], there: [], missing: 'end' },
          { kind: 'case', versions: [3], there: [{ part: 1, start: 23, end: 30 }] },
        ],
      },
    ]);
  });

  it('have gaps with what the others have, those of the same words together', () => {
    expect(short?.gaps).toEqual([
      {
        part: 0,
        at: 22,
        kind: 'cutShort',
        place: 'end',
        others: [
          { kind: 'cutShort', versions: [0, 2], there: [{ part: 0, start: 22, end: 36 }] },
          { kind: 'cutShort', versions: [3], there: [{ part: 1, start: 16, end: 30 }] },
        ],
      },
    ]);
  });

  it('have signs apart, with those who have the word and the same sign', () => {
    expect(whole?.signs).toEqual([
      {
        part: 0,
        start: 10,
        end: 10,
        kind: 'punctuation',
        agree: [1, 2],
        others: [{ kind: 'punctuation', versions: [3], there: [{ part: 1, start: 3, end: 4 }] }],
      },
      {
        part: 0,
        start: 21,
        end: 21,
        kind: 'closing',
        agree: [2, 3],
        others: [{ kind: 'closing', versions: [1], there: [{ part: 0, start: 21, end: 22 }] }],
      },
      {
        part: 0,
        start: 36,
        end: 37,
        kind: 'closing',
        agree: [],
        others: [{ kind: 'closing', versions: [2, 3], there: [{ part: 0, start: 36, end: 36 }] }],
      },
    ]);
  });

  it('have notes with the whole words of each relation', () => {
    expect(whole?.notes.map(({ kind, versions, here }) => ({ kind, versions, here }))).toEqual([
      { kind: 'cutShort', versions: [3], here: [{ part: 0, start: 0, end: 2 }] },
      { kind: 'punctuation', versions: [3], here: [{ part: 0, start: 10, end: 10 }] },
      { kind: 'closing', versions: [1], here: [{ part: 0, start: 21, end: 21 }] },
      { kind: 'cutShort', versions: [1], here: [{ part: 0, start: 22, end: 36 }] },
      { kind: 'case', versions: [3], here: [{ part: 0, start: 29, end: 36 }] },
      { kind: 'closing', versions: [2, 3], here: [{ part: 0, start: 36, end: 37 }] },
    ]);
  });

  it('count only the versions that are shown, and come in the order asked for', () => {
    const [second, first] = markVersions(versions, collate(versions), [2, 0]);
    expect([second?.words, second?.gaps, first?.words, first?.gaps]).toEqual([[], [], [], []]);
    const [alone] = markVersions(versions, collate(versions), [1]);
    expect(alone).toEqual({ words: [], gaps: [], signs: [], notes: [] });
  });
});
