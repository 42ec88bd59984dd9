import { describe, expect, test } from 'vitest';
import { codePointsOf } from '../../text/codePoints.ts';
import { findQuotedRanges } from './findQuotations.ts';

const quotedIn = (words: string, language = 'en') => {
  const text = codePointsOf(words);
  return findQuotedRanges(words, language).map(({ start, end }) => text.slice(start, end));
};

describe('findQuotedRanges', () => {
  test.each([
    ['curly marks', 'She said: “It holds.” It did not.', ['“It holds.”']],
    ['straight marks', '"It holds," she said. "For now."', ['"It holds,"', '"For now."']],
    ['curly opened, straight closed', 'She said: “It holds." It did not.', ['“It holds."']],
    [
      'singles within doubles',
      '“We called it ‘the new bridge’, all of us,” he said.',
      ['“We called it ‘the new bridge’, all of us,”'],
    ],
    [
      'straight singles within doubles',
      `"A child said, 'You forgot,' and was right." So.`,
      [`"A child said, 'You forgot,' and was right."`],
    ],
    ['after an emoji', '🚛🙃 “Twelve tonnes 🚛,” he said', ['“Twelve tonnes 🚛,”']],
    ['guillemets', 'Elle dit : « Il tient. » Non.', ['« Il tient. »']],
    ['German marks', 'Sie sagte: „Sie hält.“ Nein.', ['„Sie hält.“']],
    ['a headline in singles', "Union turns down mayor's 'sorry' over letter", ["'sorry'"]],
    ['a headline that begins with singles', "'We are sorry': Mayor explains", ["'We are sorry'"]],
    [
      'a deck in curly singles',
      '‘It was not written to question the town’s findings,’ the mayor said',
      ['‘It was not written to question the town’s findings,’'],
    ],
    ['two in singles', "'Sorry' for the boys' bikes, says 'The Post'", ["'Sorry'", "'The Post'"]],
    [
      'a plural’s apostrophe inside singles',
      "'The girls' school, too' she said",
      ["'The girls' school, too'"],
    ],
    ['a plural at the end of singles', "'Many voices' over a letter", ["'Many voices'"]],
    ['an apostrophe inside singles', 'Mayor ‘didn’t doubt’ engineers', ['‘didn’t doubt’']],
    ['guillemets that point inwards', 'Sie sagte: »Sie hält.« Nein.', ['»Sie hält.«']],
    ['guillemets that point one way', 'Hon sade: »Den håller.» Nej.', ['»Den håller.»']],
    ['closing marks on both sides', 'Hon sade: ”Den håller.” Nej.', ['”Den håller.”']],
    ['low marks closed high', 'Ze zei: „Hij houdt.” Nee.', ['„Hij houdt.”']],
    [
      'guillemets with no-break spaces',
      'Elle dit :\u00a0«\u202fIl tient.\u202f»',
      ['«\u202fIl tient.\u202f»'],
    ],
    ['straight marks set loose', 'Elle dit : " Il tient. " Non.', ['" Il tient. "']],
    ['typewriter marks', "She said: ``It holds.'' It did not.", ["``It holds.''"]],
    ['corner brackets', '市長は「橋は安全だ」と述べた。', ['「橋は安全だ」']],
    [
      'equal straight marks nested',
      '"She called it "the new bridge", all of us did," he said.',
      ['"She called it "the new bridge", all of us did,"'],
    ],
    [
      'equal curly marks nested',
      '“She called it “the new bridge”, all of us did,” he said.',
      ['“She called it “the new bridge”, all of us did,”'],
    ],
    [
      'German marks nested',
      '„Wir sagten „neue Brücke“ dazu“, sagte sie.',
      ['„Wir sagten „neue Brücke“ dazu“'],
    ],
    [
      'guillemets nested',
      '« Nous disions « le pont neuf » à la maison », dit-elle.',
      ['« Nous disions « le pont neuf » à la maison »'],
    ],
    [
      'guillemets of which two end together',
      '« Elle disait : « Le pont neuf », dit-il.',
      ['« Elle disait : « Le pont neuf »'],
    ],
    [
      'doubles within singles',
      '‘My mother called it “the new bridge” all her life,’ he said.',
      ['‘My mother called it “the new bridge” all her life,’'],
    ],
    ['inches inside', '"A bolt of 6" fell," she said.', ['"A bolt of 6" fell,"']],
    [
      'a plural’s apostrophe before the end',
      '‘The engineers’ work was sound. It is done,’ she said.',
      ['‘The engineers’ work was sound. It is done,’'],
    ],
    ['a title and what follows it', '“It holds.” “For now.”', ['“It holds.”', '“For now.”']],
    [
      'what follows a mark that was left open',
      '"It holds, she said. "It does," he said.',
      ['"It does,"'],
    ],
    ['guillemets of two signs each', 'Il dit : <<Il tient.>> Non.', ['<<Il tient.>>']],
    ['guillemets of mismatched signs', 'Il dit : <‹Il tient.>> Non.', ['<‹Il tient.>>']],
    ['single guillemets doubled', 'Il dit : ‹‹ Il tient. ›› Non.', ['‹‹ Il tient. ››']],
    ['the same pointing inwards', 'Sie sagte: >>Sie hält.<< Nein.', ['>>Sie hält.<<']],
    ['two commas for a low mark', 'Sie sagte: ,,Sie hält.“ Nein.', [',,Sie hält.“']],
    ['two commas and apostrophes', "Sie sagte: ,,Sie hält.'' Nein.", [",,Sie hält.''"]],
    ['marks the wrong way round', 'She said: ”It holds.“ It did not.', ['”It holds.“']],
    ['primes', 'She said: ″It holds.″ It did not.', ['″It holds.″']],
    ['singles that begin with a cut word', '‘’Tis ours,’ she said.', ['‘’Tis ours,’']],
    ['a number in singles', '‘26 tonnes’ crossed it', ['‘26 tonnes’']],
  ])('finds %s', (_, words, found) => {
    expect(quotedIn(words)).toEqual(found);
  });

  test.each([
    ['ja', '市長は「橋は\n安全だ」と述べた。', ['「橋は\n安全だ」']],
    ['ja', '市長は＂安全だ＂と述べた。', ['＂安全だ＂']],
    ['zh', '市长说‘安全’而已。', ['‘安全’']],
    ['ko', "시장은 '안전'이라고 말했다.", ["'안전'"]],
    ['ko', '시장은 "다리는\n안전하다"고 말했다.', ['"다리는\n안전하다"']],
    ['he', 'היא אמרה: ״הגשר בטוח״.', ['״הגשר בטוח״']],
    ['he', 'היא אמרה: "צה"ל כאן וגם או"ם".', ['"צה"ל כאן וגם או"ם"']],
    ['he', 'זה ה"גשר החדש" שלנו.', ['"גשר החדש"']],
    ['he', 'צה"ל וד"ר ואל״מ ומנכ"לית הודיעו', []],
    ['sv', 'Hon sade: ’Den håller.’ Nej.', ['’Den håller.’']],
    ['fr', 'Il dit : ‹\u00a0Il tient.\u00a0› Non.', ['‹\u00a0Il tient.\u00a0›']],
    ['en', '❝It holds.❞ So.', ['❝It holds.❞']],
    ['en', 'She said,"It holds." He left.', ['"It holds."']],
  ])('in %s, by the marks and spaces of its script: %j', (language, words, found) => {
    expect(quotedIn(words, language)).toEqual(found);
  });

  test.each([
    ['apostrophes', "The engineers' union and the mayor's letter"],
    ['decades', "That '70s bridge and its owners' friends"],
    ['clipped words', "Rock 'n' roll at the girls' school"],
    ['inches', 'A bolt of 6" and one of 8" were found'],
    ['a mark that never closes', 'She said: “It holds and that is that.'],
    ['no marks', 'Nothing was said.'],
    ['a mark that opened nothing', 'It holds,” she said.'],
    ['comparisons and shifts', 'If a >> b and c << d, then a > d and so on.'],
    ['commas typed twice', 'It rained,, and it snowed,, too “.'],
    ['feet and inches', `A gap of 5' 6" opened.`],
    ['empty marks', 'She said "" and " " and “…”.'],
    ['words cut at their beginning', "'Twas 'cause of 'em, she thought; that ’60s bridge"],
    ['a possessive set apart', "The mayor 's letter and the engineers ' report"],
  ])('does not take a %s for a quotation', (_, words) => {
    expect(quotedIn(words)).toEqual([]);
  });

  test.each([
    ['"One.\n\n"Two.\r\n\r\n"Three," she said. Four.', ['"One.', '"Two.', '"Three,"']],
    ['‘One.\n\n‘Two,’ she said.', ['‘One.', '‘Two,’']],
    [
      '‘The engineers’ report said so.\n\n‘We read it,’ she said.',
      ['‘The engineers’ report said so.', '‘We read it,’'],
    ],
    ['« Un.\n\n« Deux. », dit-elle.', ['« Un.', '« Deux. »']],
    ['« Un.\n\n» Deux. », dit-elle.', ['« Un.', '» Deux. »']],
    ['„Eins.\n\n„Zwei“, sagte sie.', ['„Eins.', '„Zwei“']],
    ['「一。\n\n「二」と言った。', ['「一。', '「二」']],
    ['»Eins.\n\n»Zwei«, sagte sie.', ['»Eins.', '»Zwei«']],
    ['“We called it “new”.\n\n“It was,” she said.', ['“We called it “new”.', '“It was,”']],
  ])('follows a quotation over paragraphs that each open again: %j', (words, found) => {
    expect(quotedIn(words)).toEqual(found);
  });

  test.each([
    ['She said: "It holds.\n\nIt will hold," and left.', ['"It holds.\n\nIt will hold,"']],
    ['She said: “It holds.\n\nIt will hold,” and left.', ['“It holds.\n\nIt will hold,”']],
    ['Il dit : « Il tient.\n\nIl tiendra », et partit.', ['« Il tient.\n\nIl tiendra »']],
    ['Sie sagte: „Sie hält.\n\nNoch“, und ging.', ['„Sie hält.\n\nNoch“']],
    ['She said: ‘It holds.\n\nIt will hold,’ and left.', ['‘It holds.\n\nIt will hold,’']],
    ['She said: ‘It holds.\n\nIt held. ‘So?’ he said.', ['‘So?’']],
    ['She saw ‘Old Town.\n\nThe dogs’ owner left.', []],
    ['She said: "It holds.\n\nIt held. "So?" he said.', ['"So?"']],
    ['She said: "It holds.\n\nA bolt of 6" fell.', []],
  ])('follows one into the next paragraph that closes it: %j', (words, found) => {
    expect(quotedIn(words)).toEqual(found);
  });

  test('looks four levels back for the mark that one closes, and no further', () => {
    expect(quotedIn('Il dit «un “deux ``trois "quatre» puis.')).toEqual([
      '«un “deux ``trois "quatre»',
    ]);
    expect(quotedIn('Il dit «un “deux ``trois „quatre "cinq» puis.')).toEqual([]);
  });

  test('does not follow one into a paragraph that does not open again', () => {
    expect(quotedIn('“One.\n\nTwo said “three”.')).toEqual(['“three”']);
  });

  test.each([
    ['the mayor said: “We know\nwhat it caused.” No.', ['“We know\nwhat it caused.”']],
    ['the mayor said: “We asked\nMartin Pryce.” No.', ['“We asked\nMartin Pryce.”']],
    ['the mayor said: “It holds.\r\nFor now,” and left.', ['“It holds.\r\nFor now,”']],
    ["the mayor said: 'We know\nwhat it caused.' No.", ["'We know\nwhat it caused.'"]],
    ['Elle dit : «\u00a0Il tient\u00a0\n», et partit.', ['«\u00a0Il tient\u00a0\n»']],
    ['市长说：“桥\n关闭了。”没有。', ['“桥\n关闭了。”']],
    ['Vale read: “It Rose\nIt Fell\nIt Held.” So.', ['“It Rose\nIt Fell\nIt Held.”']],
    ['Vale las: „Boote\nNetze\nSeile.“ So.', ['„Boote\nNetze\nSeile.“']],
    ['‘We saw\nIt all, the boys’ boats\ntoo.’ So.', ['‘We saw\nIt all, the boys’ boats\ntoo.’']],
    ['He said: “It Rose\nIt Fell\n“So?” she said.', ['“So?”']],
    ['He said: “It Rose\nIt Fell\n\nIt held,” she said.', []],
  ])('continues over a hard line break: %j', (words, found) => {
    expect(quotedIn(words)).toEqual(found);
  });

  test('sees lines that are wrapped to a width as one paragraph, sentences’ ends or not', () => {
    const words = [
      'The mayor spoke for an hour and then she said: “We know what',
      'this letter has caused, all of us. We are sorry for it, more',
      'than we can say. And so we must go on. It was never meant to',
      'question the findings of the engineers.” Nobody in the whole',
      'of the town hall clapped.',
    ].join('\n');
    const from = words.indexOf('“');
    expect(quotedIn(words)).toEqual([words.slice(from, words.indexOf('”') + 1)]);
  });

  test.each([
    '"',
    '“',
    '«',
    "'",
    '‘',
    '"a" ',
    '“a ',
    "a' ",
    '»a«\n',
    '"a\n',
    '``',
    '(“‘"',
    '“b “a” ',
  ])('is done with thirty thousand times %j in ten seconds of processor time', (mark) => {
    const before = process.cpuUsage().user;
    findQuotedRanges(mark.repeat(30_000), 'en');
    expect(process.cpuUsage().user - before).toBeLessThan(10_000_000);
  });
});
