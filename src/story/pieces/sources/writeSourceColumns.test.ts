import { expect, test } from 'vitest';
import { english } from '../../../language/english.ts';
import { ianaZone } from '../../../time/zone/ianaZone.ts';
import { unnamedZone } from '../../../time/zone/zone.ts';
import { millStreet } from '../../file/testing/millStreet.ts';
import { readArticle } from '../../file/readArticle.ts';
import type { StoryFile } from '../../file/schema.ts';
import type { Article, Outlet } from '../../model/article.ts';
import { voicesOf } from '../../model/voices.ts';
import { labelArticles } from '../../words/articleLabels.ts';
import { lateSources } from './lateSources.ts';
import { writeSourceColumns } from './writeSourceColumns.ts';

const zone = ianaZone('Europe/London') ?? unnamedZone;

const labelsOf = (articles: readonly Article[], outlets: readonly Outlet[]) => {
  const labels = labelArticles(voicesOf({ outlets, articles }, articles), english);
  return articles.map(({ id }) => labels(id));
};

/** Two articles of one outlet, of these dates. */
function twoOf(first: string, second: string): Pick<StoryFile, 'outlets' | 'articles'> {
  const { outlets, articles } = millStreet;
  const [outlet] = outlets;
  const [article] = articles;
  if (!outlet || !article) throw new Error('the story has an outlet and an article');
  return {
    outlets: [outlet],
    articles: [first, second].map((edtf, at) => ({
      ...article,
      id: `article-${at}`,
      outlet: outlet.id,
      headline: `Number ${at} of the bridge on Mill Street`,
      datePublished: { ...article.datePublished, edtf, extent: 'moment' },
    })),
  };
}

test.each([
  ['2025-06-08', '2025-06-08'],
  ['2025-06-08', '2025-06-09'],
  ['2025-06', '2025-06-XX'],
  ['2025', '2025-XX'],
  ['2025-06-08', '2025-06-08/2025-06-08'],
  ['2025-06-08/..', '2025-06-08/'],
  ['../2025-06', '/2025-06'],
  ['2025-06-09T00:30:00+01:00', '2025-06-08T23:30:00Z'],
  ['2025-06-08T10:00:00+01:00/2025-06-08', '2025-06-08T10:00:00+01:00/..'],
  ['2025-06-08~', '2025-06-08'],
])('articles of %s and %s are labelled before their pieces load as afterwards', (...dates) => {
  const file = twoOf(...dates);
  const early = lateSources(writeSourceColumns(file, zone), zone);
  const whole = file.articles.map((article) => readArticle(article, zone));
  expect(labelsOf(early.articles, early.outlets)).toEqual(labelsOf(whole, file.outlets));
});
