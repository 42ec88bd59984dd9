import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { writePieces } from '../../../story/pieces/writePieces.ts';
import { comparePieces } from './comparePieces.ts';

let site = '';
const place = (name: string) => join(site, 'stories/mill-street', name);

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const text = JSON.stringify(millStreet);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const sizes = {
    inOutline: 4,
    inOverview: 5,
    onAxis: 100,
    inSources: 2,
    inPack: 3000,
    inSearchFile: 300,
  };
  write('story.json', text);
  for (const piece of writePieces(millStreet, sha256, sizes))
    write(`pieces/${piece.name}`, piece.text);
});
afterEach(() => rmSync(site, { recursive: true }));

function write(name: string, text: string) {
  mkdirSync(dirname(place(name)), { recursive: true });
  writeFileSync(place(name), text);
}

function change(name: string, from: string | RegExp, to: string) {
  const text = readFileSync(place(name), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  write(name, changed);
}

const told = () => comparePieces(site, millStreet).map(({ message }) => message);

test('pieces as they were written agree, and a site without pieces is not reported', () => {
  expect(told()).toEqual([]);
  rmSync(place('pieces'), { recursive: true });
  expect(told()).toEqual([]);
});

test.each([
  ['pieces/outline/0.json', /"titles":\["/, '"titles":["Not ', 'in the outline'],
  ['pieces/outline/1.json', /"importance":\[\d/, '"importance":[9', 'importance'],
  ['pieces/overview.json', /"reported":\d+/, '"reported":9999', 'the overview'],
  ['pieces/overview.json', /"titles":\["/, '"titles":["Not ', 'the overview'],
  ['pieces/events/0.json', /"summary":"/, '"summary":"Not ', 'event "'],
  ['pieces/articles/0.json', /"exact":"/, '"exact":"Not ', 'article "'],
  ['pieces/people/0.json', /"events":\[\d+,?/, '"events":[', 'person "'],
  ['pieces/differences/0.json', /"summary":"/, '"summary":"Not ', 'the differences'],
  ['pieces/search/index.json', /"reports":\[\d+/, '"reports":[1', 'the counts of "atleast"'],
  ['pieces/search/index.json', /"tags":\[\["/, '"tags":[["not-', 'what the filters offer'],
  ['pieces/index.json', /"title":"/, '"title":"Not ', 'title'],
  ['pieces/index.json', /("articles":.*?"edtf":\[")\d{4}/, '$11999', 'articles in the index'],
  ['pieces/sources/0.json', /"headline":"/, '"headline":"Not ', 'articles'],
  ['pieces/sources/0.json', /"name":"/, '"name":"Not ', 'outlets'],
  ['pieces/events/0.json', /"headline":"/, '"headline":"Not ', 'articles in events/0.json'],
  [
    'pieces/events/0.json',
    /"sources":\{"articles":\[.*?\],"outlets/,
    '"sources":{"articles":[],"outlets',
    'in events/0.json',
  ],
])('a change in %s is refused, and what it is about is named', (name, from, to, about) => {
  change(name, from, to);
  const [message, ...others] = told();
  expect(message).toContain(about);
  expect(others.length).toBeLessThan(5);
});

test('words that a search no longer finds are reported', () => {
  const name = 'pieces/search/index.json';
  const index: { prefixes: string[]; files: number[] } = JSON.parse(
    readFileSync(place(name), 'utf8'),
  );
  write(
    name,
    JSON.stringify({
      ...index,
      prefixes: index.prefixes.map((prefix) => (prefix.startsWith('=') ? prefix : `${prefix}x`)),
    }),
  );
  expect(told()[0]).toMatch(/search word \d+ of \d+ tried; write the site again/);
});

test('a filter’s choice that lists the wrong events is reported', () => {
  const names = readdirSync(place('pieces/search')).filter((name) => name !== 'index.json');
  const name = names.find((one) =>
    readFileSync(place(`pieces/search/${one}`), 'utf8').includes('"=tags='),
  );
  change(`pieces/search/${name}`, /("=tags=[^}]*"ranks":\[\[)\d+/, '$190');
  expect(told()[0]).toContain('what the filter "tags" leaves');
});

test('pieces of another version, and a missing piece, are reported', () => {
  rmSync(place('pieces/events/1.json'));
  expect(told()[0]).toContain('events/1.json');
  write('story.json', `${JSON.stringify(millStreet)}\n`);
  expect(told()).toEqual([
    'does not agree with story.json: they were made of another version of it; write the site again',
  ]);
});
