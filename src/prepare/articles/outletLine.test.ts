import { describe, expect, test } from 'vitest';
import { articleOf } from './articleOf.ts';
import { outletLine } from './outletLine.ts';

const outletOf = (text: string, file = 'article.txt') => {
  const lines = [...text.matchAll(/[^\n]+/gu)];
  return outletLine(
    lines.map(({ 0: line, index }) => ({ start: index, text: line })),
    file,
  )?.text;
};

const bridge = 'The bridge on Mill Street was closed on Friday.';

describe('outletLine', () => {
  test.each([
    ['Mill Street Gazette\nBridge shut after inspection\nBy Tom Beale', 'Mill Street Gazette'],
    [`Bridge shut after inspection\nHarbour FM\n16 May 2031\n${bridge}`, 'Harbour FM'],
    [
      `Bridge shut\nMill Street Gazette, 16 May 2031\nBy Tom Beale\n${bridge}`,
      'Mill Street Gazette',
    ],
    [`Bridge shut\nThe Islander | 16 May 2031\n${bridge}`, 'The Islander'],
    ['Le Courrier du Pont\nLe pont fermé après une inspection', 'Le Courrier du Pont'],
    ['La Gazette de l’Estuaire\nLe pont fermé après une inspection', 'La Gazette de l’Estuaire'],
    [`Bridge shut after inspection\nThe Mill Street Review\n${bridge}`, 'The Mill Street Review'],
    ['Brücke nach Prüfung gesperrt\nNordsee-Blatt\n16. Mai 2031', 'Nordsee-Blatt'],
    ['Kreiszeitung\nBrücke nach Prüfung gesperrt', 'Kreiszeitung'],
  ])('finds the outlet in %j', (text, outlet) => {
    expect(outletOf(text)).toBe(outlet);
  });

  test('finds a name that the file has too', () => {
    const text = `Bridge shut\nHarbour Lantern\n${bridge}`;
    expect(outletOf(text)).toBeUndefined();
    expect(outletOf(text, 'harbour-lantern-2.txt')).toBe('Harbour Lantern');
  });

  test.each([
    `Bridge Shut On Friday\nTom Beale\n${bridge}`,
    `Bridge shut\nTom Beale, 16 May 2031\n${bridge}`,
    `Police Press Charges\nBy Tom Beale\n${bridge}`,
    `Record Rain Shuts Bridge\nNobody was hurt in the flood\n${bridge}`,
    `Mayor Blames Press\n16 May 2031\n${bridge}`,
    `Bridge shut\nFilm Review\n${bridge}`,
    `${bridge}\nMill Street Gazette`,
    `Bridge shut, and the Mill Street Gazette asks why\n${bridge}`,
    `Bridge shut\nBy Nora Post\n${bridge}`,
    '',
  ])('finds none in %j', (text) => {
    expect(outletOf(text)).toBeUndefined();
  });
});

test.each([
  [
    'Ferry aground\nBy Tom Beale, Seal Point Gazette\nIt ran aground.',
    'Seal Point Gazette',
    'byline',
  ],
  ['Ferry aground\nSEAL POINT (Northern Wire) — It ran aground.', 'Northern Wire', 'dateline'],
  [
    'Ferry aground\nNorthern Wire\nBy Tom Beale\n“It is stuck,” the captain told Northern Wire.',
    'Northern Wire',
    'line that the text names as an outlet',
  ],
  [
    'Ferry aground\nWater Engineer\nIt ran aground.\nhttps://www.water-engineer.example/ferry',
    'Water Engineer',
    'line that the text names as an outlet',
  ],
])('an outlet without a word of outlets is stated in %j', (text, value, from) => {
  expect(articleOf('a.txt', text).article.metadata.outlet).toMatchObject({ value, from });
});

test.each([
  ['Ferry aground\nBy Staff\nIt ran aground.', undefined],
  ['Ferry aground\nAuthor: Nora Quill\nIt ran aground.', 'Nora Quill'],
  ['Barco varado\nPor Tomás Vela\nEl barco varó.', 'Tomás Vela'],
])('whose the article is in %j', (text, author) => {
  const { metadata } = articleOf('a.txt', text).article;
  expect([metadata.author?.value, metadata.outlet]).toEqual([author, undefined]);
});

test('a name in brackets that begins a line far down the text is no outlet', () => {
  const text = `Bridge shut\n${`${bridge} `.repeat(40)}\n(Ewan Tighe) — who leads the council — said so.\n`;
  expect(articleOf('a.txt', text).article.metadata.outlet).toBeUndefined();
});
