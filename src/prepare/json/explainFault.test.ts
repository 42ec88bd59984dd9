import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFault } from './explainFault.ts';
import { scanJson } from './scan.ts';
import { runs } from '../../time/testing/runs.ts';

function explain(text: string): { at: number; message: string } | undefined {
  const scanned = scanJson(text);
  return scanned.ok ? undefined : explainFault(text, scanned.at, scanned.expected);
}

describe('the reason why a file is not JSON is put into words:', () => {
  test.each([
    [
      'a comma at the end of an object',
      '{"a": 1,\n}',
      7,
      'this comma has nothing after it; remove it',
    ],
    ['a comma at the end of a list', '[1, 2 ,\r\n ]', 6, 'this comma has nothing after it'],
    ['two commas', '[1,, 2]', 2, 'this comma has nothing after it'],
    ['an empty file', ' \n', 2, 'the file is empty'],
    ['a file that was cut off', '{"a": [1', 8, 'the file ends too early'],
    ['no comma', '{"a": 1\n"b": 2}', 8, 'a comma is missing before this'],
    ['no comma in a list', '[1 2]', 3, 'a comma is missing before this'],
    ['no colon', '{"a" 1}', 5, 'a colon is missing'],
    ['no value', '{"a": }', 6, 'a value is missing here'],
    ['curly marks', '{“a”: 1}', 1, 'quotation marks are straight and double'],
    ['single marks', "{'a': 1}", 1, 'quotation marks are straight and double'],
    ['a comment', '{ // the bridge\n"a": 1}', 2, 'JSON has no comments'],
    ['a name without marks', '{a: 1}', 1, 'a name is written in double quotation marks'],
    ['a text without marks', '{"a": bridge}', 6, 'a text is written in double quotation marks'],
    ['True', '{"a": True}', 6, 'true, false and null are written in lower case'],
    ['None', '{"a": None}', 6, 'what is not known is null in JSON'],
    ['a number with a zero before it', '{"a": 01}', 6, 'a number is written such as'],
    ['a line break in a text', '{"a": "Mill\nStreet"}', 11, 'the text does not end on its line'],
    ['a tab in a text', '{"a": "Mill\tStreet"}', 11, 'a tab in a text is written \\t'],
    ['a single backslash', '{"a": "C:\\Mill"}', 9, 'a backslash in a text is written twice'],
    ['a text without its end', '{"a": "Mill', 6, 'has no quotation mark at its end'],
    ['the wrong bracket', '{"a": [1}', 8, '} closes what another bracket opened'],
    ['more after the end', '{} {}', 3, 'there is more here, after the end'],
    ['marks of a merge', '{\n<<<<<<< ours\n"a": 1}', 2, 'a merge has left its marks'],
    ['a web page', '<!doctype html>', 0, 'this is a web page'],
  ])('%s', (_, text, at, message) => {
    expect(explain(text)).toEqual({ at, message: expect.stringContaining(message) });
  });

  test('none of the file’s words are in the message', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.constantFrom('', ',', '"', "'", '}', 'x', '\n', '\\'),
        (at, put) => {
          const text = '{"a": ["Oona", 1, true], "b": null}';
          const explained = explain(text.slice(0, at) + put + text.slice(at + 1));
          expect(explained?.message ?? '').not.toContain('Oona');
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
