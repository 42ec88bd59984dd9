import { expect, test, vi } from 'vitest';
import type { DrawingWords } from '../draw/Drawing.ts';
import type { Target } from '../interaction/target.ts';
import { rememberHrefs, rememberWords } from './rememberWords.ts';

const mark = (eventIds: readonly string[]) => ({
  key: '',
  eventIds,
  count: 1,
  ranks: [0, 0] as const,
  role: 'day' as const,
  x: 0,
  x0: 0,
  x1: 0,
  text: null,
  countPx: 0,
  isSelected: false,
});

function counted() {
  const coverage = vi.fn<DrawingWords['coverage']>(
    ({ eventIds }, articleId) => `${articleId} tells of ${eventIds.join()}`,
  );
  const event = vi.fn<(id: string) => string>((id) => `event ${id}`);
  const words: DrawingWords = {
    event,
    eventByNames: event,
    article: event,
    coverage,
    cluster: () => '',
    zoomInto: () => '',
    fold: () => '',
    of: () => '',
  };
  return { coverage, event, words: rememberWords(words) };
}

test('words of an event are made once, those of another are its own', () => {
  const { event, words } = counted();
  expect([words.event('a'), words.event('a'), words.event('b')]).toEqual([
    'event a',
    'event a',
    'event b',
  ]);
  expect(event).toHaveBeenCalledTimes(2);
});

test('a mark of the same events in another row, or of others in the same, has its own words', () => {
  const { coverage, words } = counted();
  const both = ['a', 'b'];
  expect(words.coverage(mark(both), 'post')).toBe('post tells of a,b');
  expect(words.coverage({ ...mark(both), x: 7 }, 'post')).toBe('post tells of a,b');
  expect(words.coverage(mark(both), 'courier')).toBe('courier tells of a,b');
  expect(words.coverage(mark(['a']), 'post')).toBe('post tells of a');
  expect(coverage).toHaveBeenCalledTimes(3);
});

test('addresses are told apart by event, article and account', () => {
  const hrefOf = rememberHrefs((target) => JSON.stringify(target));
  const targets: Target[] = [
    { kind: 'event', eventId: 'a' },
    { kind: 'article', articleId: 'a' },
    { kind: 'coverage', eventId: 'a', articleId: 'b' },
    { kind: 'coverage', eventId: 'b', articleId: 'a' },
  ];
  for (const target of [...targets, ...targets]) {
    expect(hrefOf(target)).toBe(JSON.stringify(target));
  }
});
