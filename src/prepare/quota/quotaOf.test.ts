import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from '../../story/file/parse.ts';
import type { Evidence, StoryFile } from '../../story/file/schema.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { formatQuota } from './formatQuota.ts';
import { quotaOf } from './quotaOf.ts';

const headline = 'Bridge opens';
const opening = `${headline}\n\n`;

type SpanAt = (exact: string) => Evidence;

/** A story of one article that shows nothing but its headline, and the article's text. */
function storyOf(words: string, more: Partial<StoryFile> = {}) {
  const parsed = parseStory(millStreet);
  if (!parsed.ok || !parsed.story.articles[0]) throw new Error('Mill Street is no story');
  const { furniture: _, ...article } = parsed.story.articles[0];
  const datePublished = { ...article.datePublished, evidence: [] };
  const articles = [{ ...article, headline, datePublished }] satisfies StoryFile['articles'];
  const nothing = { outlets: [], events: [], undated: [], quotations: [], differences: [] };
  const story: StoryFile = { ...parsed.story, ...nothing, articles, ...more };
  return { story, article: articles[0], text: codePointsOf(opening + words) };
}

function quotaIn(words: string, more: (spanAt: SpanAt) => Partial<StoryFile> = () => ({})) {
  const at: SpanAt = (exact) => {
    const start = codePointsOf(opening + words).indexOf(exact);
    return { article: 'harbour-fm', exact, start, end: start + codePointsOf(exact).length };
  };
  const { story, article, text } = storyOf(words, more(at));
  if (!article) throw new Error('no article');
  return quotaOf(story, article, text);
}

const outletOf = (...evidence: Evidence[]) => [{ id: 'a', name: 'A', evidence }];
const own = (words: string) => codePointsOf(opening + words).length;

const toldQuotation = (spanAt: SpanAt): Partial<StoryFile> => ({
  quotations: [
    {
      id: 'q',
      speaker: 'helen-ashworth',
      event: null,
      versions: [
        {
          article: 'harbour-fm',
          role: 'body',
          speaker: null,
          parts: [spanAt('Twelve tonnes,')],
        },
      ],
    },
  ],
});

const overlappingWords = (spanAt: SpanAt) => ({
  outlets: outletOf(spanAt('It rained'), spanAt('rained. “Twelve'), spanAt('tonnes,” he')),
});

describe('of an article’s own prose', () => {
  test('the headline is shown', () => {
    expect(quotaIn('It rained.')).toMatchObject({ shown: headline.length, own: own('It rained.') });
  });

  test('direct quotations do not count', () => {
    expect(quotaIn('It rained. “Twelve tonnes 🚛,” he said.').own).toBe(
      own('It rained.  he said.'),
    );
  });

  test('nor do quotations that the story knows, where marks are missing', () => {
    expect(quotaIn('It rained. “Twelve tonnes, he said.', toldQuotation)).toMatchObject({
      own: own('It rained. “ he said.'),
      shown: headline.length,
    });
  });

  test('front matter does not count', () => {
    const words = 'The bridge on Mill Street opened on Monday.';
    const front = '---\noutlet: Harbour FM\nurl: https://harbour.example/bridge\n---\n';
    const { story, article } = storyOf(words);
    const text = codePointsOf(`${front}${opening}${words}`);
    const alsoShown = [{ start: 0, end: front.length }];
    if (!article) throw new Error('no article');
    expect(quotaOf(story, article, text, alsoShown)).toEqual(quotaIn(words));
  });

  test('furniture does not count', () => {
    const { story, article, text } = storyOf('It rained. Sign up now.');
    const start = text.indexOf('Sign up');
    const furniture = [{ start, end: text.length }];
    if (!article) throw new Error('no article');
    expect(quotaOf(story, { ...article, furniture }, text).own).toBe(own('It rained. '));
  });

  test('words shown twice count once, and words within quotations not at all', () => {
    expect(quotaIn('It rained. “Twelve tonnes,” he said.', overlappingWords).shown).toBe(
      headline.length + 'It rained. '.length + ' he'.length,
    );
  });

  test('three quarters may be shown, or the limit that the story sets', () => {
    expect(quotaIn('It rained.').limit).toBe(0.75);
    expect(quotaIn('It rained.', () => ({ proseLimit: 0.5 })).limit).toBe(0.5);
  });

  test('nothing is shown if there is no prose', () => {
    const { story, article } = storyOf('');
    if (!article) throw new Error('no article');
    expect(quotaOf(story, article, codePointsOf('“All.”'))).toMatchObject({
      own: 0,
      shown: 0,
      share: 0,
    });
  });
});

test('formatQuota gives counts, share and limit', () => {
  const quota = { article: 'a', shown: 1234, own: 2345, share: 1234 / 2345, limit: 0.75 };
  expect(formatQuota(quota)).toBe(
    'own prose shown 1,234 of 2,345 code points, 52.6 % (limit 75 %)',
  );
});
