import { expect, test } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { draftArticle } from './draftArticle.ts';

test.each([
  ['The bridge was shut at noon.', '2031-05-16'],
  ['The bridge was shut at 6.15 this morning.', '2031-05-16T06:30Z'],
  ['The bridge was shut at noon on Thursday.', '2031-05-16T06:30Z'],
  ['A meeting will be held at noon.', '2031-05-16T06:30Z'],
  ['“It was shut at noon,” said Nora Quill.', '2031-05-16T06:30Z'],
])('an article of half past six that says “%s” was published %s', (text, published) => {
  const front = '---\npublished: 2031-05-16T06:30:00Z\n---\n\n';
  const { article } = articleOf('live.txt', `${front}${text}\n`);
  const known = { id: 'live', published: undefined, withheld: [] };
  expect(draftArticle({ ...article, source: null, isWritten: true }, known).published).toBe(
    published,
  );
});
