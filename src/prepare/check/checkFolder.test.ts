import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import {
  articleText,
  checkMillStreet,
  spanIn,
  withArticleText,
  type Change,
  type MillStreetChanges,
} from '../testing/millStreet.ts';

const events = new Map(millStreet.events.map(({ id }, i) => [id, i]));
const eventAt = (id: string) => ['events', events.get(id) ?? -1] as const;
const video = eventAt('video');
const excerpt = (id: string, account: number) =>
  [...eventAt(id), 'accounts', account, 'excerpts', 0] as const;

/** A date as the program writes it, on a place that has one. */
function dated(place: readonly PropertyKey[], edtf: string, earliest = edtf, latest = earliest) {
  return [
    [[...place, 'edtf'], edtf],
    [[...place, 'earliest'], earliest],
    [[...place, 'latest'], latest],
  ] satisfies Change[];
}

const problemsOf = (changes: MillStreetChanges) => checkMillStreet(changes).problems;

/** Path and message of every error. */
function errorsOf(changes: MillStreetChanges) {
  return checkMillStreet(changes)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => ({ path, message }));
}

const path = (...keys: readonly PropertyKey[]) =>
  `$${keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')}`;

test('a story that is right has no problems', () => {
  expect(checkMillStreet().problems).toEqual([]);
});

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
      [[...excerpt('video', 2), 'start'], videoExcerpt.start + 1],
      [[...excerpt('video', 2), 'end'], videoExcerpt.end + 1],
    ],
    path(...excerpt('video', 2), 'start'),
    `they stand at ${videoExcerpt.start}–${videoExcerpt.end}`,
  ],
  [
    'an excerpt’s end moved by one',
    [[[...excerpt('video', 2), 'end'], videoExcerpt.end + 1]],
    path(...excerpt('video', 2), 'start'),
    `they stand at ${videoExcerpt.start}–${videoExcerpt.end}`,
  ],
  [
    'an end before the start',
    [[[...excerpt('video', 2), 'end'], 3]],
    path(...excerpt('video', 2), 'end'),
    'the end is not after the start',
  ],
  [
    'an excerpt with a straight quotation mark for a curly one',
    [
      [
        [...excerpt('letter-public', 0), 'exact'],
        "On Friday the letter appeared on the ministry's website.",
      ],
    ],
    path(...excerpt('letter-public', 0), 'exact'),
    'with other quotation marks they stand at',
  ],
  [
    'an excerpt with a space for a no-break space',
    [
      [
        [...excerpt('closed-to-lorries', 2), 'exact'],
        'the bridge has been shut to lorries of more than 12 tonnes since last Thursday',
      ],
    ],
    path(...excerpt('closed-to-lorries', 2), 'exact'),
    '; with no-break spaces they stand at',
  ],
  [
    'an excerpt that the article does not have',
    [[[...excerpt('video', 2), 'exact'], 'These words stand nowhere']],
    path(...excerpt('video', 2), 'exact'),
    'they do not stand in the article',
  ],
  [
    'words after an emoji with offsets that count UTF-16 units',
    [
      [[...partOf(1), 'start'], spanIn('not-stated', 'The letter was not').start + 2],
      [[...partOf(1), 'end'], spanIn('not-stated', 'The letter was not').start + 2 + 91],
    ],
    path(...partOf(1), 'start'),
    `they stand at ${spanIn('not-stated', 'The letter was not').start}–`,
  ],
  [
    'a wrong prefix',
    [[[...excerpt('video', 1), 'prefix'], 'x']],
    path(...excerpt('video', 1), 'prefix'),
    'right before',
  ],
  [
    'a wrong suffix',
    [[[...excerpt('video', 1), 'suffix'], 'x']],
    path(...excerpt('video', 1), 'suffix'),
    'right after',
  ],
  [
    'a part of a quotation moved by one',
    [[[...part, 'start'], spanIn('harbour-fm', 'The letter').start + 1]],
    path(...part, 'start'),
    'they stand at',
  ],
  [
    'evidence of an outlet moved by one',
    [[[...evidenceOfOutlet, 'end'], 9]],
    path(...evidenceOfOutlet, 'end'),
    'not after the start',
  ],
  [
    'evidence of a date that is not in the article',
    [[[...eventAt('bridge-rebuilt'), 'date', 'evidence', 0, 'exact'], 'Rebuilt in 1998!']],
    path(...eventAt('bridge-rebuilt'), 'date', 'evidence', 0, 'exact'),
    'do not stand in the article',
  ],
  [
    'evidence of a difference that is not in the article',
    [[['differences', 0, 'evidence', 1, 'exact'], 'thirteen tonnes']],
    path('differences', 0, 'evidence', 1, 'exact'),
    'do not stand in the article',
  ],
  [
    'another headline',
    [[['articles', 3, 'headline'], 'Mill Street Bridge opens to lorries again']],
    path('articles', 3, 'headline'),
    '; with other capitals they stand at',
  ],
];

