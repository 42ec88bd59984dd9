import { describe, expect, test } from 'vitest';
import millStreet from '../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { coverageOf } from './coverage.ts';
import { parseStory } from './file/parse.ts';
import type { Article, StoryEvent } from './file/schema.ts';

const parsed = parseStory(millStreet);
if (!parsed.ok) throw new Error('Mill Street is a story');
const { story } = parsed;

function stateOf(published: string, happened: string, reportedBy = 'another') {
  const [article] = story.articles;
  const [event] = story.events;
  if (!article || !event) throw new Error('Mill Street has articles and events');
  const dated: Article = {
    ...article,
    datePublished: { ...article.datePublished, edtf: published },
  };
  const happening: StoryEvent = {
    ...event,
    date: { ...event.date, edtf: happened },
    accounts: [{ article: reportedBy === 'it' ? article.id : 'another', excerpts: [] }],
  };
  return coverageOf(dated, happening);
}

describe('coverageOf', () => {
  test('an article with an account reports the event, whatever the dates say', () => {
    expect(stateOf('2023-09-08', '2023-09-09', 'it')).toBe('reports');
  });

  test.each([
    ['2023-09-08', '2023-09-09', 'published-before'],
    ['2023-09-10', '2023-09-09', 'not-in-article'],
    ['2023-09-09', '2023-09-09', 'cannot-be-said'],
    ['2023-09-09/2023-09-13', '2023-09-09/2023-09-15', 'cannot-be-said'],
    ['2023-09-16', '2023-09-09/2023-09-15', 'not-in-article'],
    ['2023-09-09', '2023-09', 'cannot-be-said'],
    ['2023-08', '2023-09', 'published-before'],
    ['2023-12-08', '2006/', 'cannot-be-said'],
    ['2023-12-08', '/2006', 'not-in-article'],
    ['2005', '/2006', 'cannot-be-said'],
    ['/2023-09-01', '2023-09-02', 'published-before'],
    ['2023-06-30', '2023-05~', 'cannot-be-said'],
    ['2023-07-02', '2023-05~', 'not-in-article'],
    ['2023-09-10~', '2023-09-09', 'cannot-be-said'],
    ['2023-09-12~', '2023-09-09', 'not-in-article'],
  ])('published %s, happened %s: %s', (published, happened, state) => {
    expect(stateOf(published, happened)).toBe(state);
  });

  test('of an event that nothing dates nothing can be said', () => {
    const [article] = story.articles;
    const [event] = story.undated;
    if (!article || !event) throw new Error('Mill Street has an undated event');
    const others = { ...event, accounts: [{ article: 'another', excerpts: [] }] };
    expect(coverageOf(article, others)).toBe('cannot-be-said');
  });
});
