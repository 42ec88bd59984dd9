import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { collateStatement } from './collateStatement.ts';
import type { VersionText } from './collation.ts';
import { comparePair } from './comparePair.ts';
import type { Relation } from './comparison.ts';
import { longestRewording } from './costs.ts';
import { readVersion } from './readVersion.ts';
import { isOneWord } from './sharedWords.ts';
import { arbitraryVersions } from './testing/arbitraryVersions.ts';
import { drawVersions, versionsOf } from './testing/drawMarks.ts';
import { runs } from '../../time/testing/runs.ts';

describe('what stands elsewhere is moved, and not missing', () => {
  it('a short phrase of short words', () => {
    expect(drawVersions('In the end, we lost the war', 'We lost the war in the end')).toEqual([
      '[In the end]moved, [we]case lost the war‹end moved: in the end›',
      '‹start moved: In the end›[We]case lost the war [in the end]moved',
    ]);
  });

  it('two phrases that change places around a word: one of them, with the word', () => {
    expect(
      drawVersions('the tall baker greets a young smith', 'a young smith greets the tall baker'),
    ).toEqual([
      '‹start moved: a young smith greets›the tall baker [greets]moved [a young smith]moved',
      '[a young smith greets]moved the tall baker‹end moved: greets a young smith›',
    ]);
  });

  it('a repeated phrase', () => {
    const [first, second] = drawVersions(
      'ring a bell, ring a bell, and go home',
      'go home, and ring a bell, ring a bell',
    );
    expect(first).toBe(
      '‹start moved: go home, and›ring a bell, ring a bell, [and]moved [go home]moved',
    );
    expect(second).toBe('[go home, and]moved ring a bell, ring a bell‹end moved: and go home›');
  });

  it.each([
    ['de', 'wir haben gestern das Boot verkauft', 'gestern haben wir das Boot verkauft'],
    ['de', 'das Boot haben wir gestern verkauft', 'gestern haben wir das Boot verkauft'],
    ['en', 'never have I seen the weir', 'I have never seen the weir'],
    ['en', 'what he said and what he did', 'what he did and what he said'],
  ])(
    'in %s, words that stand together elsewhere in another order: “%s”, “%s”',
    (language, ...texts) => {
      const kinds = (
        collateStatement(texts.map((text) => ({ language, parts: [text] })))?.notes ?? []
      ).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind !== 'spelling' && kind !== 'case')).not.toContain(
        'cutShort',
      );
      expect(kinds).not.toContain('leftOut');
    },
  );

  it('a single word, though the words in its place are others', () => {
    const kinds = kindsOf('sorry, the mayor was angry', 'the mayor was deeply sorry today');
    expect(kinds).toEqual(['moved', 'otherWords']);
  });

  it('but not phrases that two long passages merely have in common', () => {
    const { moves } = collate(
      versionsOf(
        'The mayor of the town on the quay wrote to the ministry about bolts',
        'The mayor wrote to a friend about bolts of the old bridge on the hill',
      ),
    );
    expect(moves).toEqual([]);
  });
});

describe('a swap around a shared word', () => {
  it.each([
    ['salt and pepper', 'pepper and salt'],
    ['sea and sky', 'sky and sea'],
    ['Anna greets Bella', 'Bella greets Anna'],
    ['we like salt and pepper here', 'we like pepper and salt here'],
  ])('“%s”, “%s” is one move, and nothing else', (one, other) => {
    const versions = versionsOf(one, other);
    expect(collate(versions).moves).toHaveLength(1);
    expect(kindsOf(one, other)).toEqual(['moved']);
  });

  it('is one move beside a third version too', () => {
    for (const third of ['salt or pepper', 'salt and pepper and oil', 'pepper, salt and oil']) {
      const { moves } = collate(versionsOf('salt and pepper', 'pepper and salt', third));
      expect(moves).toHaveLength(1);
    }
  });

  it('around a whole sentence leaves that in its place', () => {
    const [one, two] = ['We are sorry for the closure', 'Nobody will pay for the bolts'];
    const between = 'The engineers signed the report and the council never read a word of it';
    const { moves } = collate(
      versionsOf(`${one}. ${between}. ${two}.`, `${two}. ${between}. ${one}.`),
    );
    expect(moves).toHaveLength(2);
  });
});

describe('words that change places with one another', () => {
  it('are both moved, each from its place to the other', () => {
    expect(drawVersions('The mayor met the engineer', 'The engineer met the mayor')).toEqual([
      'The‹inside moved: engineer› [mayor]moved met the‹inside moved: mayor› [engineer]moved',
      'The [engineer]moved‹inside moved: mayor› met the [mayor]moved‹end moved: engineer›',
    ]);
  });

  it.each([
    ['it rained on Monday and snowed on Tuesday', 'it snowed on Monday and rained on Tuesday'],
    ['Monday, Tuesday and Wednesday', 'Wednesday, Tuesday and Monday'],
    ['we saw red, green and blue lamps', 'we saw blue, green and red lamps'],
    ['the old mayor met the engineer', 'the engineer met the old mayor'],
    ['Ada gave Ben a lamp', 'Ben gave Ada a lamp'],
  ])('“%s”, “%s”: nothing else is marked', (one, other) => {
    expect(kindsOf(one, other)).toEqual(['moved']);
  });

  it('and in French, German, Arabic and Hebrew', () => {
    const pairs = [
      ['fr', 'le maire voit le juge', 'le juge voit le maire'],
      ['de', 'die Brücke trägt den Turm', 'den Turm trägt die Brücke'],
      ['ar', 'زار المهندس الجسر', 'زار الجسر المهندس'],
      ['he', 'המהנדס ראה את הגשר', 'הגשר ראה את המהנדס'],
    ] as const;
    for (const [language, one, other] of pairs) {
      const versions = [one, other].map((text) => ({ language, parts: [text] }));
      const kinds = (collateStatement(versions)?.notes ?? []).map(({ kind }) => kind);
      expect([...new Set(kinds)]).toEqual(['moved']);
    }
  });

  it('but not words of grammar, nor where others stand in the place of one of them', () => {
    expect(kindsOf('a cat sat on the mat', 'the cat sat on a mat')).toEqual(['otherWords']);
    expect(kindsOf('the mayor met the engineer', 'the engineer met the judge')).toContain(
      'otherWords',
    );
  });
});

