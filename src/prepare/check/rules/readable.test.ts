import { describe, expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { readable } from './readable.ts';

/** `more`: fields in place of the story's own. */
const said = (more: object) =>
  readable({ file: 'story.json', story: { ...millStreet, ...more }, texts: new Map() }).map(
    ({ severity, path, message }) => `${severity} ${path} ${message}`,
  );

const fields = [
  ['title', (text: string) => ({ title: text })],
  [
    'events[0].summary',
    (text: string) => ({
      events: millStreet.events.map((event, n) => (n === 0 ? { ...event, summary: text } : event)),
    }),
  ],
  [
    'people[0].role',
    (text: string) => ({
      people: millStreet.people.map((person, n) => (n === 0 ? { ...person, role: text } : person)),
    }),
  ],
] as const;

describe.each(fields)('in %s', (place, withText) => {
  test.each([
    ['zero-width characters alone', '\u200B\u2060 \uFEFF'],
    ['an unseen letter', '\u3164'],
  ])('%s show nothing and are refused', (_, text) => {
    expect(said(withText(text))).toEqual([
      `error $.${place} shows nothing, only spaces or invisible characters; write it`,
    ]);
  });

  test.each([
    [
      'an override of direction',
      'The \u202Eegdirb',
      'has U+202E, which changes the direction of what follows; remove it',
    ],
    [
      'an isolate that never ends',
      'The \u2067bridge',
      'has U+2067, which changes the direction of what follows; remove it',
    ],
    [
      'a byte order mark within',
      'The \uFEFFbridge',
      'has an invisible character, U+FEFF; remove it',
    ],
    [
      'a Mongolian vowel separator',
      'The bri\u180Edge',
      'has an invisible character, U+180E; remove it',
    ],
    ['a zero-width space', 'The bri\u200Bdge', 'has an invisible character, U+200B; remove it'],
    [
      'a line break',
      'The\u2028bridge',
      'has a line break, where the page shows a space; write it in one line',
    ],
    [
      '5,000 characters',
      'bridge '.repeat(714) + 'is',
      `is 5000 characters long, more than anybody reads there; write at most ${place.endsWith('summary') ? 2000 : 300}`,
    ],
  ])('%s gives a warning with its remedy', (_, text, message) => {
    expect(said(withText(text))).toEqual([`warning $.${place} ${message}`]);
  });

  test.each([
    ['a Persian half space', 'می\u200Cرود'],
    [
      'joined emoji and a flag',
      '👩\u200D🚒 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    ],
    ['spaces of no width between Thai words', 'สะพาน\u200Bเปิด'],
    ['a direction that ends', 'the \u2067جسر\u2069 bridge'],
    ['a line end at the end', 'The bridge\n'],
    ['300 characters beyond the first plane', '🌉'.repeat(300)],
  ])('%s is as it should be', (_, text) => {
    expect(said(withText(text))).toEqual([]);
  });
});

test('the headline of an article may have its line breaks and invisible characters', () => {
  const articles = millStreet.articles.map((article, n) =>
    n === 0 ? { ...article, headline: 'Bri\u200Bdge\nshut' } : article,
  );
  expect(said({ articles })).toEqual([]);
});

test('what is quoted or belongs to others is not the story’s own text', () => {
  const others = { title: 'Bridge\u202E', summary: 'shut\nnow' };
  const [outlet, ...outlets] = millStreet.outlets;
  const [quotation, ...quotations] = millStreet.quotations;
  expect(
    said({
      outlets: [{ ...outlet, evidence: [others], 'x-desk': others }, ...outlets],
      quotations: [{ ...quotation, collation: others }, ...quotations],
    }),
  ).toEqual([]);
});
