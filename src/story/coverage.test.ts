import { describe, expect, test } from 'vitest';
import { articlesWithout, coverageOf, eventsNotIn } from './coverage.ts';
import { sourceOfMillStreet } from './file/testing/millStreet.ts';
import { modelDate } from './testing/modelDate.ts';

const { story } = sourceOfMillStreet();

function stateOf(published: string, happened: string, reportedBy = 'another') {
  const [article] = story.articles;
  const [event] = story.events;
  if (!article || !event) throw new Error('Mill Street has articles and events');
  return coverageOf(
    { ...article, datePublished: modelDate(published) },
    {
      ...event,
      date: modelDate(happened),
      articles: [reportedBy === 'it' ? article.id : 'another'],
    },
  );
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

  test('nothing is said to be absent from an article whose text is not held', () => {
    const [held] = story.articles;
    const [event] = story.dated;
    if (!held || !event) throw new Error('Mill Street has articles and events');
    const article = { ...held, file: null, datePublished: modelDate('2030') };
    const unreported = { ...event, articles: ['another'] };
    expect(coverageOf({ ...article, file: held.file }, unreported)).toBe('not-in-article');
    expect(coverageOf(article, unreported)).toBe('cannot-be-said');
    expect(articlesWithout(unreported, [article])).toEqual([]);
    expect(eventsNotIn(article, [unreported])).toEqual([]);
    const early = { ...article, datePublished: modelDate('1950') };
    expect(coverageOf(early, unreported)).toBe('published-before');
  });

  test('no article is said to leave out what is only announced, or what no article here has', () => {
    const [article] = story.articles;
    const [event] = story.dated;
    if (!article || !event) throw new Error('Mill Street has articles and events');
    const later = { ...article, datePublished: modelDate('2030') };
    const of = (articles: string[], announcedBy: string[] = []) =>
      articlesWithout({ ...event, articles, announcedBy }, [later]);
    expect(of(['another'])).toEqual([later]);
    expect(of(['another'], ['another'])).toEqual([]);
    expect(of([])).toEqual([]);
  });

  test('nothing can be said of an event that nothing dates', () => {
    const [article] = story.articles;
    const event = story.events.find(({ date }) => date === null);
    if (!article || !event) throw new Error('Mill Street has an undated event');
    expect(coverageOf(article, { ...event, articles: ['another'] })).toBe('cannot-be-said');
  });
});
