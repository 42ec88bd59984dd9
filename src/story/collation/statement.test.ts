import { describe, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import type { Quotation } from '../schema.ts';
import { collateStatement } from './collateStatement.ts';
import { heardNote } from './heardNote.ts';
import { missingWords } from './missingWords.ts';
import { wordingsOf } from './wordingsOf.ts';

/** A statement as a story file has it, collated. */
function statement(...versions: string[][]): Quotation {
  const collation = collateStatement(versions.map((parts) => ({ language: 'en', parts })));
  return {
    id: 'bridge',
    speaker: 'mayor',
    event: null,
    versions: versions.map((parts, at) => ({
      article: `article-${at}`,
      role: 'body',
      speaker: 'mayor',
      parts: parts.map((exact) => ({ exact, start: 0, end: exact.length })),
    })),
    ...(collation ? { collation } : {}),
  };
}

const sentencesOf = (quotation: Quotation, version: number) =>
  (quotation.collation?.notes ?? [])
    .filter((note) => note.version === version)
    .map((note) =>
      heardNote(note, { quotation, nameOf: (at) => `Article ${at}`, language: english }),
    );

describe('the collation of a statement', () => {
  test('of one version is none', () => {
    expect(statement(['The bridge stands.']).collation).toBeUndefined();
  });

  test('says in words that others go on', () => {
    const quotation = statement(['The report or its authors.'], ['The report.'], ['The report.']);
    expect(sentencesOf(quotation, 1)).toEqual(['Article 0 goes on: “or its authors”.']);
    expect(sentencesOf(quotation, 0)).toEqual([
      'Article 1 and Article 2 end before “or its authors”.',
    ]);
  });

  test('says in words what others have inside', () => {
    const quotation = statement(['A couple of months ago'], ['A couple months ago']);
    expect(sentencesOf(quotation, 1)).toEqual(['After “A couple”, Article 0 has “of”.']);
  });
});

describe('wordings', () => {
  test('put versions with the same words together, the fullest first, their forms apart', () => {
    const quotation = statement(
      ['The report.'],
      ['The report or its author’s colour.'],
      ["The report or its author's colour,"],
      ['The report or its author’s color.'],
    );
    const groups = wordingsOf(quotation)?.map(({ forms }) => forms.map(({ versions }) => versions));
    expect(groups).toEqual([[[1, 2], [3]], [[0]]]);
  });

  test('are not known of a statement that is not collated', () => {
    expect(wordingsOf({ ...statement(['One.'], ['Two.']), collation: undefined })).toBeUndefined();
  });
});

describe('missing words', () => {
  test('are the most that any version has at each place, and none in the fullest', () => {
    const quotation = statement(
      ['We never doubted the bridge at all.'],
      ['doubted the bridge'],
      ['never doubted the bridge'],
    );
    const missing = (version: number) =>
      missingWords(
        quotation.versions,
        (quotation.collation?.notes ?? []).filter((note) => note.version === version),
      );
    expect(missing(0)).toEqual([]);
    expect(missing(1)).toEqual([
      { place: 'start', stretches: ['We never'] },
      { place: 'end', stretches: ['at all'] },
    ]);
  });
});
