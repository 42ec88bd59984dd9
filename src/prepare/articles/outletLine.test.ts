import { describe, expect, test } from 'vitest';
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
    `${bridge}\nMill Street Gazette`,
    `Bridge shut, and the Mill Street Gazette asks why\n${bridge}`,
    `Bridge shut\nBy Nora Post\n${bridge}`,
    '',
  ])('finds none in %j', (text) => {
    expect(outletOf(text)).toBeUndefined();
  });
});
