import { expect, test } from 'vitest';
import { readHtml } from './readHtml.ts';

const body =
  '<p>The bridge was shut on Tuesday after a barge had struck its second pier, the council said in the evening, and nobody knew for how long.</p>'.repeat(
    4,
  );

const firstOf = (head: string) => {
  const html = `<html lang="en"><head><meta property="og:title" content="Bridge shut"></head><body>${head}<div class="text">${body}</div></body></html>`;
  const read = readHtml(html, 'a.html');
  if (!read.ok) throw new Error(read.message);
  return read.value.paragraphs.filter((words) => !words.startsWith('The bridge was shut'));
};

test.each([
  [
    'the standfirst below the headline is the article’s',
    '<header><h1>Bridge shut</h1><h2 class="deck">Engineers found cracks in two of five piers</h2></header>',
    ['Bridge shut', 'Engineers found cracks in two of five piers'],
  ],
  [
    'a line above in the same heading is the article’s',
    '<h2><span>Cracked piers</span> <span>Bridge shut</span></h2>',
    ['Cracked piers'],
  ],
  [
    'what is told in short between a byline and the text is the article’s',
    '<article><h1>Bridge shut</h1><div class="by">Sam Rudd<br>Thornmere Tribune</div><ul><li>Nobody knows for how long it will be.</li></ul></article>',
    ['Bridge shut', 'Nobody knows for how long it will be.'],
  ],
  [
    'a line named as a kicker is the article’s',
    '<div><p class="kicker">Cracked piers</p><h1>Bridge shut</h1></div>',
    ['Cracked piers'],
  ],
  [
    'a date that the page states nowhere else is kept',
    '<header><h1>Bridge shut</h1><div class="when">4 March 2032</div></header>',
    ['4 March 2032'],
  ],
  [
    'a section above the headline is the site’s',
    '<div><p>Roads and rivers</p><h1>Bridge shut</h1></div>',
    ['Bridge shut'],
  ],
])('%s', (_, head, expected) => {
  expect(firstOf(head).filter((line) => line !== 'Bridge shut' && !line.startsWith('Sam'))).toEqual(
    expected.filter((line) => line !== 'Bridge shut'),
  );
});

test('a headline that only the page shows is kept, with what is below it', () => {
  const head =
    '<article><header><h2><span>Cracked piers</span> <span>Barge hits bridge</span></h2><p>Engineers found cracks in two of five piers.</p></header></article>';
  expect(firstOf(head).slice(0, 2)).toEqual([
    'Cracked piers Barge hits bridge',
    'Engineers found cracks in two of five piers.',
  ]);
});

test('a name and a date that touch are two lines, and the name alone is the author', () => {
  const head =
    '<article><h1>Bridge shut</h1><div class="byline"><span>By Nora Quill</span><span>Updated 4 March</span></div></article>';
  const html = `<html lang="en"><head><meta property="og:title" content="Bridge shut"></head><body>${head}<div class="text">${body}</div></body></html>`;
  const read = readHtml(html, 'a.html');
  expect(read.ok && read.value.metadata.author?.value).toBe('Nora Quill');
});

test('a title without the outlet’s name is the headline, and a footer’s correction stays', () => {
  const note = 'This article was amended on 4 March to correct the number of piers.';
  const html = `<html lang="en"><head><title>Bridge shut | The Courier</title><meta property="og:site_name" content="The Courier"></head><body><article><h1>Bridge shut</h1><div class="text">${body}</div><footer><p>${note}</p><p>Topics</p></footer></article></body></html>`;
  const read = readHtml(html, 'a.html');
  expect(read.ok && read.value.metadata.headline?.value).toBe('Bridge shut');
  expect(read.ok && read.value.paragraphs).toContain(note);
});
