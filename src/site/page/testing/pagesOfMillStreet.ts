import millStreetFile from '../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from '../../../story/file/parse.ts';

const parsed = parseStory(millStreetFile);
if (!parsed.ok) throw new Error('the story of Mill Street is a story');
export const millStreet = parsed.story;

/** The program's page, with the places that are filled. */
export const program = `<!doctype html>
<html lang="en" data-sourceline="loading">
  <head>
    <title>Sourceline</title>
    <script type="module" src="./assets/index.js"></script>
    <link rel="stylesheet" href="./assets/index.css">
  </head>
  <body>
    <div id="sourceline"></div>
  </body>
</html>`;

export const site = 'https://news.example/lines/';

export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

export const contentOf = (document: Document, selector: string) =>
  document.querySelector(selector)?.getAttribute('content');

/** The linked data of a page. */
export const dataOf = (document: Document): unknown =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
