import { readFileSync } from 'node:fs';
import { sitePages } from '../../src/site/page/sitePages.ts';
import type { StoryFile } from '../../src/story/file/schema.ts';

/*
 * Writes stories' own pages as a site build does, including for stories that no site would accept.
 * It runs in a process of its own, since the pages are made by React and the tests' compiler treats
 * JSX differently. Input: `{ page, stories }`, the program's page and the stories. Output: a list of
 * the stories' pages.
 */
const { page, stories }: { page: string; stories: StoryFile[] } = JSON.parse(
  readFileSync(0, 'utf8'),
);
const written = stories.map((story) =>
  sitePages(page, [story], 'https://news.example/lines/').get(`stories/${story.id}/index.html`),
);
process.stdout.write(JSON.stringify(written));
