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

test('an order that dates allow is kept, and nothing is said', () => {
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

test('days are those of the story’s zone, which is that of its first time', () => {
  expect(
    issuesOf([
      ['a', '2025-06-06T08:00+10:00', ['b']],
      ['b', '2025-06-06'],
    ]),
  ).toEqual([]);
});

test('a circle is refused, and its way is named', () => {
  const issues = issuesOf([
    ['a', week, ['c']],
    ['b', week, ['a']],
    ['c', week, ['b']],
  ]);
  expect(issues).toHaveLength(3);
  expect(issues[0]).toEqual({
    path: '$.events[0].after[0]',
    message: '"c" comes after this event in turn, by way of "b"; remove one of them',
  });
  expect(
    issuesOf([
      ['a', week, ['b']],
      ['b', week, ['a']],
    ])[1]?.message,
  ).toBe('"a" comes after this event in turn; remove one of them');
  expect(issuesOf([['a', week, ['a']]])[0]?.message).toBe('"a" is this event itself; remove it');
});

test('an order against the dates is refused, by days and by minutes', () => {
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

test('an order against the dates by way of others is refused, and the way is named', () => {
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

test('a chain of a thousand is followed in seconds', () => {
  const chain = Array.from({ length: 1000 }, (_, i): Written => [`e${i}`, week, [`e${i + 1}`]]);
  const began = performance.now();
  expect(issuesOf([...chain, ['e1000', '2025-06-09']])).toHaveLength(1000);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('a chain of ten thousand that is in order is followed in seconds', () => {
  const chain = Array.from({ length: 10_000 }, (_, i): Written => [`e${i}`, week, [`e${i + 1}`]]);
  const began = performance.now();
  expect(issuesOf([...chain, ['e10000', week]])).toEqual([]);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('an event before a circle and one against the dates are found beside what is in order', () => {
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
    '$.events[1].after[0]',
    '$.events[2].after[0]',
    '$.events[4].after[0]',
  ]);
});

test('a zone that there is not is refused, with what would be right', () => {
  expect(issuesOf([['a', week]], 'Europe/Atlantis')).toEqual([
    {
      path: '$.timeZone',
      message: '"Europe/Atlantis" is no time zone; write an IANA name, such as Europe/Paris or UTC',
    },
  ]);
  expect(issuesOf([['a', week]], '+02:00')).toHaveLength(1);
});
