import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedOptionNames } from './embedOptions.ts';
import { embedMethods, writeMarkup, type EmbedSubject } from './writeMarkup.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '</a></figure><iframe src=https://evil.example>',
    '&quot;&lt;&amp;',
    '--><!--',
    '</source-line><style>*{}',
  ),
);
const subjects: fc.Arbitrary<EmbedSubject> = fc.record({
  base: fc.constant('https://site.example/timelines/'),
  story: hostile,
  title: hostile,
  language: hostile,
  notes: fc.array(hostile, { maxLength: 2 }),
  events: fc.array(fc.record({ id: hostile, title: hostile, date: hostile }), { maxLength: 3 }),
  options: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...embedOptionNames), hostile), {
      selector: ([name]) => name,
    })
    .map((entries) => new Map(entries)),
  addressKey: fc.option(hostile, { nil: null }),
});

/** As a parser hands text on: it knows one line end, no null and no half of a pair. */
const parsed = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

test('no text of a story breaks out of its markup', () => {
  fc.assert(
    fc.property(fc.constantFrom(...embedMethods), subjects, (method, subject) => {
      const page = new DOMParser().parseFromString(writeMarkup(method, subject), 'text/html');
      const count = subject.events.length;
      const names = [...page.body.querySelectorAll('*')].map(({ localName }) => localName);
      const items = Array.from({ length: count }, () => ['li', 'a']).flat();
      const list = count > 0 ? ['ul', ...items] : [];
      const notes = subject.notes.map(() => 'p');
      const name = method === 'figure' ? 'figure' : 'source-line';
      const written =
        method === 'iframe' ? ['iframe'] : [name, 'p', 'a', ...notes, ...list, 'script'];
      expect(names).toEqual(written);
      for (const element of page.body.querySelectorAll('*')) {
        for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|style/);
      }
      for (const link of page.body.querySelectorAll('a')) {
        expect(link.href.startsWith('https://site.example/timelines/stories/')).toBe(true);
      }
      const title =
        page.body.querySelector('a')?.textContent ?? page.querySelector('iframe')?.title ?? '';
      expect(parsed(title)).toBe(parsed(subject.title));
    }),
  );
});

test('the frame’s address holds the options, but not the embedding page’s parameter', () => {
  const subject = {
    base: 'https://site.example/',
    story: 'mill-street',
    title: 'The bridge',
    language: 'en',
    notes: [],
    events: [],
    options: new Map([
      ['language', 'fr'],
      ['height', '3/2'],
    ] as const),
    addressKey: 'opened',
  };
  const page = new DOMParser().parseFromString(writeMarkup('iframe', subject), 'text/html');
  const frame = page.querySelector('iframe');
  expect(frame?.src).toBe('https://site.example/stories/mill-street/?embed=1&lang=fr&height=3%2F2');
  expect(frame?.height).toBe('600');
});
