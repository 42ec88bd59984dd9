import { expect, test } from 'vitest';
import { collateStatement } from '../../story/collation/collateStatement.ts';
import { collateOnce, mostKept } from './collateOnce.ts';

const version = (language: string, ...parts: string[]) => ({ language, parts });
const said = () => [
  version('en', 'The bridge will open in May.'),
  version('en', 'The bridge will open', 'in June.'),
];

test('the same versions are collated once, as ever', () => {
  const first = collateOnce(said());
  expect(first).toEqual(collateStatement(said()));
  expect(collateOnce(said())).toBe(first);
  expect(collateOnce([version('en', 'Alone.')])).toBeUndefined();
});

test.each([
  ['language', [version('en', 'a b'), version('fr', 'a b')]],
  ['division into parts', [version('en', 'a', 'b'), version('en', 'a b')]],
  ['order', [version('en', 'a b c'), version('en', 'a b')]],
])('versions of another %s are others', (_, versions) => {
  const plain = [version('en', 'a b'), version('en', 'a b c')];
  expect(collateOnce(plain)).toEqual(collateStatement(plain));
  expect(collateOnce(versions)).toEqual(collateStatement(versions));
});

test('of very many statements those are forgotten that were not used for longest', () => {
  const early = collateOnce(said());
  const used = [version('en', 'It opens.'), version('en', 'It closes.')];
  const inUse = collateOnce(used);
  const long = '-'.repeat(mostKept / 8);
  for (let n = 0; n < 4; n += 1) {
    collateOnce([version('en', `${n} ${long}`), version('en', `${n} ${long}`)]);
    expect(collateOnce(used)).toBe(inUse);
  }
  expect(collateOnce(said())).not.toBe(early);
  expect(collateOnce(said())).toEqual(early);
});
