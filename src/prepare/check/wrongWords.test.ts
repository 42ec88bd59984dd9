import { describe, expect, test } from 'vitest';
import { articleText, spanIn, withArticleText, type Change } from '../testing/checkMillStreet.ts';
import { errorsOf, eventAt, excerptAt, pathOf } from './testing/changeMillStreet.ts';

const videoExcerpt = spanIn('evening-post', 'The mayor published a video over the weekend.');
const longExcerpt = articleText('courier-reopening').slice(600, 901);
const evidenceOfOutlet = ['outlets', 0, 'evidence', 0] as const;
const partOf = (version: number) => ['quotations', 0, 'versions', version, 'parts', 0] as const;
const part = partOf(0);

/** [what is wrong, the change, where, part of what is said] */
const wrongWords: [string, Change[], string, string][] = [
  [
    'an excerpt moved by one',
    [
      [[...excerptAt('video', 2), 'start'], videoExcerpt.start + 1],
      [[...excerptAt('video', 2), 'end'], videoExcerpt.end + 1],
    ],
    pathOf(...excerptAt('video', 2), 'start'),
    `they are at ${videoExcerpt.start}–${videoExcerpt.end}`,
  ],
  [
    'an excerpt’s end moved by one',
    [[[...excerptAt('video', 2), 'end'], videoExcerpt.end + 1]],
    pathOf(...excerptAt('video', 2), 'start'),
    `they are at ${videoExcerpt.start}–${videoExcerpt.end}`,
  ],
  [
    'an end before the start',
    [[[...excerptAt('video', 2), 'end'], 3]],
    pathOf(...excerptAt('video', 2), 'end'),
    'the end is not after the start',
  ],
  [
    'an excerpt with a straight quotation mark for a curly one',
    [
      [
        [...excerptAt('letter-public', 0), 'exact'],
        "On Friday the letter appeared on the ministry's website.",
      ],
    ],
    pathOf(...excerptAt('letter-public', 0), 'exact'),
    'with other quotation marks they are at',
  ],
  [
    'an excerpt with a space for a no-break space',
    [
      [
        [...excerptAt('closed-to-lorries', 2), 'exact'],
        'the bridge has been shut to lorries of more than 12 tonnes since last Thursday',
      ],
    ],
    pathOf(...excerptAt('closed-to-lorries', 2), 'exact'),
    '; with no-break spaces they are at',
  ],
  [
    'an excerpt that the article does not have',
    [[[...excerptAt('video', 2), 'exact'], 'These words stand nowhere']],
    pathOf(...excerptAt('video', 2), 'exact'),
    'they are not in the article',
  ],
  [
    'words after an emoji with offsets that count UTF-16 units',
    [
      [[...partOf(1), 'start'], spanIn('not-stated', 'The letter was not').start + 2],
      [[...partOf(1), 'end'], spanIn('not-stated', 'The letter was not').start + 2 + 91],
    ],
    pathOf(...partOf(1), 'start'),
    `they are at ${spanIn('not-stated', 'The letter was not').start}–`,
  ],
  [
    'a wrong prefix',
    [[[...excerptAt('video', 1), 'prefix'], 'x']],
    pathOf(...excerptAt('video', 1), 'prefix'),
    'right before',
  ],
  [
    'a wrong suffix',
    [[[...excerptAt('video', 1), 'suffix'], 'x']],
    pathOf(...excerptAt('video', 1), 'suffix'),
    'right after',
  ],
  [
    'a part of a quotation moved by one',
    [[[...part, 'start'], spanIn('harbour-fm', 'The letter').start + 1]],
    pathOf(...part, 'start'),
    'they are at',
  ],
  [
    'evidence of an outlet moved by one',
    [[[...evidenceOfOutlet, 'end'], 9]],
    pathOf(...evidenceOfOutlet, 'end'),
    'not after the start',
  ],
  [
    'evidence of a date that is not in the article',
    [[[...eventAt('bridge-rebuilt'), 'date', 'evidence', 0, 'exact'], 'Rebuilt in 1998!']],
    pathOf(...eventAt('bridge-rebuilt'), 'date', 'evidence', 0, 'exact'),
    'are not in the article',
  ],
  [
    'evidence of a difference that is not in the article',
    [[['differences', 0, 'evidence', 1, 'exact'], 'thirteen tonnes']],
    pathOf('differences', 0, 'evidence', 1, 'exact'),
    'are not in the article',
  ],
  [
    'another headline',
    [[['articles', 3, 'headline'], 'Mill Street Bridge opens to lorries again']],
    pathOf('articles', 3, 'headline'),
    '; with other capitals they are at',
  ],
];

describe('words that are not the article’s are refused:', () => {
  test.each([
    [0, 0, 'end'],
    [0, 1, 'start'],
    [7, 3, 'end'],
  ])('offsets %i, %i are reported with the place of the words', (start, end, field) => {
    const at = excerptAt('video', 2);
    const story: Change[] = [
      [[...at, 'start'], start],
      [[...at, 'end'], end],
    ];
    const where = `; they are at ${videoExcerpt.start}–${videoExcerpt.end}`;
    expect(errorsOf({ story })).toEqual([
      { path: pathOf(...at, field), message: expect.stringContaining(where) },
    ]);
  });

  const spans: [string, readonly PropertyKey[]][] = [
    ['an excerpt', excerptAt('video', 2)],
    ['a part of a quotation', part],
    ['evidence', evidenceOfOutlet],
  ];
  test.each(
    spans.flatMap(([what, at]) =>
      [undefined, null, -1, 1.5, '12'].map((start) => [what, start, at] as const),
    ),
  )('%s whose start is %j is told where the words stand', (_, start, at) => {
    expect(errorsOf({ story: [[[...at, 'start'], start]] })).toEqual([
      { path: pathOf(...at, 'start'), message: expect.stringMatching(/; they are at \d+–\d+/) },
    ]);
  });

  test.each(wrongWords)('%s', (_, story, path, message) => {
    expect(errorsOf({ story })).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  test('an end after the article', () => {
    const at = excerptAt('video', 2);
    expect(errorsOf({ story: [[[...at, 'end'], 99_999]] })).toContainEqual({
      path: pathOf(...at, 'end'),
      message: `the article ends at 1889; they are at ${videoExcerpt.start}–${videoExcerpt.end}`,
    });
  });

  test('an excerpt of more than 300 code points', () => {
    const at = excerptAt('video', 3);
    const story: Change[] = [
      [at, { ...spanIn('courier-reopening', longExcerpt), prefix: '', suffix: '' }],
    ];
    const message =
      'has 301 code points, more than the 300 of a short quotation; take fewer of its words, or give them as two excerpts';
    expect(errorsOf({ story })).toContainEqual({ path: pathOf(...at, 'exact'), message });
  });

  test('a byte-order mark and CRLF count, so that words after them are found where they are', () => {
    const text = articleText('courier-december');
    const first = text.indexOf('\n');
    const changed = `\uFEFF${text.slice(0, first)}\r${text.slice(first)}`;
    const errors = errorsOf(withArticleText('courier-december', changed));
    const { start, end } = spanIn('courier-december', 'on 7 September the lorries were stopped');
    expect(errors).toContainEqual({
      path: pathOf(...excerptAt('closed-to-lorries', 4), 'start'),
      message: `these words are not at ${start}–${end}; they are at ${start + 2}–${end + 2}`,
    });
  });
});
