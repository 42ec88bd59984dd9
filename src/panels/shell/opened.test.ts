import { expect, test } from 'vitest';
import { sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { neighboursOf } from './neighboursOf.ts';
import { openedOf, targetOfOpened } from './opened.ts';

const { story } = sourceOfMillStreet();

const targetOf = (event: string | null, article: string | null) => {
  const opened = openedOf(story, { event, article, person: null, difference: null });
  return opened && targetOfOpened(opened);
};

test('an address without event and article opens nothing', () => {
  expect(targetOf(null, null)).toBeNull();
});

test('an article opens by itself, or with an event the event with that account in view', () => {
  expect(targetOf(null, 'harbour-fm')).toEqual({ kind: 'article', articleId: 'harbour-fm' });
  expect(targetOf('video', 'harbour-fm')).toEqual({
    kind: 'coverage',
    eventId: 'video',
    articleId: 'harbour-fm',
  });
});

test('an article without an account of the event is ignored', () => {
  expect(targetOf('petition', 'harbour-fm')).toEqual({ kind: 'event', eventId: 'petition' });
});

test('what the story does not have is ignored', () => {
  expect(targetOf('no-such-event', null)).toBeNull();
  expect(targetOf(null, 'no-such-article')).toBeNull();
  expect(targetOf('video', 'no-such-article')).toEqual({ kind: 'event', eventId: 'video' });
  expect(targetOf('no-such-event', 'harbour-fm')?.kind).toBe('article');
});

const around = (
  event: string | null,
  article: string | null,
  left: ReadonlySet<string> | null = null,
) => {
  const opened = openedOf(story, { event, article, person: null, difference: null });
  if (!opened) throw new Error('nothing is open');
  const { previous, next } = neighboursOf(story, opened, left);
  return [previous, next];
};

test('the neighbours of an article are those of the rows above and below, without wrapping around', () => {
  const inRows = ['harbour-fm', 'not-stated', 'evening-post', 'courier-reopening'];
  const articles = inRows.map((articleId) => ({ kind: 'article', articleId }));
  expect(around(null, 'harbour-fm')).toEqual([null, articles[1]]);
  expect(around(null, 'evening-post')).toEqual([articles[1], articles[3]]);
  expect(around(null, 'courier-december')).toEqual([articles[3], null]);
});

test('the neighbours of an event are events, also when an article’s account is in view', () => {
  expect(around('closed-to-lorries', 'harbour-fm')).toEqual([
    { kind: 'event', eventId: 'letter-to-ministry' },
    { kind: 'event', eventId: 'letter-public' },
  ]);
  expect(around('brass-plate', null)).toEqual([{ kind: 'event', eventId: 'bridge-reopens' }, null]);
});

test('while a search or filter applies, the neighbours of any event are those found', () => {
  const left = new Set(['closed-to-lorries', 'bridge-reopens']);
  const [first, last] = [...left].map((eventId) => ({ kind: 'event', eventId }));
  expect(around('closed-to-lorries', null, left)).toEqual([null, last]);
  expect(around('letter-public', null, left)).toEqual([first, last]);
  expect(around('brass-plate', null, left)).toEqual([last, null]);
});
