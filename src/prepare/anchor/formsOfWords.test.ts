import { describe, expect, test } from 'vitest';
import { codePointsOf } from '../text/codePoints.ts';
import { anchorWords } from './anchorWords.ts';
import { indexArticle } from './articleIndex.ts';

/** The article's own words at the place that is found; `null` when there is none. */
function find(article: string, words: string): string | null | undefined {
  const index = indexArticle(codePointsOf(article));
  const found = anchorWords(index, { text: words });
  return found.ok ? index.text.slice(found.start, found.end) : null;
}

/** Articles, what is looked for, and the article's words; written down before anything was tried. */
describe('words are found in the form in which the article has them', () => {
  test.each([
    [
      'Le maire Rene\u0301 a ferme\u0301 le pont.',
      'René a fermé le',
      'Rene\u0301 a ferme\u0301 le',
    ],
    ['Il est passe\u0301 hier', 'Il est passé', 'Il est passe\u0301'],
    ['Il est passé hier', 'Il est passe\u0301', 'Il est passé'],
    [
      'Die Brü\u00adcken\u00adprü\u00adfung dauert',
      'Die Brückenprüfung',
      'Die Brü\u00adcken\u00adprü\u00adfung',
    ],
    ['the bridge\u00ad was', 'the bridge', 'the bridge'],
    ['the bridge\u200c was', 'the bridge', 'the bridge\u200c'],
    ['می\u200cخواهم بروم', 'میخواهم بروم', 'می\u200cخواهم بروم'],
    ['A\u20602 route', 'A2 route', 'A\u20602 route'],
    ['he said \u200eyes\u200e to it', 'said yes to', 'said \u200eyes\u200e to'],
    ['The bridge\n\nis shut.', 'The bridge is shut', 'The bridge\n\nis shut'],
    ['The bridge\r\nis shut.', 'The bridge is shut', 'The bridge\r\nis shut'],
    ['The bridge \n \t\n \n is shut.', 'The bridge is shut', 'The bridge \n \t\n \n is shut'],
    ['The bridge is shut.', 'The bridge\n   is shut', 'The bridge is shut'],
    ['the bridge\u2028is shut', 'bridge is shut', 'bridge\u2028is shut'],
    ['the oﬃcial ﬂag', 'official flag', 'oﬃcial ﬂag'],
    ['une œuvre d’art', "une oeuvre d'art", 'une œuvre d’art'],
    ['die Straße ist zu', 'die Strasse ist', 'die Straße ist'],
    ['we waited… and then', 'waited... and', 'waited… and'],
    ['we waited... and then', 'waited… and', 'waited... and'],
    ['we waited . . . and then', 'waited … and', 'waited . . . and'],
    ['about 40\u00a0000\u00a0€ a year', '40 000 € a', '40\u00a0000\u00a0€ a'],
    ['Non\u202f! dit-il', 'Non ! dit-il', 'Non\u202f! dit-il'],
    ['the 2019–20 season', 'the 2019-20 season', 'the 2019–20 season'],
    ['the mayor—who left—said', 'mayor--who left--said', 'mayor—who left—said'],
    ['it was −5 degrees', 'was -5 degrees', 'was −5 degrees'],
    ['the co\u2011op shop', 'the co-op shop', 'the co\u2011op shop'],
    ['it is 6′ tall', "is 6' tall", 'is 6′ tall'],
    ['er sagte: „Ja“', 'sagte: "Ja"', 'sagte: „Ja“'],
    ['ＡＢＣ bridge', 'ABC bridge', 'ＡＢＣ bridge'],
    ['\u1103\u1161\u1105\u1175 닫힘', '다리 닫힘', '\u1103\u1161\u1105\u1175 닫힘'],
    ['ﾀﾞﾑ が', 'ダム が', 'ﾀﾞﾑ が'],
    ['الجـــسر مغلق', 'الجسر مغلق', 'الجـــسر مغلق'],
    ['ﺍﻟﺠﺴﺮ مغلق', 'الجسر مغلق', 'ﺍﻟﺠﺴﺮ مغلق'],
    ['about 5 m² wide', '5 m2 wide', '5 m² wide'],
    ['We ❤\ufe0f it all', 'We ❤ it', 'We ❤\ufe0f it'],
    ['the 🇫🇷 came', 'the 🇫🇷', 'the 🇫🇷'],
    ['橋は　閉鎖', '橋は 閉鎖', '橋は　閉鎖'],
  ])('in “%s”: “%s”', (article, words, own) => {
    expect(find(article, words)).toBe(own);
  });
});

describe('half of a character is not found', () => {
  test.each([
    ['Il est passe\u0301 hier', 'Il est passe'],
    ['the oﬃcial', 'the of'],
    ['the 👩\u200d🚒 came', 'the 👩'],
    ['the 🇫🇷🇩🇪 came', 'the 🇫'],
    ['the 👍🏽 came', 'the 👍'],
  ])('in “%s”: “%s”', (article, words) => {
    expect(find(article, words)).toBeNull();
  });

  test('but the whole of it is, where the words are long enough to be found approximately', () => {
    const article = 'the engineers who came last night were passe\u0301';
    expect(find(article, article.slice(0, -1))).toBe(article);
  });

  test('and does not make a whole one ambiguous', () => {
    expect(find('Il est passe\u0301, il passe', 'passe')).toBe('passe');
  });
});
