import { afterEach, expect, test, vi } from 'vitest';
import { isAsPublished } from '../app/load/isAsPublished.ts';
import { integrityOf } from './integrityOf.ts';

test('a file’s digest is its SHA-256 in base64, as Subresource Integrity writes it', () => {
  // printf '"abc"' | openssl dgst -sha256 -binary | base64
  expect(integrityOf(new Map([['a.json', '"abc"']]))).toEqual(
    new Map([['a.json', 'sha256-bMQ/hY+7djMBY3ta+XDipGtG9GHyfloPQeAJxZuCeyU=']]),
  );
});

test('nobody vouches for a file with fields that the parser leaves out', () => {
  const texts = [
    ['plain.json', '{"id":"a"}'],
    ['inside.json', '{"events":[{"x-desk":1}]}'],
  ] as const;
  expect([...integrityOf(new Map(texts)).keys()]).toEqual(['plain.json']);
});

const place = new URL('https://news.example/lines/stories/index.json');
const text = '{"title":"“Bridge” — 桥"}';
const integrity = integrityOf(new Map([[place.href, text]]));
const bytesOf = (read: string) => new TextEncoder().encode(read);

afterEach(() => void vi.unstubAllGlobals());

test('the page recognises what its build published, and nothing else', async () => {
  const isPublished = (read: string, at = place) => isAsPublished(bytesOf(read), at, { integrity });
  expect(await isPublished(text)).toBe(true);
  expect(await isPublished(text.replace('—', '–'))).toBe(false);
  expect(await isPublished(`${text}\n`)).toBe(false);
  expect(await isPublished(text, new URL('other.json', place))).toBe(false);
});

test('where the browser computes no digests, nothing is taken as published', async () => {
  vi.stubGlobal('crypto', {});
  expect(await isAsPublished(bytesOf(text), place, { integrity })).toBe(false);
});
