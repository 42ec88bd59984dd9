import { expect, test } from 'vitest';
import { goesOn } from './goesOn.ts';

const at = (prefix: string, exact: string, suffix: string) => goesOn({ prefix, exact, suffix });

test('a whole sentence goes on at neither end', () => {
  expect(at('', 'It was closed to lorries on 7 September.', '')).toEqual({
    before: false,
    after: false,
  });
  expect(at('of the county. ', 'It was closed.', ' A driver')).toEqual({
    before: false,
    after: false,
  });
});

test('a clause out of a sentence goes on where words were left out', () => {
  expect(at('anger grew ', 'she released a video', ', and a')).toEqual({
    before: true,
    after: true,
  });
});

test('only the full stop was left out, with or without a closing mark', () => {
  expect(at('', 'They had been there', '. It')).toMatchObject({ after: false });
  expect(at('', 'They had been there', '.” She')).toMatchObject({ after: false });
  expect(at('', 'They had been there', '')).toMatchObject({ after: false });
});

test('a sentence that ends inside quotation marks does not go on', () => {
  expect(at('', 'She said: “We are sorry.”', ' The')).toMatchObject({ after: false });
  expect(at('it unsafe.” ', 'The mayor', ' said')).toMatchObject({ before: false });
});

test('a new paragraph begins anew; small letters after a full stop do not', () => {
  expect(at('HARBOUR FM\n', 'Lorries were stopped.', '')).toMatchObject({ before: false });
  expect(at('c. ', 'two days later', '')).toMatchObject({ before: true });
});

test('a number with a point in it does not end a sentence', () => {
  expect(at('', 'It weighs 12', '.5 tonnes')).toMatchObject({ after: true });
});
