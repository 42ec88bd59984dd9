import { expect, test } from 'vitest';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { stopped } from './stopped.ts';

test.each([
  ['The road opens', 'The road opens.'],
  ['Who knew?', 'Who knew?'],
  ['“Who knew?”', '“Who knew?”'],
  ['« Qui savait ? »', '« Qui savait ? »'],
  ['vers 50 av. J.-C.', 'vers 50 av. J.-C.'],
  ['It opened (when?)', 'It opened (when?).'],
  ['من عرف؟', 'من عرف؟'],
])('a sentence that ends in “%s” has one stop', (text, sentence) => {
  expect(stopped(text)).toBe(sentence);
});

test.each([english, french, arabic])(
  'in $tag no mark is said to have two stops',
  ({ timeline, page }) => {
    const { eventIn, withDifference, announcedAmong, leftOut } = timeline;
    const said = [
      eventIn('6 June', 'Who knew?', 'Acme Inc.'),
      ...[withDifference, leftOut].map((words) => words('Acme Inc.')),
      announcedAmong('“Who knew?”', 1),
      page.compare.citation.parts(['J. Vale Jr.', 'Who knew?', 'Acme']),
    ];
    for (const words of said) expect(words).not.toMatch(/[.?]["”\u2069]*\./u);
  },
);
