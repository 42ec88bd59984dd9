import { describe, expect, it } from 'vitest';
import { english } from '../../language/english.ts';
import { collate } from './collate.ts';
import { collateStatement } from './collateStatement.ts';
import { describeNote } from './describeNote.ts';
import { markVersions } from './markVersions.ts';
import { missingWords } from './missingWords.ts';
import { versionsOf } from './testing/drawVersions.ts';

/** All sentences on two versions. */
function sentencesOn(...texts: [string, string]): string[] {
  const versions = versionsOf(...texts);
  return markVersions(versions, collate(versions)).flatMap(({ notes }, version) =>
    notes
      .filter(({ kind }) => kind === 'leftOut' || kind === 'cutShort')
      .map((note) =>
        describeNote(note, {
          versions,
          version,
          nameOf: (at) => ['The Post', 'The Courier'][at] ?? '',
          language: english,
        }),
      ),
  );
}

describe('words that one version repeats', () => {
  it.each([
    ['We know that that bridge is safe', 'We know that bridge is safe', 'that'],
    ['It was a very, very cold winter', 'It was a very cold winter', 'very'],
    ['It is over, over', 'It is over', 'over'],
    ['No, no', 'No', 'no'],
    ['It was a very very cold cold winter', 'It was a very cold winter', 'very cold'],
    ['We will, we will open it', 'We will open it', 'we will'],
    ['The bridge is safe, the bridge is safe', 'The bridge is safe', 'the bridge is safe'],
  ])('“%s”, “%s”: the second has them fewer times and lacks none', (one, other, words) => {
    const said = sentencesOn(one, other);
    expect(said).toHaveLength(2);
    expect(said[0]?.toLowerCase()).toBe(`the courier has “${words}” fewer times here.`);
    expect(said[1]?.toLowerCase()).toBe(`the post has “${words}” more times here.`);
  });

  it.each([
    ['And the mayor went home', 'And went went home the mayor', 'went'],
    ['Nobody will pay for the bridge', 'The bridge bridge nobody will pay for', 'bridge'],
  ])('“%s”, “%s”: also at the edge of a passage that has moved', (one, other, words) => {
    expect(sentencesOn(one, other).map((sentence) => sentence.toLowerCase())).toEqual([
      `the courier has “${words}” more times here.`,
      `the post has “${words}” fewer times here.`,
    ]);
  });

  it('also where a passage that has moved is between them and others that are missing', () => {
    expect(
      sentencesOn(
        'Of all that was promised, the ferry came first. The council said nothing',
        'That was promised, the ferry came first. The or the of all council council said nothing',
      ),
    ).toEqual([
      'After “came first. The”, The Courier has “or the”.',
      'The Courier has “council” more times here.',
      'The Post goes on without “or the”.',
      'The Post has “council” fewer times here.',
    ]);
  });

  it('words that the version has only further away are still said to be missing here', () => {
    expect(
      sentencesOn('It closed the bridge and the harbour', 'It closed the bridge and harbour'),
    ).toEqual([
      'The Courier goes on without “the”.',
      'After “the bridge and”, The Post has “the”.',
    ]);
  });

  it('are told with the status of a wording as a number, not as an end', () => {
    const texts = ['It is over, over', 'It is over'];
    const versions = texts.map((exact, at) => ({
      article: `article-${at}`,
      role: 'body' as const,
      speaker: null,
      parts: [{ exact, start: 0, end: exact.length }],
    }));
    const notes = collateStatement(versionsOf(...texts))?.notes ?? [];
    const own = notes.filter(({ version }) => version === 1);
    expect(
      missingWords(
        versions,
        own.map((note) => ({ ...note, thereIn: 0 })),
      ),
    ).toEqual([{ place: 'again', stretches: ['over'] }]);
  });
});
