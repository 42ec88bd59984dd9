import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import ferry from '../../../e2e/stories/ferry-timetable/story.json' with { type: 'json' };
import { parseStory } from '../../story/file/parse.ts';
import { changeAt } from '../../story/testing/changeAt.ts';
import { checkFolder } from './checkFolder.ts';
import { publicationOrder } from './rules/publicationOrder.ts';
import type { Change } from '../testing/checkMillStreet.ts';

const folder = fileURLToPath(new URL('../../../e2e/stories/ferry-timetable', import.meta.url));

test('a story of links passes as it is: entered dates, no texts, events of no article', () => {
  const parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    cpSync(folder, join(parent, 'ferry-timetable'), { recursive: true });
    const options = { requireArticles: true };
    expect(checkFolder(join(parent, 'ferry-timetable'), options).problems).toEqual([]);
  } finally {
    rmSync(parent, { recursive: true });
  }
});

/** What the order of publication has to say of a changed story. */
function orderOf([path, to]: Change) {
  const parsed = parseStory(changeAt(ferry, path, to));
  if (!parsed.ok) throw new Error('it is a story');
  const context = { file: 'story.json', story: parsed.story, texts: new Map() };
  return publicationOrder(context).map((problem) => problem.path);
}

const at = (event: string, account: number) =>
  [
    'events',
    ferry.events.findIndex(({ id }) => id === event),
    'accounts',
    account,
    'announced',
  ] as const;

test('an article that came out before the event announces it, and has to say so', () => {
  expect(orderOf([at('quay-opens', 0), undefined])).toEqual(['$.events[3].accounts[0].article']);
});

test('an article that came out after the event does not announce it', () => {
  expect(orderOf([at('late-ferry', 1), true])).toEqual(['$.events[2].accounts[1].announced']);
});
