import { expect, test } from 'vitest';
import { parseSiteAddress } from './parseSiteAddress.ts';

test.each([
  ['https://news.example', 'https://news.example/'],
  ['https://news.example/lines', 'https://news.example/lines/'],
  ['http://127.0.0.1:8080/a/', 'http://127.0.0.1:8080/a/'],
  ['HTTPS://News.Example:443/Lines', 'https://news.example/Lines/'],
  ['https://news.example/lines/index.html', 'https://news.example/lines/'],
])('%s is the site at %s', (text, address) => {
  expect(parseSiteAddress(text)).toBe(address);
});

test.each([
  '',
  'news.example',
  'javascript:alert(1)',
  'https://a:b@c.example/',
  'https://c.example/?',
  'https://c.example/#top',
])('"%s" is not the address of a site', (text) => {
  expect(parseSiteAddress(text)).toBeUndefined();
});
