import { expect, test } from 'vitest';
import { findOrderIssues } from './orderIssues.ts';
import { millStreet } from './testing/millStreet.ts';

type Written = [id: string, edtf: string, after?: string[]];

/** What is said of Mill Street with these events. */
function issuesOf(written: readonly Written[], timeZone?: string) {
  const [event] = millStreet.events;
  if (!event) throw new Error('Mill Street has events');
  const events = written.map(([id, edtf, after = []]) => ({
    ...event,
    id,
    after,
    date: { ...event.date, edtf },
  }));
  const zone = timeZone === undefined ? {} : { timeZone };
  return findOrderIssues({ ...millStreet, ...zone, events });
}

const week = '2025-06-02/2025-06-08';

test('an order that the dates allow is kept without a word', () => {
  expect(
    issuesOf(
      [
        ['b', week, ['a']],
        ['a', week],
      ],
      'Europe/Paris',
    ),
  ).toEqual([]);
  expect(
    issuesOf([
      ['b', '2025-06', ['a']],
      ['a', '2025-06-30'],
    ]),
  ).toEqual([]);
  expect(
    issuesOf([
      ['b', '2025-06-05~', ['a']],
      ['a', '2025-06-06'],
    ]),
  ).toEqual([]);
  expect(
    issuesOf([
      ['b', '2025-06-06', ['a']],
      ['a', '2025-06-06T18:12'],
    ]),
  ).toEqual([]);
});

test('days are those of the story’s zone, which comes from its first time', () => {
  expect(
    issuesOf([
      ['a', '2025-06-06T08:00+10:00', ['b']],
      ['b', '2025-06-06'],
    ]),
  ).toEqual([]);
});

test('a circle is refused once, at the point where it closes, with the path it takes', () => {
  expect(
    issuesOf([
      ['a', week, ['c']],
      ['b', week, ['a']],
      ['c', week, ['b']],
    ]),
  ).toEqual([
    {
      path: '$.events[1].after[0]',
      message: '"a" comes after this event in turn, by way of "c"; remove one of them',
    },
  ]);
  expect(
    issuesOf([
      ['a', week, ['b']],
      ['b', week, ['a']],
    ])[0]?.message,
  ).toBe('"a" comes after this event in turn; remove one of them');
  expect(issuesOf([['a', week, ['a']]])[0]?.message).toBe('"a" is this event itself; remove it');
});

test('an order that contradicts the dates is refused, to the day and to the minute', () => {
  expect(
    issuesOf([
      ['b', '2025-06-05', ['a']],
      ['a', '2025-06-06'],
    ]),
  ).toEqual([
    {
      path: '$.events[0].after[0]',
      message:
        '"a" is dated 2025-06-06, and this event before that, 2025-06-05; correct a date, or remove it',
    },
  ]);
  const times: Written[] = [
    ['b', '2025-06-06T18:10+02:00', ['a']],
    ['a', '2025-06-06T16:12Z'],
  ];
  expect(issuesOf(times)).toHaveLength(1);
});

test('an order that contradicts the dates through other events is refused, with the path named', () => {
  expect(
    issuesOf([
      ['d', '2025-06-10', ['c']],
      ['c', '2025', ['b']],
      ['b', '2025-06', ['a']],
      ['a', '2025-06-11'],
    ]),
  ).toEqual([
    {
      path: '$.events[0].after[0]',
      message:
        '"c" comes after "a" by way of "b", and "a" is dated 2025-06-11, and this event before that, 2025-06-10; correct a date, or remove it',
    },
  ]);
  expect(
    issuesOf([
      ['c', '2025-06-11', ['b']],
      ['b', '2025', ['a']],
      ['a', '2025-06-11T18:00'],
    ]),
  ).toEqual([]);
});

test('each circle is reported once, and the order holds without the links that close them', () => {
  const two: Written[] = [
    ['a', week, ['b', 'd']],
    ['b', week, ['c']],
    ['c', week, ['b', 'a']],
    ['d', week, ['e']],
    ['e', week, ['d']],
  ];
  const refused = issuesOf(two).map(({ path }) => path);
  expect(refused).toEqual(['$.events[2].after[0]', '$.events[2].after[1]', '$.events[4].after[0]']);
  const without = two.map(([id, edtf, after = []], i): Written => [
    id,
    edtf,
    after.filter((_, j) => !refused.includes(`$.events[${i}].after[${j}]`)),
  ]);
  expect(issuesOf(without)).toEqual([]);
});

test('a date that contradicts many later ones is reported where the order meets it', () => {
  const issues = issuesOf([
    ['a', week, ['b']],
    ['b', week, ['c']],
    ['c', week, ['d']],
    ['d', '2025', ['e']],
    ['e', '2025-06-09'],
  ]);
  expect(issues.map(({ path }) => path)).toEqual(['$.events[2].after[0]']);
  expect(issues[0]?.message).toContain('"d" comes after "e", and "e" is dated 2025-06-09');
});

const tenThousand = (last: string[]) =>
  Array.from({ length: 10_000 }, (_, i): Written => [
    `e${i}`,
    week,
    i < 9999 ? [`e${i + 1}`] : last,
  ]);

test.each<[string, Written[], number]>([
  ['a chain in order', tenThousand([]), 0],
  ['a chain with one date against it', [...tenThousand(['e']), ['e', '2025-06-09']], 1],
  ['a circle', tenThousand(['e0']), 1],
  ['a chain that comes after a circle', [...tenThousand(['e']), ['e', week, ['e9999']]], 1],
])('of ten thousand events, %s is followed in seconds', (_, events, problems) => {
  const began = performance.now();
  const issues = issuesOf(events);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(issues).toHaveLength(problems);
  // A long way is told by its first five and their number.
  for (const { message } of issues) expect(message.length).toBeLessThan(200);
});

test('an event before a circle and one that contradicts the dates are found among those in order', () => {
  const issues = issuesOf([
    ['f', '2025-06-10', ['e', 'a']],
    ['e', '2025', ['d', 'missing']],
    ['d', '2025', ['e']],
    ['c', '2025', ['b', 'b']],
    ['b', '2025-06-09', ['a']],
    ['a', '2025-06-11'],
  ]);
  expect(issues.map(({ path }) => path)).toEqual([
    '$.events[0].after[1]',
    '$.events[2].after[0]',
    '$.events[4].after[0]',
  ]);
});

test('a time zone that does not exist is refused, with what would be right', () => {
  expect(issuesOf([['a', week]], 'Europe/Atlantis')).toEqual([
    {
      path: '$.timeZone',
      message:
        '"Europe/Atlantis" is not a time zone; write an IANA name, such as Europe/Paris or UTC',
    },
  ]);
  expect(issuesOf([['a', week]], '+02:00')).toHaveLength(1);
});
