import { expect, test } from 'vitest';
import millStreet from '../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import type { Change } from '../../testing/checkMillStreet.ts';
import { pathOf, problemsOf } from '../testing/changeMillStreet.ts';

const said = (...changes: Change[]) =>
  problemsOf({ story: changes })
    .filter(({ rule }) => rule === 'repeated')
    .map(({ severity, path, message }) => ({ severity, path, message }));

const event = ['events', 0] as const;
const [first] = millStreet.events;
const [account] = first?.accounts ?? [];
const [excerpt] = account?.excerpts ?? [];
const [person] = millStreet.people;
const [evidence] = first?.date.evidence ?? [];
if (!first || !excerpt || !evidence) throw new Error('the first event has no words');

test('nothing is repeated in Mill Street', () => {
  expect(said([['x-note'], ''])).toEqual([]);
});

test.each<[string, (string | number)[], unknown[]]>([
  ['a person', [...event, 'people'], [person?.id, person?.id]],
  ['a subject', [...event, 'tags'], ['repair', 'repair']],
  ['evidence of its date', [...event, 'date', 'evidence'], [...first.date.evidence, evidence]],
])('an event that has %s twice brings a warning', (_, place, list) => {
  expect(said([place, list])).toEqual([
    {
      severity: 'warning',
      path: pathOf(...place, list.length - 1),
      message: `is the same as entry ${list.indexOf(list.at(-1))}, and would be shown twice; remove one of them`,
    },
  ]);
});

test('excerpts of one account with the same words bring a warning, also if they only overlap', () => {
  const place = [...event, 'accounts', 0, 'excerpts'] as const;
  const letters = Array.from(excerpt.exact);
  const rest = { ...excerpt, exact: letters.slice(5).join(''), start: excerpt.start + 5 };
  for (const other of [excerpt, rest]) {
    expect(said([place, [excerpt, other]])).toEqual([
      {
        severity: 'warning',
        path: pathOf(...place, 1),
        message:
          'has words of entry 0, which would be shown twice; give both as one excerpt, or without those',
      },
    ]);
  }
});

test('an excerpt without any words repeats nothing', () => {
  const place = [...event, 'accounts', 0, 'excerpts', 0] as const;
  expect(said([[...place, 'start'], 0], [[...place, 'end'], 0])).toEqual([]);
});
