import { describe, expect, it, vi } from 'vitest';
import type { Clause, DraftedDate } from '../read/draftedArticle.ts';
import { contentKeys } from '../read/contentKeys.ts';
import { termsOf } from './clauseTerms.ts';
import { groupClauses } from './groupClauses.ts';
import { signsOf } from './signsOf.ts';

vi.mock(import('./signsOf.ts'), { spy: true });

const wire = [
  'A barge struck the second pillar of the bridge at dawn',
  'Engineers inspected the cracked masonry and closed two lanes',
  'The harbourmaster resigned over the mooring of the barge',
];

const clauseOf = (article: string, told: string): Clause => ({
  article,
  told,
  text: told,
  start: 0,
  end: told.length,
  keys: contentKeys(told, 'en'),
  language: 'en',
  dates: [],
});

/** So many articles that have the same sentences, each with one of its own words. */
const wireCopies = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const letters = String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26));
    const own = ['lop', 'rusk', 'timber', 'quay'].map((end) => `${letters}${end}`).join(' ');
    return [...wire, own].map((told) => clauseOf(`paper-${i}`, told));
  }).flat();

const groupsOf = (clauses: readonly Clause[]) =>
  groupClauses(
    clauses,
    termsOf(clauses, () => '2031-05-16'),
  );

const grouped = (count: number) => groupsOf(wireCopies(count));

function comparisonsOf(count: number): number {
  vi.mocked(signsOf).mockClear();
  grouped(count);
  return vi.mocked(signsOf).mock.calls.length;
}

/** How many clauses each group has, where two articles tell a ferry’s leaving and its being left. */
const groupsAt = (left: string, off: string) => {
  const clauses = ['gazette', 'echo'].flatMap((article) => [
    { ...clauseOf(article, 'The ferry Lady Agnes left the quay'), dates: [onMonday(left)] },
    { ...clauseOf(article, 'The ferry Lady Agnes was left'), dates: [onMonday(off)] },
  ]);
  return groupsOf(clauses).map((group) => group.clauses.length);
};

describe('groupClauses', () => {
  it.each([20, 60, 200])('makes one group of a sentence that %i articles print', (count) => {
    const groups = grouped(count).filter(({ clauses }) => clauses.length > 1);
    expect(groups.map(({ clauses, score }) => [clauses[0]?.told, clauses.length, score])).toEqual(
      wire.map((told) => [told, count, 0.95]),
    );
  });

  it('compares about twice as much when twice as many articles print the same', () => {
    expect(comparisonsOf(50)).toBeLessThan(2.5 * comparisonsOf(25) + 100);
  });

  it('keeps copies apart if their words date them differently', () => {
    const told = 'A barge struck the second pillar of the bridge on Monday';
    const copies = Array.from({ length: 40 }, (_, i) => ({
      ...clauseOf(`paper-${i}`, told),
      dates: [onMonday(i % 2 === 0 ? '2031-05-12' : '2031-06-16')],
    }));
    const groups = groupsOf(copies);
    expect(groups.map(({ clauses }) => clauses.length)).toEqual([20, 20]);
  });

  it('keeps what an article tells at different times of a day apart', () => {
    expect(groupsAt('2031-05-12', '2031-05-12')).toEqual([4]);
    expect(groupsAt('2031-05-12T07:50', '2031-05-12T10:30')).toEqual([2, 2]);
  });
});

function onMonday(edtf: string): DraftedDate {
  const words = { start: 50, end: 56, text: 'Monday' };
  return {
    ...words,
    edtf,
    basis: 'computed',
    extent: 'moment',
    explanation: '',
    evidence: words,
    announced: false,
    open: null,
    contradiction: null,
    isQuoted: false,
  };
}
