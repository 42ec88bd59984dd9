import { describe, expect, test } from 'vitest';
import { plainMetadata } from '../../articles/plainMetadata.ts';
import { publishedOf } from '../../draft/read/publishedOf.ts';
import { findDates } from './findDates.ts';
import { told } from './testing/publicationLines.ts';

const lines = (text: string) => text.replaceAll('¶', '\n\n');

describe('when an article was published', () => {
  test.each(told)(
    'is read in %s, first publication before update: %s from %s',
    (language, published, text) => {
      expect(findDates(lines(text), { language }).published).toBe(published);
    },
  );

  test.each(told)(
    'is found the same in the words that a draft points to (%s, %s, %s)',
    (language, published, text) => {
      const metadata = plainMetadata(lines(text), language, 'article.txt', (range) => range);
      expect(publishedOf(metadata, language)).toBe(published);
    },
  );

  test.each([
    'Ceasefire of 3 May 2032 still holds¶By Sam Rudd¶The ceasefire that was signed on 3 May 2032 still holds, both sides said yesterday.',
    'Swan stops trains¶By Sam Rudd¶On 3 May 2031 a swan stopped trains. It did so again on Monday.',
    'Flood empties homes¶The 1998 flood of 17 October 1998 was worse¶Homes were emptied on Sunday.',
    'Interview: the weir keeper¶He was born on 4 May 1931.¶He kept the weir for years.',
  ])('is not read from what the article tells: %s', (text) => {
    expect(findDates(lines(text)).published).toBeNull();
  });
});
