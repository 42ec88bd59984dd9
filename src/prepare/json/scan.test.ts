import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOfPath } from './places.ts';
import { scanJson } from './scan.ts';
import { runs } from '../../time/testing/runs.ts';

const accepts = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with one character taken out, put in or changed: sometimes still JSON, mostly not. */
const nearlyJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 3 }),
    fc.boolean(),
    fc.nat(),
    fc.constantFrom('', '"', ',', '{', ']', '\\', '\n', '0', '-', '.', 'e', 'x', ' '),
    fc.nat(1),
  )
  .map(([value, pretty, where, put, drop]) => {
    const text = JSON.stringify(value, null, pretty ? 2 : 0);
    const at = where % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + drop);
  });

describe('scanJson', () => {
  test('accepts as JSON what JSON.parse accepts', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        expect(scanJson(text).ok).toBe(accepts(text));
      }),
      { numRuns: runs(400) },
    );
  });

  test.each([
    ['{"a": 1,}', 8, 'a name in double quotation marks'],
    ['{"a" 1}', 5, 'a colon'],
    ['[1 2]', 3, 'a comma or ]'],
    ['{"a": }', 6, 'a value'],
    ['{"a": 01}', 6, 'a value'],
    ['{"a": "line\nbreak"}', 6, 'a value'],
    ['[1', 2, 'a comma or ]'],
    ['', 0, 'a value'],
    ['{} x', 3, 'the end of the file'],
  ])('says where %j stops being JSON', (text, at, expected) => {
    expect(scanJson(text)).toEqual({ ok: false, at, expected });
  });

  test('refuses nesting that would exhaust the stack', () => {
    expect(scanJson('['.repeat(100_000))).toMatchObject({ ok: false });
  });

  test('finds a name that an object has twice, even if escapes hide it', () => {
    const text = '{"a": 1, "b": {"c": 2, "\\u0063": 3}}';
    expect(scanJson(text)).toMatchObject({ ok: true, repeated: [{ start: text.indexOf('"\\u') }] });
  });
});

describe('placeOfPath', () => {
  const text = '{\n "events": [{"id": "a"}, {"x-y": {"z": 1}}]\n}';
  const scanned = scanJson(text);
  const root = scanned.ok ? scanned.root : { start: -1 };

  test.each([
    ['$', '{\n'],
    ['$.events', '"events"'],
    ['$.events[0].id', '"id"'],
    ['$.events[1]', '{"x-y"'],
    ['$.events[1]["x-y"].z', '"z"'],
    ['$.events[1].title', '{"x-y"'],
    ['$.articles[3].headline', '{\n'],
  ])('finds %s, or what stands around it', (path, begins) => {
    expect(text.slice(placeOfPath(root, path)).startsWith(begins)).toBe(true);
  });
});