describe('words that are not the article’s are refused:', () => {
  test.each([
    [0, 0, 'end'],
    [0, 1, 'start'],
    [7, 3, 'end'],
  ])('offsets %i, %i are told where the words stand', (start, end, field) => {
    const at = excerpt('video', 2);
    const story: Change[] = [
      [[...at, 'start'], start],
      [[...at, 'end'], end],
    ];
    const where = `; they stand at ${videoExcerpt.start}–${videoExcerpt.end}`;
    expect(errorsOf({ story })).toEqual([
      { path: path(...at, field), message: expect.stringContaining(where) },
    ]);
  });

  const spans: [string, readonly PropertyKey[]][] = [
    ['an excerpt', excerpt('video', 2)],
    ['a part of a quotation', part],
    ['evidence', evidenceOfOutlet],
  ];
  test.each(
    spans.flatMap(([what, at]) =>
      [undefined, null, -1, 1.5, '12'].map((start) => [what, start, at] as const),
    ),
  )('%s whose start is %j is told where the words stand', (_, start, at) => {
    expect(errorsOf({ story: [[[...at, 'start'], start]] })).toEqual([
      { path: path(...at, 'start'), message: expect.stringMatching(/; they stand at \d+–\d+/) },
    ]);
  });

  test.each(wrongWords)('%s', (_, story, path, message) => {
    expect(errorsOf({ story })).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  test('an end after the article', () => {
    const at = excerpt('video', 2);
    expect(errorsOf({ story: [[[...at, 'end'], 99_999]] })).toContainEqual({
      path: path(...at, 'end'),
      message: `the article ends at 1889; they stand at ${videoExcerpt.start}–${videoExcerpt.end}`,
    });
  });

  test('an excerpt of more than 300 code points', () => {
    const at = excerpt('video', 3);
    const story: Change[] = [
      [at, { ...spanIn('courier-reopening', longExcerpt), prefix: '', suffix: '' }],
    ];
    const message = 'has 301 code points; at most 300';
    expect(errorsOf({ story })).toContainEqual({ path: path(...at, 'exact'), message });
  });

  test('a byte-order mark and CRLF count, so that words after them are found where they are', () => {
    const text = articleText('courier-december');
    const first = text.indexOf('\n');
    const changed = `\uFEFF${text.slice(0, first)}\r${text.slice(first)}`;
    const errors = errorsOf(withArticleText('courier-december', changed));
    const { start, end } = spanIn('courier-december', 'on 7 September the lorries were stopped');
    expect(errors).toContainEqual({
      path: path(...excerpt('closed-to-lorries', 4), 'start'),
      message: `these words do not stand at ${start}–${end}; they stand at ${start + 2}–${end + 2}`,
    });
  });
});

describe('articles that are not those of the story are refused:', () => {
  const file = ['articles', 2, 'file'] as const;

  test('a changed article', () => {
    const text = articleText('evening-post').replace('by the mayor', 'by the Mayor');
    const errors = errorsOf({ files: { 'articles/evening-post.txt': text } });
    expect(errors).toContainEqual({
      path: '$.articles[2].file.sha256',
      message: expect.stringContaining('the text has changed since the story was made'),
    });
    expect(errors).toContainEqual({
      path: path(...excerpt('union-answers', 0), 'exact'),
      message: expect.stringContaining('; with other capitals they stand at'),
    });
  });

  test('a wrong hash', () => {
    const errors = errorsOf({ story: [[[...file, 'sha256'], '0'.repeat(64)]] });
    expect(errors).toEqual([
      { path: path(...file, 'sha256'), message: expect.stringContaining('its SHA-256 is') },
    ]);
  });

  test('a wrong length', () => {
    const errors = errorsOf({ story: [[[...file, 'characters'], 1890]] });
    expect(errors).toEqual([
      {
        path: path(...file, 'characters'),
        message: '1890 is not the number of code points of the text; write 1889',
      },
    ]);
  });

  test('a text that is not UTF-8', () => {
    const errors = errorsOf({ files: { 'articles/harbour-fm.txt': Uint8Array.of(0x61, 0xe9) } });
    expect(errors).toEqual([
      { path: '$.articles[0].file.name', message: expect.stringContaining('is not UTF-8') },
    ]);
  });

  test('a missing text, only when texts are asked for', () => {
    const files = { 'articles/harbour-fm.txt': null };
    expect(errorsOf({ files })).toEqual([]);
    expect(errorsOf({ files, options: { requireArticles: true } })).toEqual([
      { path: '$.articles[0].file.name', message: expect.stringContaining('is not there') },
    ]);
  });

  test('words of an article whose text nobody holds', () => {
    const errors = errorsOf({ story: [[['articles', 0, 'file'], null]] });
    expect(errors).toContainEqual({
      path: '$.outlets[0].evidence[0]',
      message: expect.stringContaining('the text of "harbour-fm" is not held'),
    });
    expect(errors.length).toBeGreaterThan(10);
  });

  test('but offsets that cannot be right are refused without the text too', () => {
    const at = excerpt('video', 0);
    const errors = errorsOf({
      files: { 'articles/harbour-fm.txt': null },
      story: [[[...at, 'end'], 400]],
    });
    expect(errors).toEqual([
      { path: path(...at, 'exact'), message: expect.stringContaining('its offsets') },
    ]);
  });
});

const sideIn = (article: string) => ({ article, exact: 'words', start: 20, end: 25 });

const petition = [...eventAt('petition'), 'date'] as const;
const petitionAccount = [...eventAt('petition'), 'accounts', 0, 'date'] as const;

describe('what the parser finds is told too:', () => {
  test.each<[string, Change[], string, string]>([
    [
      'a person who is not there',
      [[[...video, 'people', 0], 'nobody']],
      path(...video, 'people', 0),
      '"nobody" is not in people',
    ],
    [
      'an article that is not there',
      [[['differences', 0, 'evidence', 0, 'article'], 'gazette']],
      '$.differences[0].evidence[0].article',
      '"gazette" is not in articles',
    ],
    [
      'an id used twice',
      [[['outlets', 1, 'id'], 'harbour-fm']],
      '$.outlets[1].id',
      'is the id of an earlier entry',
    ],
    [
      'a date that is no EDTF',
      [[[...video, 'date', 'edtf'], '9 September 2023']],
      path(...video, 'date', 'edtf'),
      '',
    ],
    [
      'a day that the calendar does not have',
      [[[...video, 'date', 'edtf'], '2023-09-31']],
      path(...video, 'date', 'edtf'),
      '',
    ],
    [
      'bounds that do not follow from the EDTF',
      [[[...video, 'date', 'latest'], '2023-09-10']],
      path(...video, 'date', 'latest'),
      'write "2023-09-09"',
    ],
  ])('%s', (_, story, path, message) => {
    expect(errorsOf({ story })).toContainEqual({ path, message: expect.stringContaining(message) });
  });
});

describe('dates that cannot be right are refused:', () => {
  test('a wrong weekday', () => {
    const at = [...video, 'accounts', 0, 'date'] as const;
    const errors = errorsOf({ story: dated(at, '2023-09-10') });
    expect(errors).toContainEqual({
      path: path(...at, 'evidence', 0, 'exact'),
      message:
        '"Saturday" does not agree with 2023-09-10, which is a Sunday; give the day that the words mean',
    });
  });

  test('weekdays that no day within the bounds has', () => {
    const story = [petition, petitionAccount].flatMap((at) =>
      dated(at, '2023-09-09/2023-09-14', '2023-09-09', '2023-09-14'),
    );
    expect(errorsOf({ story }).map(({ path }) => path)).toEqual([
      path(...petition, 'evidence', 0, 'exact'),
      path(...petitionAccount, 'evidence', 0, 'exact'),
    ]);
  });

  test('a weekday that the day beside it never was', () => {
    const text = articleText('evening-post').replace('Thursday 27 July', 'Saturday 27 July');
    const { story, files } = withArticleText('evening-post', text);
    const errors = errorsOf({
      story,
      files,
      text: (text) => text.replaceAll('Thursday 27 July', 'Saturday 27 July'),
    });
    expect(errors.map(({ path }) => path)).toEqual([
      path(...eventAt('letter-to-ministry'), 'date', 'evidence', 0, 'exact'),
      path(...eventAt('letter-to-ministry'), 'accounts', 1, 'date', 'evidence', 0, 'exact'),
    ]);
  });

  test('a weekday that another event’s words have too, but whose date is too wide to prove it', () => {
    const at = [...eventAt('closed-to-lorries'), 'accounts', 1, 'date'] as const;
    const evidence = { article: 'not-stated', ...spanIn('not-stated', 'on Thursday') };
    const wide = [...eventAt('head-of-works-resigns'), 'date', 'evidence', 0] as const;
    const errors = errorsOf({ story: [...dated(at, '2023-09-08'), [wide, evidence]] });
    expect(errors.map(({ path }) => path)).toContain(path(...at, 'evidence', 0, 'exact'));
  });

  test('a weekday beside a day, where the date is stated to be another', () => {
    const letter = eventAt('letter-to-ministry');
    const places = [
      [...letter, 'date'],
      [...letter, 'accounts', 1, 'date'],
    ];
    const story = places.flatMap((at) => [
      ...dated(at, '2023-07-28'),
      [[...at, 'basis'], 'stated'] as const,
    ]);
    expect(errorsOf({ story }).map(({ path }) => path)).toEqual(
      expect.arrayContaining(places.map((at) => path(...at, 'evidence', 0, 'exact'))),
    );
  });

  test('a bare weekday outside the date that was computed from it, though not one that only bounds it', () => {
    const at = ['articles', 1, 'datePublished'] as const;
    const evidence = [
      { article: 'courier-reopening', ...spanIn('courier-reopening', 'said on Friday') },
    ];
    const story: Change[] = [[[...at, 'evidence'], evidence]];
    expect(errorsOf({ story })).toEqual([]);
    const errors = errorsOf({ story: [...story, [[...at, 'basis'], 'computed']] });
    expect(errors).toEqual([
      {
        path: path(...at, 'evidence', 0, 'exact'),
        message:
          '"Friday" does not agree with 2023-09-09 to 2023-09-13: no such Friday is within; give the days that the words mean',
      },
    ]);
  });

  test('a stated date that is not the one that its words name', () => {
    const at = [...video, 'accounts', 3, 'date'] as const;
    expect(
      errorsOf({ story: dated(at, '2023-09-09/2023-09-10', '2023-09-09', '2023-09-10') }),
    ).toEqual([]);
    const weight = eventAt('weight-limit-lifted');
    const places = [
      [...weight, 'date'],
      [...weight, 'accounts', 0, 'date'],
    ];
    const errors = errorsOf({
      story: places.flatMap((at) => dated(at, '2007', '2007-01-01', '2007-12-31')),
    });
    expect(errors).toEqual(
      places.map((at) => ({
        path: path(...at, 'edtf'),
        message: expect.stringContaining('its words name days, but none within 2007'),
      })),
    );
  });

  test.each(['2023-09-06', '2023-09-09'])(
    'a date computed from a Friday that is %s, though another event has these words for a Friday',
    (edtf) => {
      const friday = { article: 'not-stated', ...spanIn('not-stated', 'On Friday') };
      const saturday = {
        article: 'courier-december',
        ...spanIn('courier-december', 'of 9 September'),
      };
      const at = [...eventAt('letter-public'), 'accounts', 0, 'date'] as const;
      const another = millStreet.events[10]?.date;
      const errors = errorsOf({
        story: [
          ...dated(at, edtf),
          [
            [...at, 'evidence'],
            [friday, saturday],
          ],
          [[...video, 'accounts', 1, 'date'], another],
          ...dated(
            [...video, 'accounts', 1, 'date'],
            '2023-09-08/2023-09-09',
            '2023-09-08',
            '2023-09-09',
          ),
          [[...video, 'accounts', 1, 'date', 'evidence'], [friday]],
        ],
      });
      expect(errors).toContainEqual({
        path: path(...at, 'edtf'),
        message: `its words name days, but none within ${edtf}; write the date that they lead to`,
      });
    },
  );

  test('a single day that is called bounded', () => {
    const errors = errorsOf({ story: [[[...video, 'date', 'basis'], 'bounded']] });
    expect(errors).toEqual([
      {
        path: path(...video, 'date', 'basis'),
        message: expect.stringContaining('is a single day'),
      },
    ]);
  });

  test.each(['stated', 'computed'])('a %s date without evidence', (basis) => {
    const at = [...video, 'date'] as const;
    const errors = errorsOf({
      story: [
        [[...at, 'basis'], basis],
        [[...at, 'evidence'], []],
      ],
    });
    expect(errors).toEqual([
      {
        path: path(...at, 'evidence'),
        message: expect.stringContaining(`is ${basis} without evidence`),
      },
    ]);
  });

  test('a publication that lasted', () => {
    const errors = errorsOf({ story: [[['articles', 1, 'datePublished', 'extent'], 'span']] });
    expect(errors).toEqual([
      {
        path: '$.articles[1].datePublished.extent',
        message: expect.stringContaining('one moment'),
      },
    ]);
  });

  test('an event’s date that is narrower than its accounts allow', () => {
    const at = [...eventAt('union-answers'), 'date'] as const;
    expect(errorsOf({ story: dated(at, '2023-09-10') })).toEqual([
      {
        path: path(...at, 'edtf'),
        message:
          '2023-09-10 leaves out days that the articles allow; its accounts together allow 2023-09-09 to 2023-09-10',
      },
    ]);
  });

  test('an event’s date that takes the side of one account against another', () => {
    const at = [...eventAt('bridge-reopens'), 'date'] as const;
    const errors = errorsOf({ story: dated(at, '2023-12-08') });
    expect(errors).toContainEqual({
      path: path(...at, 'edtf'),
      message:
        '2023-12-08 leaves out days that the articles allow; its accounts contradict each other, so it spans them all: 2023-12-07 to 2023-12-08',
    });
  });

  test('an event’s date that is stated though no account gives one', () => {
    const weight = eventAt('weight-limit-lifted');
    const errors = errorsOf({ story: [[[...weight, 'accounts', 0, 'date'], undefined]] });
    expect(errors).toEqual([
      {
        path: path(...weight, 'date', 'basis'),
        message: expect.stringContaining('no account gives a date'),
      },
    ]);
  });
});

describe('what articles and sites are, and what a story may show of them:', () => {
  test('an excerpt from the site’s furniture is refused', () => {
    const at = excerpt('video', 2);
    const caption = spanIn('evening-post', 'no other crossing for lorries');
    const errors = errorsOf({ story: [[at, { ...caption, prefix: '', suffix: '' }]] });
    expect(errors).toEqual([
      { path: path(...at), message: expect.stringContaining('site furniture') },
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
          'own prose shown 654 of 965 code points, 67.8 % (limit 60 %): too much; shorten excerpts and evidence, or take fewer. Who owns the texts may set another limit in the story: "proseLimit", 0 to 1',
      },
    ]);
  });

  test('a difference with one side is refused, be it told twice', () => {
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

  test('but not one whose sides stand at the same place of two articles', () => {
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

  test.each([
    ['out of order', [1, 0], 'begins before the part before it ('],
    ['over one another', [0, 0], 'begins before the part before it ends'],
  ])('parts of a quotation %s are refused', (_, order, message) => {
    const i = millStreet.quotations.findIndex(({ id }) => id === 'an-hour-for-a-bus');
    const parts = millStreet.quotations[i]?.versions[0]?.parts ?? [];
    const at = ['quotations', i, 'versions', 0, 'parts'] as const;
    const errors = errorsOf({ story: [[at, order.map((k) => parts[k])]] });
    expect(errors).toEqual([
      { path: path(...at, 1, 'start'), message: expect.stringContaining(message) },
    ]);
  });
});

describe('an account by an article that was out before the event', () => {
  const at = eventAt('bridge-reopens');
  const early = { article: 'not-stated', excerpts: [] };

  test('is refused', () => {
    expect(errorsOf({ story: [[[...at, 'accounts', 2], early]] })).toEqual([
      {
        path: path(...at, 'accounts', 2, 'article'),
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
    const placed = path(...at, 'accounts', 2, 'article');
    const errorsAt = (edtf: string) =>
      errorsOf({
        story: [...reopened, ...dated(out, edtf, '2023-12-07'), [[...at, 'accounts', 2], early]],
      }).filter((error) => error.path === placed);
    expect(errorsAt('2023-12-07T15:40Z')).toHaveLength(1);
    expect(errorsAt('2023-12-07T16:40+01:00')).toHaveLength(1);
    expect(errorsAt('2023-12-07T16:20Z')).toEqual([]);
    expect(errorsAt('2023-12-07')).toEqual([]);
  });
});

describe('warnings are told and change nothing:', () => {
  test.each([
    ['summary', 'One article did not report the video.'],
    ['title', 'Paper fails to mention the mayor'],
  ])('a %s that infers from silence', (field, words) => {
    expect(problemsOf({ story: [[[...video, field], words]] })).toEqual([
      expect.objectContaining({ severity: 'warning', path: path(...video, field) }),
    ]);
  });

  test('but not the words that the rule asks for', () => {
    expect(problemsOf({ story: [[[...video, 'summary'], 'Not in this article.']] })).toEqual([]);
  });
});

describe('a file that is no story', () => {
  test('is told with the line and column where it stops being JSON', () => {
    expect(problemsOf({ text: () => '{\n  "version": 1,\n}' })).toEqual([
      {
        severity: 'error',
        rule: 'json',
        file: 'mill-street/story.json',
        path: '',
        line: 2,
        message: 'is not JSON: at column 15, this comma has nothing after it; take it away',
      },
    ]);
  });

  test.each([
    ['not UTF-8', Uint8Array.of(0x22, 0xe9, 0x22), 'is not UTF-8'],
    ['marked with a byte order', '\uFEFF{}', 'byte-order mark'],
    ['of another version', '{"version": 2}', 'version 2 is not known here'],
  ])('is told when it is %s', (_, text, message) => {
    expect(problemsOf({ text: () => text })).toEqual([
      expect.objectContaining({ severity: 'error', message: expect.stringContaining(message) }),
    ]);
  });

  test('is told when it is not there', () => {
    expect(checkMillStreet({ files: { 'story.json': null } }).problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('is not there') }),
    ]);
  });

  test('is told when an object has a name twice', () => {
    const errors = errorsOf({
      text: (text) => text.replace('"version": 1,', '"version": 1,\n"title": "Another",'),
    });
    expect(errors).toEqual([
      { path: '$.title', message: expect.stringContaining('has the name of an earlier field') },
    ]);
  });

  test('is not told to take a folder’s name for its id where that is no slug', () => {
    const [error, ...others] = errorsOf({ folder: 'High Street' });
    expect(others).toEqual([]);
    expect(error?.message).toBe('"mill-street" is not the name of the folder; rename the folder');
  });

  test('is told when its id is not its folder’s name', () => {
    expect(errorsOf({ folder: 'high-street' })).toEqual([
      {
        path: '$.id',
        message: expect.stringContaining(
          '"mill-street" is not the name of the folder; write "high-street"',
        ),
      },
    ]);
  });
});

test('every problem is told, with its line, in the order of the file, dangling references or not', () => {
  const { problems } = checkMillStreet({
    story: [
      [['differences', 0, 'evidence', 1, 'exact'], 'thirteen tonnes'],
      [['articles', 0, 'outlet'], 'harbour-am'],
      [[...excerpt('video', 1), 'prefix'], 'x'],
    ],
  });
  expect(problems.map(({ path }) => path)).toEqual([
    '$.articles[0].outlet',
    path(...excerpt('video', 1), 'prefix'),
    '$.differences[0].evidence[1].exact',
  ]);
  const lines = problems.map(({ line }) => line ?? 0);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(lines[0]).toBeGreaterThan(1);
});
