import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { dated, errorsOf, eventAt, pathOf, problemsOf } from './testing/changeMillStreet.ts';

describe('an account by an article that was out before the event', () => {
  const at = eventAt('bridge-reopens');
  const early = { article: 'not-stated', excerpts: [] };

  test('is refused', () => {
    expect(errorsOf({ story: [[[...at, 'accounts', 2], early]] })).toEqual([
      {
        path: pathOf(...at, 'accounts', 2, 'article'),
        message:
          '"not-stated" was out before the event happened; correct a date, or, if it announces the event, add "announced": true',
      },
    ]);
  });

  test('unless it announces it', () => {
    const announced = { ...early, announced: true };
    expect(problemsOf({ story: [[[...at, 'accounts', 2], announced]] })).toEqual([]);
  });

  test('or of the event one knows only about when it was', () => {
    const about = dated([...at, 'date'], '2023-12-07~/2023-12-08', '2023-12-07', '2023-12-08');
    expect(problemsOf({ story: [...about, [[...at, 'accounts', 2], early]] })).toEqual([]);
  });

  test('is refused to the minute, where both tell the time', () => {
    const reopened = dated([...at, 'date'], '2023-12-07T16:00Z', '2023-12-07');
    const article = millStreet.articles.findIndex(({ id }) => id === 'not-stated');
    const out = ['articles', article, 'datePublished'] as const;
    const placed = pathOf(...at, 'accounts', 2, 'article');
    const errorsAt = (edtf: string) =>
      errorsOf({
        story: [...reopened, ...dated(out, edtf, '2023-12-07'), [[...at, 'accounts', 2], early]],
      }).filter((error) => error.path === placed);
    expect(errorsAt('2023-12-07T15:40Z')).toHaveLength(1);
    expect(errorsAt('2023-12-07T16:40+01:00')).toHaveLength(1);
    expect(errorsAt('2023-12-07T16:20Z')).toEqual([]);
    expect(errorsAt('2023-12-07')).toEqual([]);
  });

  test('is not refused on a day that had not ended where the event happened', () => {
    const article = millStreet.articles.findIndex(({ id }) => id === 'not-stated');
    const out = ['articles', article, 'datePublished'] as const;
    const placed = pathOf(...at, 'accounts', 2, 'article');
    const errorsAt = (happened: string, happenedOn: string, published: string) =>
      errorsOf({
        story: [
          [['timeZone'], 'Europe/Lisbon'],
          ...dated([...at, 'date'], happened, happenedOn),
          ...dated(out, published, published.slice(0, 10)),
          [[...at, 'accounts', 2], early],
        ],
      }).filter((error) => error.path === placed);
    expect(errorsAt('2023-12-07T19:00-10:00', '2023-12-07', '2023-12-07')).toEqual([]);
    expect(errorsAt('2023-12-07', '2023-12-07', '2023-12-07T04:00+14:00')).toEqual([]);
    expect(errorsAt('2023-12-08T00:30-10:00', '2023-12-08', '2023-12-07')).toHaveLength(1);
    expect(errorsAt('2023-12-08T00:30+01:00', '2023-12-08', '2023-12-06')).toHaveLength(1);
  });
});

test('words that an article quotes from an event which came after it are refused', () => {
  const quotation = millStreet.quotations.findIndex(({ versions }) =>
    versions.some(({ article }) => article === 'not-stated'),
  );
  const versions = millStreet.quotations[quotation]?.versions ?? [];
  const version = versions.findIndex(({ article }) => article === 'not-stated');
  const saidAt = (event: string) =>
    errorsOf({ story: [[['quotations', quotation, 'event'], event]] });
  expect(saidAt('video')).toEqual([]);
  expect(saidAt('bridge-reopens')).toContainEqual({
    path: pathOf('quotations', quotation, 'versions', version, 'article'),
    message:
      '"not-stated" was out before the event at which this was said; correct a date, or leave "event" out',
  });
});
