import { expect, it } from 'vitest';
import { articleOf } from '../articles/articleOf.ts';
import type { ProposedEvent } from '../draft/events/proposedEvent.ts';
import { draftArticle } from '../draft/read/draftArticle.ts';
import { evaluateEvents } from './evaluateEvents.ts';

const text = 'The bridge was shut on Monday, and the ferry was full.\n';

const pairOf = (id: string, accounts: { start: number; end: number; event: string }[]) => {
  const { article } = articleOf(`${id}.txt`, text);
  return {
    marked: { file: `${id}.txt`, sha256: '', accounts },
    drafted: draftArticle(
      { ...article, source: null, isWritten: true },
      { id, published: '2031-05-16', withheld: [] },
    ),
  };
};

const eventOf = (...places: [article: string, start: number, end: number][]): ProposedEvent => ({
  accounts: places.map(([article, start, end]) => ({
    article,
    excerpts: [{ start, end, text: '' }],
    date: undefined,
    clauses: [],
  })),
  date: undefined,
  why: '',
  sure: 1,
});

it('a mark counts for the excerpt that fits it best, not for one that merely touches it', () => {
  const pairs = ['gazette', 'echo'].map((id) =>
    pairOf(id, [
      { start: 0, end: 30, event: 'shut' },
      { start: 31, end: 53, event: 'ferry' },
    ]),
  );
  const score = evaluateEvents(pairs, [
    eventOf(['gazette', 0, 33], ['echo', 0, 30]),
    eventOf(['gazette', 35, 53], ['echo', 31, 53]),
  ]);
  expect(score).toMatchObject({ recall: 1, precision: 1, marked: 2, found: 2 });
});
