import { expect, test } from 'vitest';
import {
  killedAndAgain,
  killsRuns,
  startDraft,
  startExport,
  startImport,
} from './testing/killedRuns.ts';

// One of each command; the others are in killedRuns.long.test.ts.
killsRuns();

test('a draft killed before its last move leaves story.yaml as it was, and the next fills it', async () => {
  const killing = { call: 'renameSync', at: 2, signal: 'SIGKILL' } as const;
  const { before, after, left, again } = await killedAndAgain(await startDraft(), killing);
  expect(left['story.yaml']).toBe(before['story.yaml']);
  expect(again).toEqual(after);
});

test('an import killed before its last move leaves the old story, and the next puts in the new', async () => {
  const killing = { call: 'renameSync', at: 4, signal: 'SIGKILL' } as const;
  const { before, after, left, again } = await killedAndAgain(await startImport(), killing);
  expect(left['story.json']).toBe(before['story.json']);
  expect(left['.draft/replaced/story.yaml']).toBe(before['story.yaml']);
  expect(again['story.json']).toBe(after['story.json']);
  expect(again['story.yaml']).toBe(after['story.yaml']);
});

test('an export interrupted before it writes leaves the file as it was', async () => {
  const killing = { call: 'openSync', at: 0, signal: 'SIGINT' } as const;
  const { before, after, left, again } = await killedAndAgain(startExport(), killing);
  expect(left).toEqual(before);
  expect(again).toEqual(after);
});
