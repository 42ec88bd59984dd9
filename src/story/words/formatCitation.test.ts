import { expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { english } from '../../language/english.ts';
import { parseStory } from '../file/parse.ts';
import { formatCitation } from './formatCitation.ts';

const parsed = parseStory(millStreet);
if (!parsed.ok) throw new Error('Mill Street is a story');
const { story } = parsed;

function citationOf(articleId: string): string {
  const article = story.articles.find(({ id }) => id === articleId);
  const event = story.events.find(({ id }) => id === 'video');
  if (!article || !event) throw new Error('Mill Street has the video');
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  const account = event.accounts.find((one) => one.article === articleId);
  return formatCitation({ article, outlet, excerpts: account?.excerpts ?? [] }, english);
}

test('a citation has author, headline, outlet, date in words, address and the words', () => {
  expect(citationOf('courier-reopening').split('\n')).toEqual([
    expect.stringMatching(/^Imogen Vale\. .+\. The Courier, published Friday 8 December 2023\.$/),
    'https://courier.example/2023/12/mill-street-bridge-opens',
    expect.stringMatching(/^“… she released a video on 9 September.*”$/),
  ]);
});

test('what an article does not state is said not to be stated', () => {
  const [head, ...words] = citationOf('not-stated').split('\n');
  expect(head).toMatch(/^Author not stated\. /);
  expect(head).toMatch(/outlet not stated, published between 9 and 13 September 2023/);
  expect(words.join()).not.toContain('http');
});

test('the words are the article’s own, each excerpt whole', () => {
  const event = story.events.find(({ id }) => id === 'video');
  for (const { article, excerpts } of event?.accounts ?? []) {
    for (const { exact } of excerpts) expect(citationOf(article)).toContain(exact);
  }
});
