import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { checkMillStreet, type Change } from '../testing/checkMillStreet.ts';
import { formatProblem } from './formatProblem.ts';
import { formatReport } from './formatReport.ts';

const i = millStreet.events.findIndex(({ id }) => id === 'bridge-reopens');
const account = ['events', i, 'accounts', 0] as const;
const place = `$.events[${i}].accounts[0]`;
const undated: Change = [[...account, 'date'], undefined];
const entry = (rule: string, at: string, key?: string) => ({
  rule,
  place: at,
  ...(key === undefined ? {} : { key }),
  reason: 'The words date the old bridge.',
});
const acknowledging = (rule: string, at = place, key?: string): Change => [
  ['acknowledged'],
  [entry(rule, at, key)],
];

/** The key that `check` gives for an entry without one, or for one that no longer fits. */
function keyFor(...story: Change[]): string {
  const { problems } = checkMillStreet({ story });
  const given = problems.flatMap(({ message }) => /write key: (\w+)$/.exec(message)?.[1] ?? []);
  return given.join(', ');
}
const told = (...story: Change[]) =>
  checkMillStreet({ story }).problems.map(({ severity, rule, path }) => [severity, rule, path]);

describe('an account whose words date its event, but that has no date', () => {
  test('gives one warning, at the account, with the place of the words but not the words', () => {
    const { problems } = checkMillStreet({ story: [undated] });
    const warnings = problems.filter(({ rule }) => rule === 'account-dates');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ severity: 'warning', path: place });
    expect(warnings[0]?.message).toMatch(/has no date, but “[^”]+” in its excerpt 1 /);
  });

  test('gives a warning even if only the words themselves say so', () => {
    const noEvidence: Change = [['events', i, 'date', 'evidence'], []];
    const { problems } = checkMillStreet({ story: [undated, noEvidence] });
    expect(problems.find(({ rule }) => rule === 'account-dates')?.message).toContain(
      'dates something',
    );
  });
});

test('words that only bound the event cause no such warning, though others in the excerpt may', () => {
  const bounded: Change = [['events', i, 'date', 'basis'], 'bounded'];
  const noEvidence: Change = [['events', i, 'date', 'evidence'], []];
  const warned = [
    [undated, bounded],
    [undated, bounded, noEvidence],
  ].map((changes) => told(...changes).filter(([, rule]) => rule === 'account-dates').length);
  expect(warned).toEqual([0, 1]);
});

test('every problem names its rule, so that it can be acknowledged', () => {
  const [warning] = checkMillStreet({ story: [undated] }).problems;
  expect(warning && formatProblem(warning)).toMatch(/: warning: has no date.* \[account-dates\]$/);
  const changes: Change[] = [[['events', i, 'accounts', 0, 'excerpts', 0, 'start'], 0]];
  expect(told(...changes).every(([, rule]) => rule !== undefined)).toBe(true);
});

describe('an acknowledged warning', () => {
  test('is counted separately and listed with its reason', () => {
    const key = keyFor(undated, acknowledging('account-dates'));
    const report = checkMillStreet({
      story: [undated, acknowledging('account-dates', place, key)],
    });
    expect(report.problems).toEqual([]);
    const lines = formatReport(report);
    expect(lines[0]).toMatch(/: all well, 1 warning acknowledged$/);
    expect(lines).toContain(
      `  acknowledged: account-dates at ${place}: The words date the old bridge.`,
    );
  });

  test('without a key is counted, and a warning gives the key', () => {
    const { problems, acknowledged } = checkMillStreet({
      story: [undated, acknowledging('account-dates')],
    });
    expect(acknowledged).toHaveLength(1);
    expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
      ['acknowledged', '$.acknowledged[0]'],
    ]);
    expect(problems[0]?.message).toMatch(/^has no key, .*; write key: w[0-9a-f]{8}$/);
  });

  test('covers the words that it was written for, and no others at the same place', () => {
    const key = keyFor(undated, acknowledging('account-dates'));
    const known = acknowledging('account-dates', place, key);
    const excerpt = millStreet.events[i]?.accounts[0]?.excerpts[0];
    const others: Change[] = [
      [[...account, 'excerpts', 0, 'exact'], excerpt?.exact.slice(0, -4)],
      [[...account, 'excerpts', 0, 'end'], (excerpt?.end ?? 0) - 4],
    ];
    const warnings = told(undated, known, ...others).filter(([severity]) => severity === 'warning');
    expect(warnings).toEqual([
      ['warning', 'account-dates', place],
      ['warning', 'acknowledged', '$.acknowledged[0]'],
    ]);
    expect(keyFor(undated, known, ...others)).not.toBe(key);
    expect(keyFor(undated, known, ...others)).toMatch(/^w[0-9a-f]{8}$/);
  });

  test('is still covered when events are added before it, and is listed at its new place', () => {
    const key = keyFor(undated, acknowledging('account-dates'));
    const known = acknowledging('account-dates', place, key);
    const [first] = millStreet.events;
    const another: Change = [['events'], [{ ...first, id: 'another' }, ...millStreet.events]];
    const undatedThere: Change = [['events', i + 1, 'accounts', 0, 'date'], undefined];
    const { acknowledged } = checkMillStreet({ story: [another, undatedThere, known] });
    expect(acknowledged.map((one) => one.place)).toEqual([`$.events[${i + 1}].accounts[0]`]);
  });

  test('of another rule or place stays, and an acknowledgement without a warning is reported', () => {
    expect(told(undated, acknowledging('wording'))).toEqual([
      ['warning', 'account-dates', place],
      ['warning', 'acknowledged', '$.acknowledged[0]'],
    ]);
    expect(told(acknowledging('account-dates'))).toEqual([
      ['warning', 'acknowledged', '$.acknowledged[0]'],
    ]);
  });

  test('is not an error: what is refused stays refused', () => {
    const limit: Change = [['proseLimit'], 0.6];
    const at = checkMillStreet({ story: [limit] }).problems.find(({ rule }) => rule === 'quota');
    const { problems, acknowledged } = checkMillStreet({
      story: [limit, acknowledging('quota', at?.path)],
    });
    expect(acknowledged).toEqual([]);
    expect(problems.map(({ severity, rule }) => [severity, rule])).toEqual([
      ['error', 'quota'],
      ['warning', 'acknowledged'],
    ]);
    expect(problems.at(-1)?.message).toContain('acknowledges an error');
  });

  test('cannot acknowledge that it no longer applies', () => {
    const list = [
      { rule: 'wording', place: '$.title', reason: 'Seen.' },
      { rule: 'acknowledged', place: '$.acknowledged[0]', reason: 'Seen.' },
    ];
    expect(told([['acknowledged'], list])).toContainEqual([
      'warning',
      'acknowledged',
      '$.acknowledged[1]',
    ]);
  });
});
