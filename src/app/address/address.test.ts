import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceKinds } from '../../story/model/difference.ts';
import { rowKinds } from '../../timeline/layout/rows/rowIds.ts';
import { addressKeys } from './addressKeys.ts';
import { fontChoices, historyKeepers, scaleKinds, themes } from './addressState.ts';
import type { AddressState } from './addressState.ts';
import { decodeAddress } from './decodeAddress.ts';
import { encodeAddress } from './encodeAddress.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const wellFormed = fc.string({ unit: 'grapheme', maxLength: 40 });
const edtf = fc.constantFrom('2023-09-09', '2023-05', '2023-09/..', '-0044', '1990~', 'Y-170000');
const nullable = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const addresses: fc.Arbitrary<AddressState> = fc.record({
  story: nullable(slug),
  data: nullable(wellFormed.filter((text) => text !== '')),
  event: nullable(slug),
  article: nullable(slug),
  person: nullable(slug),
  difference: nullable(slug),
  read: fc.boolean(),
  outlets: fc.uniqueArray(slug, { maxLength: 5 }),
  people: fc.uniqueArray(slug, { maxLength: 5 }),
  tags: fc.uniqueArray(slug, { maxLength: 5 }),
  kinds: fc.subarray([...differenceKinds]),
  atleast: fc.integer({ min: 1, max: 999 }),
  q: wellFormed,
  from: nullable(edtf),
  to: nullable(edtf),
  scale: fc.constantFrom(...scaleKinds),
  rows: nullable(fc.constantFrom(...rowKinds)),
  order: fc.uniqueArray(slug, { maxLength: 5 }),
  hide: fc.uniqueArray(slug, { maxLength: 5 }),
  theme: fc.constantFrom(...themes),
  accent: nullable(fc.stringMatching(/^[0-9a-f]{6}$/)),
  font: fc.constantFrom(...fontChoices),
  lang: nullable(fc.constantFrom('en', 'fr-CA', 'ar')),
  header: fc.boolean(),
  height: nullable(fc.constantFrom('600', '3/2', '4000')),
  embed: fc.boolean(),
  history: fc.constantFrom(...historyKeepers),
  share: fc.boolean(),
  capture: fc.boolean(),
});

test('an address that the page writes is read back as it was', () => {
  fc.assert(
    fc.property(addresses, (state) => {
      expect(decodeAddress(encodeAddress(state))).toEqual(state);
    }),
  );
});

test('reading never fails, and what it does not understand is dropped from the next link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const link = encodeAddress(decodeAddress(query));
      expect(encodeAddress(decodeAddress(link))).toBe(link);
      for (const key of new URLSearchParams(link).keys()) {
        expect(Object.keys(addressKeys)).toContain(key);
      }
    }),
  );
});

test('unknown keys and values that do not fit are ignored', () => {
  const state = decodeAddress(
    '?event=../x&theme=pink&accent=red&embed=yes&utm_source=mail&from=soon&q=bolt',
  );
  expect(encodeAddress(state)).toBe('?q=bolt');
});

test('if a key occurs twice, the first counts', () => {
  expect(decodeAddress('?event=a&event=b').event).toBe('a');
});

test('invalid and repeated ids are dropped from a list of ids', () => {
  expect(decodeAddress('?outlets=a,B!,a,,b').outlets).toEqual(['a', 'b']);
  expect(encodeAddress(decodeAddress('?outlets=a,b'))).toBe('?outlets=a,b');
});

test('kinds of difference are read in their own order, and numbers only as plain digits', () => {
  const state = decodeAddress('?kinds=wording,rumour,conflict,wording&atleast=03');
  expect(state.kinds).toEqual(['conflict', 'wording']);
  expect(state.atleast).toBe(1);
  expect(encodeAddress(decodeAddress('?kinds=conflict&atleast=3'))).toBe(
    '?kinds=conflict&atleast=3',
  );
});

test('an address without choices is a question mark, which clears the old query', () => {
  expect(encodeAddress(decodeAddress(''))).toBe('?');
});

test('a shared link holds what is shown and not how this reader views it', () => {
  const state = decodeAddress('?story=s&event=e&theme=dark&accent=112233&embed=1&capture=1');
  expect(encodeAddress(state, 'share')).toBe('?story=s&event=e');
  expect(encodeAddress(state, 'frame')).toBe('?story=s&event=e&theme=dark&accent=112233');
});
