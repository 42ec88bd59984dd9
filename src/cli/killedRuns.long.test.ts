import { expect, test } from 'vitest';
import {
  killedAndAgain,
  killsRuns,
  startDraft,
  startExport,
  startImport,
  type Killing,
} from './testing/killedRuns.ts';

killsRuns();

/** Until all is written beside, nothing is moved. */
const beforeMoves: readonly Killing[] = [
  { call: 'openSync', at: 0, signal: 'SIGINT' },
  { call: 'fsyncSync', at: 1, signal: 'SIGTERM' },
];

const commands = [
  ['a draft', startDraft, beforeMoves],
  ['an import', startImport, beforeMoves],
  [
    'an export',
    startExport,
    [
      { call: 'fsyncSync', at: 0, signal: 'SIGTERM' },
      { call: 'renameSync', at: 0, signal: 'SIGKILL' },
    ],
  ],
] as const;

test.for(
  commands.flatMap(([command, start, killings]) =>
    killings.map((killing) => ({ command, start, ...killing })),
  ),
)('$command killed at $call $at leaves all as it was', async ({ start, ...killing }) => {
  const { before, after, left, again } = await killedAndAgain(await start(), killing);
  expect(left).toEqual(before);
  expect(again).toEqual(after);
});
