import { describe, expect, test } from 'vitest';
import type { CollationNote } from '../model/quotation.ts';
import { collateStatement } from './collateStatement.ts';
import { piecesOf } from './piecesOf.ts';

/** The versions as one would see them: marks in brackets, blanks as their kind and place. */
function drawAll(...versions: string[][]): string[] {
  const texts = versions.map((parts) => ({ language: 'en', parts }));
  const notes = collateStatement(texts)?.notes ?? [];
  return versions.map((parts, at) =>
    draw(
      parts,
      notes.filter((note) => note.version === at),
    ),
  );
}

function draw(parts: string[], notes: CollationNote[]): string {
  return piecesOf(parts, notes)
    .map((runs) =>
      runs
        .map(({ kind, pieces }) => {
          const text = pieces.map((piece) => {
            if (piece.type === 'gap') return `<${piece.kind} ${piece.place}>`;
            if (piece.type === 'noSign') return `<${piece.kind}>`;
            return piece.sign === null ? piece.text : `(${piece.text} ${piece.sign})`;
          });
          return kind === null ? text.join('') : `[${text.join('')} ${kind}]`;
        })
        .join(''),
    )
    .join(' / ');
}

describe('a version in pieces', () => {
  test('shows a cut end on both sides', () => {
    expect(drawAll(['The report or its authors.'], ['The report.'])).toEqual([
      'The report [or its authors cutShort].',
      'The report.<cutShort end>',
    ]);
  });

  test('shows what a version leaves out in the middle', () => {
    expect(drawAll(['A couple of months ago'], ['A couple months ago'])).toEqual([
      'A couple [of leftOut] months ago',
      'A couple<leftOut inside> months ago',
    ]);
  });

  test('shows a sign inside marked words, and the place of one that is missing', () => {
    expect(drawAll(['We waited, and waited.'], ['We waited and waited.'])).toEqual([
      'We waited(, punctuation) and waited.',
      'We waited<punctuation> and waited.',
    ]);
  });

  test('leaves the sign that closes a part alone: it is the article’s', () => {
    expect(drawAll(['We waited,'], ['We waited.'])).toEqual(['We waited,', 'We waited.']);
  });

  test('counts code points, as the file does', () => {
    expect(drawAll(['🌉🌉 The bridge stands'], ['🌉🌉 The bridge'])).toEqual([
      '🌉🌉 The bridge [stands cutShort]',
      '🌉🌉 The bridge<cutShort end>',
    ]);
  });

  test('copes with a note that reaches beyond its part', () => {
    const note: CollationNote = {
      kind: 'cutShort',
      version: 0,
      others: [1],
      here: [{ part: 0, start: 4, end: 900 }],
      there: [],
    };
    expect(draw(['The bridge'], [note])).toBe('The [bridge cutShort]');
  });
});