describe('words aligned through a third version', () => {
  it('are aligned, where two for themselves would choose others', () => {
    const versions = versionsOf('b', 'a b c', 'c b');
    const { columns } = collate(versions);
    expect(columns.filter(({ cells }) => !cells.includes(null))).toMatchObject([
      { cells: [0, 1, 1] },
    ]);
  });
});

describe('a gap', () => {
  it.each([
    [
      'its people, and I always will. I want to stay',
      'its people, and I want to stay',
      'its people, and [I always will]leftOut. I want to stay',
    ],
    [
      'we asked the council. We asked the mayor. We asked in vain',
      'we asked the council. We asked in vain',
      'we asked the council. [We asked the mayor]leftOut. We asked in vain',
    ],
    [
      'we waited, and the winter came, and the bridge stood',
      'we waited, and the bridge stood',
      'we waited, [and the winter came]leftOut, and the bridge stood',
    ],
  ])('in “%s” stands at the bound of a sentence or clause', (long, short, drawn) => {
    expect(drawVersions(long, short)[0]).toBe(drawn);
  });
});

describe('for any two versions', () => {
  it('a telling word said to be missing does not stand apart elsewhere in that version', () => {
    fc.assert(
      fc.property(arbitraryVersions(2), (versions) => {
        const [first, second] = sidesOf(versions);
        for (const [own, other] of [
          [first, second],
          [second, first],
        ] as const) {
          const missing = own.filter(({ kind, tells }) => tells && isMissing(kind));
          for (const { form } of missing) {
            const apart = other.filter(({ kind }) => isMissing(kind) || kind === 'otherWords');
            expect(apart.filter((word) => isOneWord(word.form, form))).toEqual([]);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('a stretch said to be missing does not stand apart elsewhere in that version, in no order', () => {
    fc.assert(
      fc.property(arbitraryVersions(2), (versions) => {
        const [first, second] = sidesOf(versions);
        for (const [own, other] of [
          [first, second],
          [second, first],
        ] as const) {
          for (const stretch of stretchesOf(own)) {
            const place = other.findIndex((_, at) => {
              const window = other.slice(at, at + stretch.length);
              return (
                window.length === stretch.length &&
                window.every(({ kind }) => isMissing(kind) || kind === 'otherWords') &&
                formsOf(window, stretch.length) === formsOf(stretch, stretch.length)
              );
            });
            expect(place).toBe(-1);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

function kindsOf(...texts: string[]): string[] {
  const notes = collateStatement(versionsOf(...texts))?.notes ?? [];
  return [...new Set(notes.map(({ kind }) => kind))].toSorted();
}

interface Seen {
  form: string;
  tells: boolean;
  kind: Relation['kind'] | undefined;
  relation: Relation | null;
}

/** The words of both versions, and how each stands to the other version. */
function sidesOf(versions: readonly VersionText[]): [Seen[], Seen[]] {
  const { tokens, columns, moves } = collate(versions);
  const read = versions.map((version, at) => readVersion(version, tokens[at] ?? []));
  const { first, second } = comparePair(columns, moves, read, 0, 1);
  const seen = (side: typeof first, version: number) =>
    (read[version]?.forms ?? []).map((form, word) => {
      const relation = side.words[word] ?? null;
      const tells = read[version]?.grammar[word] === false;
      return { form, tells, kind: relation?.kind, relation };
    });
  return [seen(first, 0), seen(second, 1)];
}

/** In no order, but for stretches so long that they are only looked for in theirs. */
function formsOf(words: readonly Seen[], length: number): string {
  const forms = words.map(({ form }) => form);
  return (length <= longestRewording ? forms.toSorted() : forms).join(' ');
}

function isMissing(kind: Relation['kind'] | undefined): boolean {
  return kind === 'leftOut' || kind === 'cutShort';
}

/**
 * All words of one note on missing words, where they follow one another. A grammar word alone counts
 * where it is all that the note says to be missing: “the” is found anywhere.
 */
function stretchesOf(words: readonly Seen[]): Seen[][] {
  const stretches: Seen[][] = [];
  for (const [at, word] of words.entries()) {
    if (!isMissing(word.kind)) continue;
    const goesOn = words[at - 1]?.relation === word.relation;
    if (goesOn) stretches.at(-1)?.push(word);
    else stretches.push([word]);
  }
  const isAll = (word: Seen | undefined) =>
    words.filter(({ relation }) => relation === word?.relation).length === 1;
  return stretches.filter(([first, ...more]) => more.length > 0 || first?.tells || isAll(first));
}
