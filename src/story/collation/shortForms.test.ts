import { describe, expect, it } from 'vitest';
import { collateStatement } from './collateStatement.ts';
import { longForms } from './longForms.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';

describe('a short form', () => {
  it.each([
    ['en', "it's a fine bridge", 'it is a fine bridge'],
    ['en', 'we don’t know yet', 'we do not know yet'],
    ['en', "I can't say that", 'I cannot say that'],
    ['en', "you won't see it", 'you will not see it'],
    ['en', "let's wait", 'let us wait'],
    ['en', "It's closed, and it's over", 'It is closed, and it is over'],
    ['en', "We should've known", 'We should have known'],
    ['de', "wie geht's dem Hafen", 'wie geht es dem Hafen'],
    ['de', 'wir gehen ins Haus am Hafen', 'wir gehen in das Haus an dem Hafen'],
    [
      'en',
      'The ferry runs on Monday, and on Sunday it does not run',
      "On Sunday it doesn't run, and the ferry runs on Monday",
    ],
    [
      'en',
      'I have known this bridge for years. Some boats left at noon',
      "Some boats left at noon. I've known this bridge for years",
    ],
    [
      'en',
      'I have known this bridge for years, and I would have closed it',
      "I'd have closed it, I have known this bridge for years, and",
    ],
    ['en', "We aren't closing, and we never were", 'We never were closing, and we are not'],
    ['en', "Let's go home, and let's not come back", 'Let us not come back, and let us go home'],
    [
      'de',
      'Wir kamen gestern ins Haus, die Boote lagen still im Hafen',
      'Die Boote lagen still in dem Hafen, wir kamen gestern in das Haus',
    ],
  ])(
    'is other words and never missing, in its place or moved: %s, “%s”, “%s”',
    (language, ...texts) => {
      const versions = texts.map((text) => ({ language, parts: [text] }));
      const notes = collateStatement(versions)?.notes ?? [];
      expect(notes.map(({ kind }) => kind)).toContain('otherWords');
      expect(notes.filter(({ kind }) => kind === 'leftOut' || kind === 'cutShort')).toEqual([]);
    },
  );

  it('is shown with what replaces it', () => {
    const texts = [
      'The ferry runs on Monday, and on Sunday it does not run',
      "On Sunday it doesn't run, and the ferry runs on Monday",
    ];
    const { notes = [] } =
      collateStatement(texts.map((text) => ({ language: 'en', parts: [text] }))) ?? {};
    const said = notes
      .filter(({ kind }) => kind === 'otherWords')
      .map(({ version, here, there }) => {
        const [own, other] = [version, 1 - version].map((at) => sliceCodePoints(texts[at] ?? ''));
        return [
          here.map(({ start, end }) => own?.(start, end)).join(' '),
          there.map(({ start, end }) => other?.(start, end)).join(' '),
        ];
      });
    expect(said).toEqual([
      ['does not', "doesn't"],
      ["doesn't", 'does not'],
    ]);
  });

  it('stands for what it is short for in its language', () => {
    expect(longForms("can't", 'en')).toEqual(['cannot', 'can not']);
    expect(longForms("i'd", 'en-GB')).toEqual(['i would', 'i had']);
    expect(longForms("geht's", 'de')).toEqual(['geht es']);
    expect(longForms("qu'il", 'fr')).toEqual([]);
    expect(longForms('bridge', 'en')).toEqual([]);
  });
});
