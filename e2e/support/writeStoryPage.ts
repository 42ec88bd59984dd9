import { readFileSync } from 'node:fs';
import { sitePages } from '../../src/site/page/sitePages.ts';

/*
 * Writes a story's own page, as building a site does, for a story that no site would take: run by
 * itself, since the pages are made by React and the tests' own compiler has other plans for that.
 * In: `{ page, story }`, the program's page and the story. Out: the story's page.
 */
const { page, story } = JSON.parse(readFileSync(0, 'utf8'));
const pages = sitePages(page, [story], 'https://news.example/lines/');
process.stdout.write(pages.get(`stories/${story.id}/index.html`) ?? '');
