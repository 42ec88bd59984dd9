import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { drawMarkedVersions, drawVersions, versionsOf } from './testing/drawVersions.ts';

describe('words and passages that stand elsewhere', () => {
  it('repeated words: takes the repetition that stands in its place', () => {
    expect(
      drawVersions(
        'The bolts were sound, the bolts were new, and the bearings were new.',
        'The bolts were sound, and the bearings were new.',
      ),
    ).toEqual([
      'The bolts were sound, [the bolts were new]leftOut, and the bearings were new.',
      'The bolts were sound,‹inside: the bolts were new› and the bearings were new.',
    ]);
  });

  it('repeated words: one of three of the same is left out, neither moved nor cut short', () => {
    expect(drawVersions('No, no, no, not in winter', 'No, no, not in winter')).toEqual([
      'No, [no]leftOut, no, not in winter',
      'No,‹inside: no› no, not in winter',
    ]);
  });

  it('transposition: a sentence that moved is linked to its other place', () => {
    const versions = versionsOf(
      'We were told in March that the bridge was safe. Nobody told the harbour.',
      'Nobody told the harbour. We were told in March that the bridge was safe.',
    );
    const collation = collate(versions);
    expect(drawMarkedVersions(versions, markVersions(versions, collation))).toEqual([
      '‹start moved: Nobody told the harbour›We were told in March that the bridge was safe. [Nobody told the harbour]moved.',
      '[Nobody told the harbour]moved. We were told in March that the bridge was safe.‹end moved: Nobody told the harbour›',
    ]);
    expect(collation.moves).toHaveLength(1);
    expect(collation.moves[0]).toMatchObject({ sentences: true });
    expect(collation.moves[0]?.columns).toHaveLength(4);
  });

  it('transposition: words within a sentence move too, and are told from whole sentences', () => {
    const versions = versionsOf(
      'Of course the council, in my view, knew the report',
      'In my view of course the council knew the report',
    );
    const collation = collate(versions);
    expect(drawMarkedVersions(versions, markVersions(versions, collation))).toEqual([
      '‹start moved: In my view›[Of]case course the council, [in my view]moved, knew the report',
      '[In my view]moved [of]case course the council‹inside moved: in my view› knew the report',
    ]);
    expect(collation.moves[0]).toMatchObject({ sentences: false });
  });

  it('transposition: sentences turned round are whole, though their words of grammar meet', () => {
    const closure = 'We are sorry for the closure and for what it cost the harbour';
    const engineers = 'The engineers did the work and nobody in the council listened to them';
    const spring = 'In spring the ministry will pay for the bearings and for the bolts';
    expect(
      drawVersions(`${closure}. ${engineers}. ${spring}.`, `${spring}. ${engineers}. ${closure}.`),
    ).toEqual([
      `‹start moved: ${spring}›[${closure}]moved. ${engineers}.‹inside moved: ${closure}› [${spring}]moved.`,
      `[${spring}]moved.‹inside moved: ${closure}› ${engineers}. [${closure}]moved.‹end moved: ${spring}›`,
    ]);
  });

  it('transposition: versions that keep more or less of a moved passage share one move', () => {
    const versions = versionsOf(
      'In my own view the bridge on the quay was never safe',
      'The bridge on the quay was never safe in my own view',
      'The bridge on the quay was never safe in my view',
    );
    const collation = collate(versions);
    expect(collation.moves.map(({ columns }) => columns.length)).toEqual([4]);
    expect(drawMarkedVersions(versions, markVersions(versions, collation))).toEqual([
      '[In my]moved [own]leftOut+moved [view]moved [the]case bridge on the quay was never safe‹end moved: in my own view / in my view›',
      '‹start moved: In my own view›[The]case bridge on the quay was never safe [in my]moved [own]leftOut+moved [view]moved',
      '‹start moved: In my … view›[The]case bridge on the quay was never safe [in my]moved‹inside: own› [view]moved',
    ]);
  });

  it('transposition: who has the passage at both places has not moved it', () => {
    const [told, closed] = ['We told the harbour', 'The bridge is closed to all lorries'];
    const versions = versionsOf(
      `${told}. ${closed}.`,
      `${closed}. ${told}.`,
      `${told}. ${closed}. ${told}.`,
    );
    const marked = markVersions(versions, collate(versions));
    expect(marked[2]?.words.map(({ others }) => others)).toEqual([
      [{ kind: 'cutShort', versions: [1], there: [], missing: 'start' }],
      [{ kind: 'cutShort', versions: [0], there: [], missing: 'end' }],
    ]);
  });

  it('transposition: a single word is moved when it only jumps over a few', () => {
    expect(drawVersions('I always wanted to mend it', 'I wanted always to mend it')).toEqual([
      'I [always]moved wanted‹inside moved: always› to mend it',
      'I‹inside moved: always› wanted [always]moved to mend it',
    ]);
  });

  it('transposition: a single word that neither has elsewhere is moved, however far', () => {
    expect(
      drawVersions(
        'Truly the mayor wrote to the ministry about it',
        'the mayor wrote to the ministry about it truly',
      ),
    ).toEqual([
      '[Truly]moved the mayor wrote to the ministry about it‹end moved: truly›',
      '‹start moved: Truly›the mayor wrote to the ministry about it [truly]moved',
    ]);
  });

  it('transposition: a single word with another in its place is not moved', () => {
    expect(
      drawVersions(
        ['dear friend', 'outstanding older brother to me'],
        ['an outstanding model and friend', 'exceptional older brother to me'],
      )[1],
    ).toBe(
      '[an outstanding model and]otherWords friend ¶ [exceptional]otherWords older brother to me',
    );
  });

  it('transposition: a word takes along the neighbours that stand with it in both places', () => {
    expect(
      drawVersions(
        'alpha the sorry of beta harbour was closed again',
        'gamma the of delta harbour was closed again the sorry of',
      )[1],
    ).toMatch(/again \[the sorry of\]moved$/);
  });

  it('transposition: words of grammar that only stand elsewhere too are not moved', () => {
    const { moves } = collate(
      versionsOf(
        'The mayor of the town wrote to the ministry about the bolts',
        'The mayor wrote to a friend about the bolts of the bridge on the quay',
      ),
    );
    expect(moves).toEqual([]);
  });
});

