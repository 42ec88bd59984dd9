import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../../time/testing/runs.ts';
import { expectAgreement } from './testing/expectAgreement.ts';
import { stories } from './testing/stories.ts';

const common = fc.constantFrom(
  'a',
  'b c',
  '1',
  '1.50',
  'true',
  '~',
  'it’s',
  '2023-05-14',
  'a#b',
  'a:b',
);
const oddWords = [
  ['"q"', "'s'", '"\\t"', "''", '-', '- ', '#', ' #', ': ', ':', ',', '[', ']', '{', '}', '&a'],
  ['*a', '!t', '|', '>', '?', '@', '%', '…', 'é', '\ud83d\ude00', '---', '...', '0x1', '.5', '\\'],
].flat();
const odd = fc.constantFrom(...oddWords);
const word = fc.oneof({ arbitrary: common, weight: 4 }, { arbitrary: odd, weight: 1 });
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '  ', '    ', ' '),
    fc.constantFrom(
      '',
      'a: ',
      'b: ',
      'c: ',
      'd:',
      'e:',
      '- ',
      '- a: ',
      '- - ',
      'f: [ ',
      'g: { h: ',
    ),
    fc.array(word, { maxLength: 2 }),
    fc.constantFrom('', '', '', '', ' ]', ' }', ',', ' # x', ' '),
  )
  .map(([indent, start, words, end]) => indent + start + words.join(' ') + end);

test('whatever is read quickly is read the same by the full YAML parser', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
      expect(() => expectAgreement(['a0: 1', ...lines].join('\n'))).not.toThrow();
    }),
    { numRuns: runs(3000) },
  );
});

const blockLine = fc
  .tuple(
    fc.constantFrom('', ' ', '  ', '  ', '   ', '    ', '    ', '      '),
    fc.constantFrom('', '', 'words', 'a: b', '- c', '# d', '"e', '|', '---', '...', 'two words '),
  )
  .map(([indent, words]) => indent + words);
const blockHeader = fc
  .tuple(
    fc.constantFrom('a: ', 'a:\n  ', 'a:\n  - ', 'a:\n- ', 'a:\n  - b: ', 'a: [ '),
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '| # x', '|2', '|1-'),
  )
  .map((parts) => parts.join(''));

test('so are texts in blocks', () => {
  let quick = 0;
  fc.assert(
    fc.property(blockHeader, fc.array(blockLine, { maxLength: 6 }), (head, lines) => {
      const text = ['a0: 1', head, ...lines, 'z: 1', ''].join('\n');
      if (expectAgreement(text)) quick += 1;
    }),
    { numRuns: runs(2000) },
  );
  expect(quick).toBeGreaterThan(runs(100));
});

type Tree = string | Tree[] | { [name: string]: Tree };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b c', '1', '1.50', 'true', '~', '2023-05-14', 'a:b', "'it''s: # 1'"),
    fc.constantFrom('"q, [ \\n"', 'https://mill.example/a#b', "''", '(x)', 'Mill Street; a bridge'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), tie('tree'), { maxKeys: 3 }),
  ),
}));

/** A tree as YAML, in one of the ways in which a person might write it. */
function write(value: Tree, column: number, choose: (of: number) => number): string {
  if (typeof value === 'string') return ` ${value}${choose(5) === 0 ? ' # a note' : ''}\n`;
  const pad = ' '.repeat(column);
  const entries = Array.isArray(value) ? value : Object.entries(value);
  if (entries.length === 0 || choose(3) === 0) return ` ${inBrackets(value, column, choose)}\n`;
  const lines = Array.isArray(value)
    ? value.map((entry) => `${pad}-${afterHyphen(entry, column, choose)}`)
    : Object.entries(value).map(
        ([name, field]) => `${pad}${name}:${write(field, column + 1 + choose(3), choose)}`,
      );
  return `\n${lines.join(choose(4) === 0 ? '\n# between\n' : '')}`;
}

/** The first field of an entry may stand beside its hyphen. */
function afterHyphen(entry: Tree, column: number, choose: (of: number) => number): string {
  const deeper = column + 2;
  const written = write(entry, deeper, choose);
  return written.startsWith('\n ') && choose(2) === 0 ? ` ${written.slice(1 + deeper)}` : written;
}

function inBrackets(value: Tree, column: number, choose: (of: number) => number): string {
  if (typeof value === 'string') return value;
  const gap = choose(4) === 0 ? `\n${' '.repeat(column + 1)}` : ' ';
  const parts = Array.isArray(value)
    ? value.map((entry) => inBrackets(entry, column, choose))
    : Object.entries(value).map(([name, part]) => `${name}: ${inBrackets(part, column, choose)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}${gap}${parts.join(`,${gap}`)}${gap}${close}`;
}

test('fields, lists and words are read quickly, however they are laid out', () => {
  const fields = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tree, { minKeys: 1, maxKeys: 4 });
  fc.assert(
    fc.property(fields, fc.array(fc.nat(59), { minLength: 1 }), (value, choices) => {
      let next = 0;
      const choose = (of: number) => (choices[next++ % choices.length] ?? 0) % of;
      const text = Object.entries(value)
        .map(([name, field]) => `${name}:${write(field, 1 + choose(3), choose)}`)
        .join('');
      expect([text, expectAgreement(text)]).toEqual([text, true]);
    }),
    { numRuns: runs(500) },
  );
});

test('so are stories with a slip of the pen in them', () => {
  const slip = fc.constantFrom(
    '',
    ' ',
    '\n',
    ':',
    '-',
    '#',
    ',',
    '"',
    "'",
    '[',
    '}',
    '  ',
    '\t',
    '0',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...stories),
      fc.nat(),
      fc.nat(),
      slip,
      fc.nat(2),
      (text, from, where, put, drop) => {
        // A piece of it: a story as a whole takes long to read wholly.
        const lines = text.split('\n');
        const first = from % lines.length;
        const piece = `x:\n${lines.slice(first, first + 20).join('\n')}\n`;
        const at = where % piece.length;
        const changed = piece.slice(0, at) + put + piece.slice(at + drop);
        expect(() => expectAgreement(changed)).not.toThrow();
      },
    ),
    { numRuns: runs(1000) },
  );
});
