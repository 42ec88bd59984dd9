import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { articleText, spanIn, withArticleText, type Change } from '../testing/checkMillStreet.ts';
import { dated, errorsOf, eventAt, pathOf } from './testing/changeMillStreet.ts';

const video = eventAt('video');

const petition = [...eventAt('petition'), 'date'] as const;
const petitionAccount = [...eventAt('petition'), 'accounts', 0, 'date'] as const;

test('of a wrong time zone nothing else is said: no date is wrong by clocks that nobody meant', () => {
  const date = [...video, 'date'] as const;
  const inZone = (zone: string): Change[] => [
    [['timeZone'], zone],
    ...dated(date, '2023-09-08T23:30Z', '2023-09-08', '2023-09-08'),
  ];
  const pathsIn = (zone: string) => errorsOf({ story: inZone(zone) }).map(({ path }) => path);
  expect(pathsIn('UTC').length).toBeGreaterThan(0);
  expect(pathsIn('Europe/Lundun')).toEqual(['$.timeZone']);
});

describe('dates that cannot be right are refused:', () => {
  test('a wrong weekday', () => {
    const at = [...video, 'accounts', 0, 'date'] as const;
    const errors = errorsOf({ story: dated(at, '2023-09-10') });
    expect(errors).toContainEqual({
      path: pathOf(...at, 'evidence', 0, 'exact'),
      message:
        '"Saturday" does not agree with 2023-09-10, which is a Sunday; give the day that the words mean',
    });
  });

  test('weekdays that no day within the bounds has', () => {
    const story = [petition, petitionAccount].flatMap((at) =>
      dated(at, '2023-09-09/2023-09-14', '2023-09-09', '2023-09-14'),
    );
    expect(errorsOf({ story }).map(({ path }) => path)).toEqual([
      pathOf(...petition, 'evidence', 0, 'exact'),
      pathOf(...petitionAccount, 'evidence', 0, 'exact'),
    ]);
  });

  test('a weekday that does not fall on the day beside it', () => {
    const text = articleText('evening-post').replace('Thursday 27 July', 'Saturday 27 July');
    const { story, files } = withArticleText('evening-post', text);
    const errors = errorsOf({
      story,
      files,
      text: (text) => text.replaceAll('Thursday 27 July', 'Saturday 27 July'),
    });
    expect(errors.map(({ path }) => path)).toEqual([
      pathOf(...eventAt('letter-to-ministry'), 'date', 'evidence', 0, 'exact'),
      pathOf(...eventAt('letter-to-ministry'), 'accounts', 1, 'date', 'evidence', 0, 'exact'),
    ]);
  });

  test('a weekday that another event’s words have too, but whose date is too wide to prove it', () => {
    const at = [...eventAt('closed-to-lorries'), 'accounts', 1, 'date'] as const;
    const evidence = { article: 'not-stated', ...spanIn('not-stated', 'on Thursday') };
    const wide = [...eventAt('head-of-works-resigns'), 'date', 'evidence', 0] as const;
    const errors = errorsOf({ story: [...dated(at, '2023-09-08'), [wide, evidence]] });
    expect(errors.map(({ path }) => path)).toContain(pathOf(...at, 'evidence', 0, 'exact'));
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
      expect.arrayContaining(places.map((at) => pathOf(...at, 'evidence', 0, 'exact'))),
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
        path: pathOf(...at, 'evidence', 0, 'exact'),
        message:
          '"Friday" does not agree with 2023-09-09 to 2023-09-13: no Friday falls within them; give the days that the words mean',
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
        path: pathOf(...at, 'edtf'),
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
        path: pathOf(...at, 'edtf'),
        message: `its words name days, but none within ${edtf}; write the date that they lead to`,
      });
    },
  );

  test('a single day that is called bounded', () => {
    const errors = errorsOf({ story: [[[...video, 'date', 'basis'], 'bounded']] });
    expect(errors).toEqual([
      {
        path: pathOf(...video, 'date', 'basis'),
        message: expect.stringContaining('is a single day'),
      },
    ]);
  });

  test.each([
    ['2023-09-09T09:40', [expect.stringContaining('is a single minute')]],
    ['2023-09-09T09:40/2023-09-09T12:00', []],
  ])(
    'a single minute that is called bounded, but not some hours of a day: %s',
    (edtf, messages) => {
      const errors = errorsOf({
        story: [
          [[...video, 'date', 'basis'], 'bounded'],
          [[...video, 'date', 'edtf'], edtf],
        ],
      });
      const ofBasis = errors.filter(({ path }) => path === pathOf(...video, 'date', 'basis'));
      expect(ofBasis.map(({ message }) => message)).toEqual(messages);
    },
  );

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
        path: pathOf(...at, 'evidence'),
        message: expect.stringContaining(`is ${basis} without evidence`),
      },
    ]);
  });

  test('a publication that is a span', () => {
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
        path: pathOf(...at, 'edtf'),
        message:
          '2023-09-10 leaves out days that the articles allow; its accounts together allow 2023-09-09 to 2023-09-10',
      },
    ]);
  });

  test('an event’s date that takes the side of one account against another', () => {
    const at = [...eventAt('bridge-reopens'), 'date'] as const;
    const errors = errorsOf({ story: dated(at, '2023-12-08') });
    expect(errors).toContainEqual({
      path: pathOf(...at, 'edtf'),
      message:
        '2023-12-08 leaves out days that the articles allow; its accounts contradict each other, so it spans them all: 2023-12-07 to 2023-12-08',
    });
  });

  test('an event’s date that is stated though no account gives one', () => {
    const weight = eventAt('weight-limit-lifted');
    const errors = errorsOf({ story: [[[...weight, 'accounts', 0, 'date'], undefined]] });
    expect(errors).toEqual([
      {
        path: pathOf(...weight, 'date', 'basis'),
        message: expect.stringContaining('no account gives a date'),
      },
    ]);
  });
});
