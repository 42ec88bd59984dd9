import { describe, expect, test } from 'vitest';
import { readQuickly } from './readQuickly.ts';
import { expectAgreement } from './testing/expectAgreement.ts';
import { stories } from './testing/stories.ts';

test('stories as people write them are read quickly', () => {
  for (const text of stories) expect(expectAgreement(text)).toBe(true);
});

describe('is read quickly:', () => {
  test.each([
    ['fields and lists', 'a: b\nc:\n  - d\n  - e: f\n    g: 1\n'],
    ['a list in the column of its name', 'a:\n- b\n-   c: d\n    e: f\ng: h\n'],
    ['a list in a list', 'a:\n  - - b\n    - c\n  -\n    - d\n'],
    ['nothing', 'a:\nb: ~\nc: null # none\n'],
    ['a text over several lines', 'a: one\n  two  \n   three\nb:\n  four\n  five\n'],
    ['comments and blank lines', '# one\n\na: b # two\n  # three\nc: d#e\n\n#four'],
    ['brackets over several lines', 'a: {\n  b: [ c,\n   d ],\n  e: {} }\nf: []\n'],
    ['quotation marks', `a: 'it''s: #1'\nb: "\\u00e9\\n: #"\nc: [ 'x', "y" ]\n`],
    ['colons and hashes within words', 'a: b:c#d\ne: [ https://f.example/g#h, 18:12 ]\n'],
    ['numbers, and words like numbers', 'a: [ 1, -2.50, 007, 1.2.3, 2023-05-14, 1e, +3 ]\n'],
    ['yes and no', 'a: [ true, False, yes, No ]\n'],
    ['a block of text', 'a: |\n  b\n\n    c: # d\n  - e\nf:\n  - |-\n   g\n\n  - h\n'],
    ['a folded text', 'a: > # note\n\n  b\n  c\n\n\n  d\n\nb: >+\n c\n\n'],
    ['no break at the end', 'a:\n  - b'],
  ])('%s', (_, text) => {
    expect(expectAgreement(text)).toBe(true);
  });
});

describe('is left to the full YAML parser:', () => {
  test.each([
    ['an alias', 'a: &b c\nd: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a tab', 'a:\tb\n'],
    ['a name that stands twice', 'a: b\na: c\n'],
    ['a name that is a number', '1: b\n1.0: c\n'],
    ['a name in quotation marks', '"a": b\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a column of its own', 'a:\n    b: c\n  d: e\n'],
    ['brackets that do not end', 'a: [ b\nc: d\n'],
    ['a block of text in a column of its own', 'a: |2\n    b\n'],
    ['a block of nothing', 'a: |\n\nb: c\n'],
    ['lines set in within a folded text', 'a: >\n  b\n    c\n'],
    ['odd numbers', 'a: [ 0x10, 1e3, .5, .inf ]\n'],
    ['lines that end as on Windows', 'a: b\r\nc: d\r\n'],
    ['nothing at all', '# only this\n'],
    ['many levels', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
    ['a name of JavaScript’s own', 'constructor: a\n'],
  ])('%s', (_, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });
});
