import { expect, test } from 'vitest';
import { findFurniture } from './findFurniture.ts';

const text = [
  'The bridge on Mill Street was opened to lorries again on Thursday night after repairs.',
  'Nobody in the town hall would say on Friday who gave the order for it.',
];
const headline = 'Lorries return to Mill Street bridge, 40 tonnes at a time';

/** What is found of the lines above the text. */
const foundIn = (...head: string[]) =>
  findFurniture([...head, ...text].join('\n\n'), 'en').flatMap((one) => one.text.split('\n\n'));

test.each([
  [
    ['TRENDING', 'Weather', headline, 'By TOM BEALE FOR QUAY SUNDAY'],
    ['TRENDING', 'Weather'],
  ],
  [['Most read', headline, 'By Tom Beale'], ['Most read']],
  [
    [headline, 'Read more', 'BY TOM BEALE', 'Share'],
    ['Read more', 'Share'],
  ],
  [[headline, 'By Celia Marsh | cmarsh@quaypost.example | Quay Post', 'Share'], ['Share']],
])('headline and byline stay the article’s: %j', (head, site) => {
  expect(foundIn(...head)).toEqual(site);
});

test('the lines below the byline and above a credit are a caption', () => {
  const caption = ['The second pier in the rain', 'Image source, Quay Post'];
  expect(foundIn('Share', headline, 'By Tom Beale', ...caption)).toEqual(['Share', ...caption]);
});
