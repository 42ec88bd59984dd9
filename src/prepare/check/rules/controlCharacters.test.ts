import { expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { controlCharacters } from './controlCharacters.ts';

const said = (story: typeof millStreet) =>
  controlCharacters({ file: 'story.json', story, texts: new Map() }).map(
    ({ severity, path, message }) => `${severity} ${path} ${message}`,
  );

test('what no page or picture can show is refused, wherever it occurs', () => {
  const [event, ...events] = millStreet.events;
  if (!event) throw new Error('Mill Street has events');
  expect(
    said({
      ...millStreet,
      title: 'The bridge\u0000',
      description: 'on\uD83D Mill Street',
      events: [{ ...event, tags: ['council', 'bolts\u001B'] }, ...events],
    }).toSorted(),
  ).toEqual([
    'error $.description has half a character, U+D83D, which cannot be shown; remove it',
    'error $.events[0].tags[1] has a control character, U+001B, which cannot be shown; remove it',
    'error $.title has a control character, U+0000, which cannot be shown; remove it',
  ]);
});

test('tabs, line ends, emoji and the words of articles are left as they are', () => {
  const [article, ...articles] = millStreet.articles;
  if (!article) throw new Error('Mill Street has articles');
  const evidence = article.datePublished.evidence.map((one) => ({ ...one, exact: 'on\fFriday' }));
  expect(
    said({
      ...millStreet,
      title: 'The bridge \u{1F309}\u200D\u{1F309}\n\t',
      articles: [
        { ...article, datePublished: { ...article.datePublished, evidence } },
        ...articles,
      ],
    }),
  ).toEqual([]);
});
