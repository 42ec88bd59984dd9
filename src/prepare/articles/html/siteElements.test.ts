import { expect, test } from 'vitest';
import { readHtml } from './readHtml.ts';

const told =
  'The bridge on Mill Street was shut on Tuesday after a barge had struck its second pier, and nobody could say for how long.';

/** What is read of a page whose article contains this markup. */
function pageWith(inside: string) {
  const paragraph = `<p>${told}</p>`;
  const html = `<html lang="en"><body><article><h1>Bridge shut</h1>${paragraph.repeat(3)}${inside}${paragraph.repeat(3)}</article></body></html>`;
  const read = readHtml(html, 'a.html');
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** The paragraphs that remain besides the article's own. */
function paragraphsWith(inside: string): string[] {
  return pageWith(inside).paragraphs.filter((words) => words !== told && words !== 'Bridge shut');
}

test.each([
  ['what is named after sharing', '<div class="post-share"><p>Tell a friend of ours</p></div>'],
  ['a box in capitals inside its name', '<div class="imageCaption">The pier</div>'],
  ['a field to fill in', '<div><p>Mornings on the quay</p><input></div>'],
  ['a row of buttons', '<div><button>Give</button><span>48</span></div>'],
  ['a link with a label beside it', '<div><b>Read also</b><a>Ferry fares to double</a></div>'],
  [
    'a list of links, a question among them',
    '<ul><li><a>Who pays the ferry?</a></li><li><a>Ferry fares to double</a></li></ul>',
  ],
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

test.each([
  ['a small box named as a newsletter', `<div class="newsletter"><p>${sentence}</p></div>`],
  ['a small box with a field', `<div><p>${sentence}</p><input></div>`],
  ['an aside', `<aside><p>${sentence}</p></aside>`],
])('a sentence in %s stays, and is listed as the site’s', (_, inside) => {
  const { paragraphs, furniture } = pageWith(inside);
  expect(paragraphs).toContain(sentence);
  expect(furniture).toEqual([sentence]);
});

test('a sentence before a link in such a box stays too', () => {
  const { furniture } = pageWith(`<div class="promo">${sentence} <a>All in pictures</a></div>`);
  expect(furniture).toEqual([`${sentence} All in pictures`]);
});

test.each([
  ['a box of facts beside the text', `<aside class="factbox"><p>${sentence}</p></aside>`],
  ['a box of facts among related things', `<div class="related fact-box"><p>${sentence}</p></div>`],
  ['a related box without a link', `<div class="related"><p>${sentence}</p></div>`],
])('a sentence in %s is the article’s', (_, inside) => {
  const { paragraphs, furniture } = pageWith(inside);
  expect(paragraphs).toContain(sentence);
  expect(furniture).toEqual([]);
});

test('the cells in a row of a table are separated', () => {
  const rows =
    '<table><tr><th>Year</th><th>Moved</th></tr><tr><td>2029</td><td>14 mm</td></tr></table>';
  expect(paragraphsWith(rows)).toEqual(['Year Moved', '2029 14 mm']);
});

test('of a pull quote that the text repeats the text stays, however often it is pulled', () => {
  const words = 'Nobody saw the barge before it struck';
  const quote = `<div><p class="pullquote">${words}</p></div>`;
  const said = `“${words},” the ferryman said on the quay, and he had watched the river all morning.`;
  expect(paragraphsWith(`${quote}<p>${said}</p>${quote}`)).toEqual([said]);
});

test('thousands of pull quotes take seconds of processor time', () => {
  const quotes = Array.from(
    { length: 3000 },
    (_, n) => `<p>${told} It was barge ${n}.</p><p class="pullquote">It was barge ${n}</p>`,
  );
  const before = process.cpuUsage().user;
  pageWith(quotes.join(''));
  expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
});
