import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { collateStatement } from './collateStatement.ts';
import { drawVersions, versionsOf } from './testing/drawVersions.ts';

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

describe('other words', () => {
  it('within a passage that has moved stand for one another', () => {
    expect(
      drawVersions(
        'Ask, and it comes. Seek, and ye shall find',
        'Seek and you will find. Ask and it comes',
      )[1],
    ).toBe(
      '[Seek and]moved [you will]otherWords [find]moved. Ask and it comes‹end moved: Seek, and / find›',
    );
  });

  it('do not include what has moved away from them', () => {
    expect(
      drawVersions(
        'the drought of March hath perced to the root',
        'the first March of drought pierced to the root',
      ),
    ).toEqual([
      'the‹inside: first / March of› drought [of March]moved [hath perced]otherWords to the root',
      'the [first]leftOut [March of]moved drought‹inside moved: of March› [pierced]otherWords to the root',
    ]);
  });

  it('stand for nothing where a whole phrase has moved', () => {
    expect(
      drawVersions('It’s over, said Vale. It’s over for us all', 'It’s over for us all, said Vale'),
    ).toEqual([
      '‹start moved: It’s over for us all›[It’s over]cutShort, said Vale. [It’s over for us all]moved',
      '‹start: It’s over›[It’s over for us all]moved, said Vale‹end moved: It’s over for us all›',
    ]);
    expect(
      kindsOf('this morning it saw little birds', 'it was watching birds, it saw a little'),
    ).toContain('otherWords');
  });

  it('keep their article, though the other version has one elsewhere', () => {
    expect(drawVersions('we saw a boat on the river', 'we saw the ferry on river')[1]).toBe(
      'we saw [the ferry]otherWords on‹inside moved: the› river',
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

describe('a missing passage', () => {
  it('has no word that is said to be elsewhere, though most of it is nowhere else', () => {
    const one = 'visitors harbour or he of but market by mayor never report';
    const other = 'or by bridge visitors he of but market harbour never report';
    expect(drawVersions(one, other)[1]).toBe(
      '[or]moved [by]moved [bridge]cutShort visitors‹inside moved: harbour or› he of but market [harbour]otherWords never report',
    );
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

function kindsOf(...texts: string[]): string[] {
  const notes = collateStatement(versionsOf(...texts))?.notes ?? [];
  return [...new Set(notes.map(({ kind }) => kind))].toSorted();
}
