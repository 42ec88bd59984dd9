import { expect, test } from 'vitest';
import { readHtml } from './readHtml.ts';

const told =
  'The bridge on Mill Street was shut on Tuesday after a barge had struck its second pier, and nobody could say for how long.';

/** The paragraphs that remain of a page whose article contains this markup, besides its own. */
function paragraphsWith(inside: string): string[] {
  const paragraph = `<p>${told}</p>`;
  const html = `<html lang="en"><body><article><h1>Bridge shut</h1>${paragraph.repeat(3)}${inside}${paragraph.repeat(3)}</article></body></html>`;
  const read = readHtml(html, 'a.html');
  if (!read.ok) throw new Error(read.message);
  return read.value.paragraphs.filter((words) => words !== told && words !== 'Bridge shut');
}

test.each([
  ['what is named after sharing', '<div class="post-share"><p>Tell a friend of ours</p></div>'],
  ['a box in capitals inside its name', '<div class="imageCaption">The pier</div>'],
  ['a field to fill in', '<div><p>Mornings on the quay</p><input></div>'],
  ['a list of links', '<ul><li><a>Ferry fares to double</a></li></ul>'],
  ['what screen readers say of a link', '<span class="sr-only">this link leads away</span>'],
])('%s is the site’s', (_, inside) => {
  expect(paragraphsWith(inside)).toEqual([]);
});

const sentence = 'Work will begin in the autumn.';

test.each([
  ['behind a wall', `<div class="paywall"><p>${sentence}</p></div>`],
  ['in a section with opinions', `<section class="opinion"><p>${sentence}</p></section>`],
  ['that is a link as a whole', `<p><a>${sentence}</a></p>`],
  [
    'in a box with a long text',
    `<div class="newsletter"><p>${sentence}</p>${`<p>${told}</p>`.repeat(3)}</div>`,
  ],
  ['in a list of what is no link', `<ul><li>${sentence}</li></ul>`],
])('a sentence %s is the article’s', (_, inside) => {
  expect(paragraphsWith(inside)).toEqual([sentence]);
});

test('the cells of a table’s row are set apart', () => {
  const rows =
    '<table><tr><th>Year</th><th>Moved</th></tr><tr><td>2029</td><td>14 mm</td></tr></table>';
  expect(paragraphsWith(rows)).toEqual(['Year Moved', '2029 14 mm']);
});