describe('a swap around a shared word is one move', () => {
  it.each([
    ['en', 'bread and butter', 'butter and bread'],
    ['en', 'salt or vinegar', 'vinegar or salt'],
    ['de', 'Fisch und Fleisch', 'Fleisch und Fisch'],
    ['pl', 'sól i pieprz', 'pieprz i sól'],
    ['pl', 'dom i las', 'las i dom'],
    ['ru', 'дом и лес', 'лес и дом'],
    ['cs', 'dům a les', 'les a dům'],
    ['sv', 'hus och hav', 'hav och hus'],
    ['tr', 'et ve süt', 'süt ve et'],
    ['el', 'αλάτι και πιπέρι', 'πιπέρι και αλάτι'],
    ['ja', '塩と胡椒', '胡椒と塩'],
    ['zh', '盐和胡椒', '胡椒和盐'],
    ['th', 'เกลือและพริกไทย', 'พริกไทยและเกลือ'],
    ['hi', 'नमक और मिर्च', 'मिर्च और नमक'],
  ])('in %s, also of short words: “%s”, “%s”', (language, ...texts) => {
    const versions = texts.map((text) => ({ language, parts: [text] }));
    for (const { words, gaps } of markVersions(versions, collate(versions))) {
      expect(words.map(({ kind }) => kind)).toEqual(['moved']);
      expect(gaps.map(({ kind }) => kind)).toEqual(['moved']);
    }
  });
});
