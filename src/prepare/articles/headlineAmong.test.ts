import { expect, test } from 'vitest';
import { articleOf } from './articleOf.ts';

const text =
  'The bridge on Mill Street was closed to lorries on Friday after an inspection, the council said.';

/** Headline and outlet that a copied text states. */
function headOf(...lines: string[]) {
  const { metadata } = articleOf('a.txt', [...lines, text].join('\n\n')).article;
  return [metadata.headline?.value, metadata.outlet?.value];
}

test('a line of the site above the headline is not the headline', () => {
  const headline = 'Lorries must keep off the bridge for weeks';
  expect(headOf('Letter from Port Avery', headline, 'By Tom Beale')).toEqual([headline, undefined]);
  expect(headOf('One quay, many eels', headline)).toEqual([headline, undefined]);
  expect(headOf('Diario de Albora', 'Urbanismo', headline)).toEqual([headline, 'Diario de Albora']);
});

test('a short headline with a word of the text stays, and so does one that nothing below it beats', () => {
  const deck = 'Lorries must keep off the bridge for weeks';
  expect(headOf('Inspection fails', deck)[0]).toBe('Inspection fails');
  expect(headOf('Nobody’s fault', 'A long wait for everybody')[0]).toBe('Nobody’s fault');
});

test('a section or what somebody is, is no outlet', () => {
  expect(headOf('LOCAL NEWS', 'Bridge on Mill Street closed for weeks')[1]).toBeUndefined();
  expect(headOf('Bridge closed for weeks', 'By TERRY POLE, SENIOR REPORTER')[1]).toBeUndefined();
});
