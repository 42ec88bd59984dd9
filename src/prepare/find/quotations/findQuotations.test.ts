import { describe, expect, test } from 'vitest';
import { findQuotations } from './findQuotations.ts';

const spoken = (text: string, language = 'en') =>
  findQuotations(text, language).map(({ text: words, speaker }) => [words, speaker]);
const statements = (text: string, language = 'en') =>
  findQuotations(text, language).map(({ text: words, statement }) => [words, statement]);

/** Names the mayor in full, so that "Ashworth" means her. */
const opening = 'Mayor Helen Ashworth spoke on Sunday about the bridge.\n\n';
const about = (words: string) => spoken(opening + words).map(([, speaker]) => speaker);

describe('findQuotations', () => {
  test('leaves out the marks and keeps the punctuation inside, in code points', () => {
    expect(findQuotations('🚛 She said: “It holds.” No.', 'en')).toEqual([
      { start: 13, end: 22, text: 'It holds.', speaker: null, statement: 1, kind: 'statement' },
    ]);
  });

  test('leaves out the spaces that French sets inside its marks', () => {
    expect(spoken('Elle dit : «\u202fIl tient.\u202f»', 'fr')).toEqual([['Il tient.', null]]);
  });

  test('gives a quotation with others inside it as one', () => {
    const words = '"A child told me, \'You forgot,\' and was right," Ashworth said.';
    expect(spoken(words)).toEqual([["A child told me, 'You forgot,' and was right,", 'Ashworth']]);
  });

  test.each([
    ['“It holds,” said Ashworth.', 'Helen Ashworth'],
    ['“It holds,” Ashworth said on Friday.', 'Helen Ashworth'],
    ['“It holds,” Mayor Helen Ashworth told the council.', 'Helen Ashworth'],
    ['“It holds,” Ashworth, 52, later added.', 'Helen Ashworth'],
    ['“It holds,” said Dana Okafor, who speaks for the union.', 'Dana Okafor'],
    ['“It holds,” said union leader Dana Okafor.', 'Dana Okafor'],
    ['“It holds,” according to Ashworth.', 'Helen Ashworth'],
    ['According to Ashworth, the bridge “holds for now”.', 'Helen Ashworth'],
    ['Ashworth said that it “holds for now”.', 'Helen Ashworth'],
    ['On Friday Ashworth called it “a very bad week”.', 'Helen Ashworth'],
    ['Ashworth, who lives near by, wrote: “It holds.”', 'Helen Ashworth'],
    ['Ashworth’s letter to the ministry in Leeds called it “sound enough”.', 'Helen Ashworth'],
    ['Ashworth: “It holds.”', 'Helen Ashworth'],
    ['“It holds,” the mayor said.', 'Helen Ashworth'],
    ['“It holds,” one driver said.', 'one driver'],
    ['“It holds,” said a spokesman for the ministry.', 'a spokesman for the ministry'],
    ['Ashworth tried to explain, saying, “It holds.”', 'Helen Ashworth'],
    ['“It holds,” Ashworth and Dana Okafor wrote.', 'Helen Ashworth and Dana Okafor'],
    ['The “smart” lamp was lit.', null],
    ['“It holds,” said on Friday.', null],
  ])('names the speaker of %s', (words, speaker) => {
    expect(about(words)).toEqual([speaker]);
  });

  test.each([
    ['de', '„Sie hält“, sagte Vale. Imogen Vale lebt hier.', 'Imogen Vale'],
    ['de', 'Imogen Vale erklärte am Montag: „Sie hält.“ Vale ging.', 'Imogen Vale'],
    ['de', '„Sie hält“, so Imogen Vale.', 'Imogen Vale'],
    ['de', 'Am Montag sagte Imogen Vale: „Sie hält.“', 'Imogen Vale'],
    ['fr', '« Il tient », a déclaré Imogen Vale.', 'Imogen Vale'],
    ['fr', '« Il tient », explique Imogen Vale.', 'Imogen Vale'],
    ['fr', 'Selon Imogen Vale, le pont « tient pour le moment ».', 'Imogen Vale'],
    ['fr', 'Imogen Vale a ajouté : « Il tient. »', 'Imogen Vale'],
  ])('names the speaker in %s: %s', (language, words, speaker) => {
    expect(spoken(words, language)[0]?.[1]).toBe(speaker);
  });

  describe('takes a pronoun', () => {
    const spoke = 'Helen Ashworth spoke. ';
    const met = 'Helen Ashworth met Dana Okafor. ';
    const later = '\n\nAshworth left. Okafor stayed.';

    test('for the one person whom its paragraph names', () => {
      expect(spoken(`${spoke}“It holds,” she said.${later}`)[0]?.[1]).toBe('Helen Ashworth');
    });

    test('for the one person whom the nearest paragraph names', () => {
      expect(spoken(`${spoke}\n\n“It holds,” she said.${later}`)[0]?.[1]).toBe('Helen Ashworth');
    });

    test('for nobody where two are named', () => {
      expect(spoken(`${met}“It holds,” she said.${later}`)[0]?.[1]).toBeNull();
      expect(spoken(`${met}\n\n“It holds,” she said.${later}`)[0]?.[1]).toBeNull();
    });

    test('for nobody where a name may be somebody else’s', () => {
      const shared = 'Helen Ashworth read out a letter by Jane Roe. ';
      expect(spoken(`${shared}\n\n“It holds,” she wrote.${later}`)[0]?.[1]).toBeNull();
    });

    test('for nobody where none is named near by', () => {
      expect(
        spoken(`“It holds,” she said.${'\n\nIt rained.'.repeat(5)}${later}`)[0]?.[1],
      ).toBeNull();
    });
  });

  test('counts the parts of an interrupted statement as one', () => {
    expect(
      statements('“It holds,” said Dana Okafor. “For now.”\n\n“No,” said Ruth Calder.'),
    ).toEqual([
      ['It holds,', 1],
      ['For now.', 1],
      ['No,', 2],
    ]);
  });

  test('keeps apart what two people say in one paragraph', () => {
    expect(spoken('“It holds,” said Dana Okafor. “No,” said Ruth Calder.')).toEqual([
      ['It holds,', 'Dana Okafor'],
      ['No,', 'Ruth Calder'],
    ]);
    expect(statements('“It holds,” said Dana Okafor. “No,” said Ruth Calder.')).toEqual([
      ['It holds,', 1],
      ['No,', 2],
    ]);
  });

  test('gives paragraphs that go on to the speaker whom the last of them names', () => {
    const words = '“One.\n\n“Two,” said Dana Okafor. “Three.”';
    expect(spoken(words)).toEqual([
      ['One.', 'Dana Okafor'],
      ['Two,', 'Dana Okafor'],
      ['Three.', 'Dana Okafor'],
    ]);
    expect(new Set(statements(words).map(([, statement]) => statement)).size).toBe(1);
  });

  test('gives a paragraph that only quotes to the speaker of the one before', () => {
    expect(spoken('“It holds,” said Dana Okafor.\n\n“For now.”')).toEqual([
      ['It holds,', 'Dana Okafor'],
      ['For now.', 'Dana Okafor'],
    ]);
  });

  test('cuts out who spoke where French says it inside the marks', () => {
    const words = '« Nous savons, a dit Imogen Vale, ce qu’elle a causé. »';
    expect(findQuotations(words, 'fr')).toMatchObject([
      { text: 'Nous savons,', speaker: 'Imogen Vale', statement: 1 },
      { text: 'ce qu’elle a causé.', speaker: 'Imogen Vale', statement: 1 },
    ]);
  });

  test.each([
    ['prévient Imogen Vale', 2],
    ['s’est étonnée la maire', 2],
    ['ont reconnu les ingénieurs', 2],
    ['jugé trop vieux', 1],
    ['salué par les bateliers', 1],
  ])('knows a verb of saying between commas by its form: %s', (aside, parts) => {
    expect(findQuotations(`« Le pont, ${aside}, sera fermé lundi. »`, 'fr')).toHaveLength(parts);
  });

  test.each([
    ['He read the novel “The Long Bridge” twice.', 'title'],
    ['“The Long Bridge” was sold out.', 'title'],
    ['The “smart” lamp was lit.', 'words'],
    ['The “old stone bridge” was shut.', 'words'],
    ['The “very old stone bridge” was shut.', 'statement'],
    ['He read the book “we went down to the bridge at night” twice.', 'title'],
    ['He read the book “we went down to the bridge at night alone” twice.', 'statement'],
    ['“It holds.”', 'statement'],
    ["'We are sorry': Mayor explains", 'statement'],
  ])('tells statements, titles and marked words apart: %s', (words, kind) => {
    expect(findQuotations(words, 'en').map((one) => one.kind)).toEqual([kind]);
  });

  test('quotes nothing from furniture, and goes on behind it', () => {
    const words = '“One.\n\nChoose ‘accept all’ here.\n\n“Two,” she said.';
    const start = words.indexOf('Choose');
    const furniture = [{ start, end: words.indexOf('here.') + 5 }];
    expect(findQuotations(words, 'en', furniture).map(({ text }) => text)).toEqual([
      'One.',
      'Two,',
    ]);
  });

  test('of a language that it does not know, reads the marks and names nobody', () => {
    expect(spoken('„Most trzyma się”, powiedziała Anna Nowak.', 'pl')).toEqual([
      ['Most trzyma się', null],
    ]);
  });

  test.each([
    'Ashworth said ',
    'said the mayor of the town of ',
    '“It holds,” said Ashworth. ',
    '“It holds,” she said. ',
    '“a” the mayor who ',
    '“It” and Helen Ashworth, who was there, ',
    'Aa Bb Cc Dd ',
    '« Il, a dit la maire, tient, ',
  ])('is done with forty thousand characters of %j in seconds of processor time', (words) => {
    for (const language of ['en', 'de', 'fr']) {
      const text = words.repeat(Math.ceil(40_000 / words.length));
      const before = process.cpuUsage().user;
      findQuotations(text, language);
      expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
    }
  });
});
