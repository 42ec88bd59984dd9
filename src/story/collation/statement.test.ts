import { describe, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import type { Quotation } from '../model/quotation.ts';
import { collateStatement } from './collateStatement.ts';
import { heardNote } from './heardNote.ts';
import { missingWords } from './missingWords.ts';
import { shownNotes } from './shownNotes.ts';
import { wordingsByLanguage } from './wordingsByLanguage.ts';
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
  shownNotes(quotation, version).map((note) =>
    heardNote(note, { quotation, nameOf: (at) => `Article ${at}`, language: english }),
  );

const missingIn = (quotation: Quotation, version: number) =>
  missingWords(quotation.versions, shownNotes(quotation, version));

/** The same with a version that stands in a headline. */
const withHeadline = (quotation: Quotation, headline: number): Quotation => ({
  ...quotation,
  versions: quotation.versions.map((version, at) =>
    at === headline ? { ...version, role: 'headline' as const } : version,
  ),
});

describe('the collation of a statement', () => {
  test('does not exist for a single version', () => {
    expect(statement(['The bridge stands.']).collation).toBeUndefined();
  });

  test('says in words that other versions go on', () => {
    const quotation = statement(['The report or its authors.'], ['The report.'], ['The report.']);
    expect(sentencesOf(quotation, 1)).toEqual(['Article 0 goes on: “or its authors”.']);
    expect(sentencesOf(quotation, 0)).toEqual([
      'Article 1 and Article 2 end before “or its authors”.',
    ]);
  });

  test('says in words what other versions have in the middle', () => {
    const quotation = statement(['A couple of months ago'], ['A couple months ago']);
    expect(sentencesOf(quotation, 1)).toEqual(['After “A couple”, Article 0 has “of”.']);
  });
});

test.each([
  ['iw', 'he'],
  ['nb', 'no-NO'],
  ['cmn', 'zh-Hans'],
])('%s and %s are one language, and no translations of each other', (one, other) => {
  const parts = ['safe as it is'];
  const collation = collateStatement([
    { language: one, parts },
    { language: other, parts },
  ]);
  expect(collation?.exactly).toEqual([[0, 1]]);
});

describe('versions in different languages', () => {
  const texts = [
    { language: 'en-GB', parts: ['The report or its authors.'] },
    { language: 'fr', parts: ['Le rapport ou ses auteurs.'] },
    { language: 'en-US', parts: ['The report.'] },
    { language: 'fr-CA', parts: ['Le rapport'] },
    { language: 'de', parts: ['The report.'] },
  ];
  const collation = collateStatement(texts);

  test('are translations: none agrees with another, and no note compares them', () => {
    expect(collation?.inWords).toEqual([[0], [1], [2], [3], [4]]);
    expect(collation?.notes.map(({ version, others }) => [version, ...others])).toEqual([
      [0, 2],
      [1, 3],
      [2, 0],
      [3, 1],
    ]);
  });

  test('are shown language by language, the story’s own first', () => {
    const versions = texts.map(({ parts }, at) => ({
      article: `article-${at}`,
      role: 'body' as const,
      speaker: null,
      parts: parts.map((exact) => ({ exact, start: 0, end: exact.length })),
    }));
    const wordings = wordingsOf({ id: 'a', speaker: 'mayor', event: null, versions, collation });
    const languageOf = ({ article }: { article: string }) =>
      texts[Number(article.slice(-1))]?.language ?? '';
    const groups = wordingsByLanguage(wordings ?? [], languageOf, 'fr');
    expect(
      groups.map(({ language, wordings }) => [
        language,
        ...wordings.flatMap(({ forms }) => forms.map((form) => form.versions)),
      ]),
    ).toEqual([
      ['fr', [1], [3]],
      ['en', [0], [2]],
      ['de', [4]],
    ]);
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

  test('are unknown for a statement that has not been collated', () => {
    expect(wordingsOf({ ...statement(['One.'], ['Two.']), collation: undefined })).toBeUndefined();
  });
});

describe('missing words', () => {
  test('are the longest that any version has at each place, and none in the fullest version', () => {
    const quotation = statement(
      ['We never doubted the bridge at all.'],
      ['doubted the bridge'],
      ['never doubted the bridge'],
    );
    expect(missingIn(quotation, 0)).toEqual([]);
    expect(missingIn(quotation, 1)).toEqual([
      { place: 'start', stretches: ['We never'] },
      { place: 'end', stretches: ['at all'] },
    ]);
  });
});

describe('a headline of two words', () => {
  const quotation = withHeadline(
    statement(
      ['Never doubted'],
      ['We never doubted the bridge or its builders.'],
      ['We never doubted the bridge.'],
    ),
    0,
  );

  test('marks nothing in the texts, which are only compared with one another', () => {
    expect(sentencesOf(quotation, 1)).toEqual(['Article 2 ends before “or its builders”.']);
    expect(sentencesOf(quotation, 2)).toEqual(['Article 1 goes on: “or its builders”.']);
  });

  test('says what the texts have beyond it', () => {
    expect(missingIn(quotation, 0)).toEqual([
      { place: 'start', stretches: ['We'] },
      { place: 'end', stretches: ['the bridge or its builders'] },
    ]);
  });

  test('comes after the texts and apart from them, however short they are', () => {
    const wordings = wordingsOf(quotation) ?? [];
    expect(wordings.map(({ isShort, forms }) => [isShort, forms[0]?.versions])).toEqual([
      [false, [1]],
      [false, [2]],
      [true, [0]],
    ]);
  });

  test('is read aloud in its own words if it is the first of those that share a difference', () => {
    const same = withHeadline(
      statement(['in May at last'], ['doubted'], ['doubted in May at last']),
      0,
    );
    expect(missingIn(same, 1)).toEqual([{ place: 'end', stretches: ['in May at last'] }]);
    expect(sentencesOf(same, 1).join()).toContain('“in May at last”');
  });

  test('is a gap in a text that lacks its words, so that the text is not called complete', () => {
    const longer = withHeadline(
      statement(['never doubted in May'], ['We never doubted'], ['We never doubted']),
      0,
    );
    expect(missingIn(longer, 1)).toEqual([{ place: 'end', stretches: ['in May'] }]);
  });

  test('is compared with the other short ones where no text has the statement', () => {
    const alone = withHeadline(withHeadline(statement(['never doubted'], ['doubted']), 0), 1);
    expect(missingIn(alone, 1)).toEqual([{ place: 'start', stretches: ['never'] }]);
    expect(wordingsOf(alone)?.every(({ isShort }) => !isShort)).toBe(true);
  });

  test('leaves one text to represent those that print the same', () => {
    const same = withHeadline(statement(['We never doubted'], ['We never doubted']), 0);
    expect(wordingsOf(same)?.map(({ forms }) => forms.map(({ versions }) => versions))).toEqual([
      [[1, 0]],
    ]);
  });
});
