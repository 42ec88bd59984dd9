import { describe, expect, it } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

describe('a range of numbers', () => {
  it.each([
    ['en', '£3–5m was lost', '£3m–£5m was lost'],
    ['en', '£3-5m was lost', '£3 million – £5 million was lost'],
    ['en', '£3m to £5m was lost', '£3m–£5m was lost'],
    ['en', 'three to five million pounds was lost', '£3–5m was lost'],
    ['en', '5–10% of it', '5% – 10% of it'],
    ['en', '5 to 10 per cent of it', '5-10% of it'],
    ['en', 'a score of 9 to 5', 'a score of 9–5'],
    ['en', 'open 10 a.m.–5 p.m. daily', 'open 10am-5pm daily'],
    ['en', 'open 10am to 5pm daily', 'open 10 am – 5 pm daily'],
    ['en', 'open 10–11am daily', 'open 10am to 11am daily'],
    ['en', 'the 2019–20 season', 'the 2019–2020 season'],
    ['de', '5 bis 10 Prozent', '5–10 %'],
    ['fr', '5 à 10 % des élus', '5-10 % des élus'],
    ['es', '5 a 10 % de ellos', '5-10 % de ellos'],
    ['nl', '5 tot 10 procent', '5–10%'],
    ['pt', '5 a 10 % deles', '5-10 % deles'],
    ['ru', '5–6 млн рублей', '5 млн – 6 млн рублей'],
  ])('is one however it is written: in %s, “%s” and “%s”', (language, one, other) => {
    const kinds = kindsBetween(language, one, other);
    expect(kinds.filter((kind) => kind !== 'punctuation')).toEqual(['spelling']);
  });

  it.each([
    ['en', '£3–5m was lost', '£3–£5m was lost'],
    ['en', '£3–5m was lost', '$3–5m was lost'],
    ['en', '5–10% of it', '5–10 of it'],
    ['en', 'open 10am–5pm daily', 'open 10pm–5pm daily'],
    ['en', 'the 2019–18 series', 'the 2019–2018 series'],
    ['en', 'we gave 5 to 10 to her', 'we gave 5 to 12 to her'],
    ['it', '5 a 10 volte', '5-10 volte'],
  ])('is another where its ends are others: in %s, “%s” and “%s”', (language, one, other) => {
    expect(kindsBetween(language, one, other)).not.toEqual(['spelling']);
  });

  it('is never said to start after its own first figure', () => {
    const kinds = kindsBetween('en', '£3–5m was lost', '£3m–$5m was lost');
    expect(kinds).not.toContain('leftOut');
  });
});

describe('magnitudes and units of Russian and Polish', () => {
  it.each([
    ['ru', '12 тыс. человек', '12 тысяч человек'],
    ['ru', '5 млн рублей', '5 миллионов рублей'],
    ['ru', '1,5 млрд. долларов', '1,5 миллиарда $'],
    ['ru', '3 процента', '3 %'],
    ['pl', '12 tys. osób', '12 tysięcy osób'],
    ['pl', '5 mln złotych', '5 milionów zł'],
    ['pl', '3 procent', '3%'],
  ])('are read aloud in the same words: in %s, “%s” and “%s”', (language, one, other) => {
    const kinds = kindsBetween(language, one, other);
    expect(kinds.filter((kind) => kind !== 'punctuation')).toEqual(['spelling']);
  });
});
