import { expect, test } from 'vitest';
import { unbreakablePieces } from './unbreakablePieces.ts';

test.each([
  ['「橋」、「川」', ['「橋」、', '「川」']],
  ['《桥》《河》', ['《桥》', '《河》']],
  ['（桥），（河）', ['（桥），', '（河）']],
  ['值１２３，', ['值', '１２３，']],
])('a line may end between wide punctuation, before what opens: %s', (text, pieces) => {
  expect(unbreakablePieces(text, 'zh').map((piece) => piece.text)).toEqual(pieces);
});
