import { expect, test } from 'vitest';
import { everyStanding } from '../../story/file/testing/everyStanding.ts';
import type { Acknowledged } from '../../story/file/schema.ts';
import { acknowledge } from './acknowledge.ts';
import { rules } from './rules.ts';

function checked(acknowledged: Acknowledged[]) {
  const story = { ...everyStanding, acknowledged };
  const context = { file: 'story.json', story, texts: new Map() };
  const found = [...rules].flatMap(([rule, find]) =>
    find(context).map((problem) => ({ ...problem, rule })),
  );
  return acknowledge(found, context, ({ path }) => path);
}

const ofAccounts = [0, 5, 6].map((i) => ({
  rule: 'account-dates',
  place: `$.events[${i}].accounts[0]`,
  reason: 'The makers of the timeline give the date.',
}));

/** The same with the keys that `check` gives. */
const withKeys = ofAccounts.map((entry, i) => {
  const message = checked(ofAccounts).problems[i]?.message ?? '';
  return { ...entry, key: /write key: (\w+)$/.exec(message)?.[1] ?? '' };
});

test('a story with every standing of events has only warnings, and all can be acknowledged', () => {
  expect(checked([]).problems.map(({ severity, rule, path }) => [severity, rule, path])).toEqual(
    ofAccounts.map(({ rule, place }) => ['warning', rule, place]),
  );
  const { problems, acknowledged } = checked(withKeys);
  expect(problems).toEqual([]);
  expect(acknowledged.map(({ place, problem }) => [place, problem.path])).toEqual(
    ofAccounts.map(({ place }) => [place, place]),
  );
});

test('what is announced, entered or from no article needs no other acknowledgement', () => {
  const [first] = withKeys;
  const gone = { rule: 'publication-order', place: '$.events[5]', reason: 'It is to come.' };
  expect(checked([...(first ? [first] : []), gone]).problems.map(({ rule }) => rule)).toEqual([
    'account-dates',
    'account-dates',
    'acknowledged',
  ]);
});
