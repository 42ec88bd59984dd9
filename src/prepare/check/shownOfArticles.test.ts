import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { spanIn } from '../testing/checkMillStreet.ts';
import { errorsOf, excerptAt, pathOf } from './testing/changeMillStreet.ts';

const sideIn = (article: string) => ({ article, exact: 'words', start: 20, end: 25 });

describe('what articles and sites are, and what a story may show of them:', () => {
  test('an excerpt from the site’s furniture is refused', () => {
    const at = excerptAt('video', 2);
    const caption = spanIn('evening-post', 'no other crossing for lorries');
    const errors = errorsOf({ story: [[at, { ...caption, prefix: '', suffix: '' }]] });
    expect(errors).toEqual([
      { path: pathOf(...at), message: expect.stringContaining('site furniture') },
    ]);
  });

  test('furniture beyond the article is refused', () => {
    const errors = errorsOf({ story: [[['articles', 1, 'furniture', 0, 'end'], 5000]] });
    expect(errors).toContainEqual({
      path: '$.articles[1].furniture[0]',
      message: 'the article ends at 1469',
    });
  });

  test('more of an article’s own prose than the limit is refused, with the figures', () => {
    expect(errorsOf({ story: [[['proseLimit'], 0.6]] })).toEqual([
      {
        path: '$.articles[2]',
        message:
          'own prose shown 654 of 965 code points, 67.8 % (limit 60 %): too much; shorten excerpts and evidence, or take fewer. If you own the texts, you may set another limit in the story: "proseLimit", 0 to 1',
      },
    ]);
  });

  test('a difference with one side is refused, even if that side is given twice', () => {
    const side = millStreet.differences[0]?.evidence[0];
    const errors = errorsOf({
      story: [
        [
          ['differences', 0, 'evidence'],
          [side, side],
        ],
      ],
    });
    expect(errors).toEqual([
      { path: '$.differences[0].evidence', message: expect.stringContaining('one side only') },
    ]);
  });

  test('but not one whose sides are at the same position in two articles', () => {
    const errors = errorsOf({
      story: [
        [
          ['differences', 0, 'evidence'],
          [sideIn('harbour-fm'), sideIn('not-stated')],
        ],
      ],
    });
    expect(errors.map(({ path }) => path)).not.toContain('$.differences[0].evidence');
  });

  test('a version that is given twice is refused, since it would be counted twice', () => {
    const versions = millStreet.quotations[0]?.versions ?? [];
    const at = ['quotations', 0, 'versions'] as const;
    const errors = errorsOf({ story: [[at, [...versions, versions[0]]]] });
    expect(errors).toContainEqual({
      path: pathOf(...at, versions.length),
      message: expect.stringContaining('once more, with the same words; remove one of them'),
    });
  });

  test.each([
    ['out of order', [1, 0], 'begins before the part before it ('],
    ['over one another', [0, 0], 'begins before the part before it ends'],
  ])('parts of a quotation %s are refused', (_, order, message) => {
    const i = millStreet.quotations.findIndex(({ id }) => id === 'an-hour-for-a-bus');
    const parts = millStreet.quotations[i]?.versions[0]?.parts ?? [];
    const at = ['quotations', i, 'versions', 0, 'parts'] as const;
    const errors = errorsOf({ story: [[at, order.map((k) => parts[k])]] });
    expect(errors).toEqual([
      { path: pathOf(...at, 1, 'start'), message: expect.stringContaining(message) },
    ]);
  });
});
