import { expect, test } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { draftArticle } from '../read/draftArticle.ts';
import { roleOf } from './roleOf.ts';

/** The role of somebody whom one article quotes. */
function roleIn(text: string, name: string) {
  const { article } = articleOf('gazette.txt', `${text}\n`);
  const known = { id: 'gazette', published: '2031-05-16', withheld: [] };
  return roleOf(name, [draftArticle({ ...article, source: null, isWritten: true }, known)]);
}

test.each([
  [
    '“It is shut,” said Nora Quill, the chief engineer. “Go round.”',
    'Nora Quill',
    'Chief engineer',
  ],
  ['The mayor, Nora Quill, said: “It is shut.”', 'Nora Quill', 'Mayor'],
  [
    '“It is shut,” said the harbour master’s deputy director, Nora Quill.',
    'Nora Quill',
    'Harbour master’s deputy director',
  ],
  ['Works manager Tom Sedge said: “It is shut.”', 'Tom Sedge', 'Works manager'],
  ['“It is shut,” council leader Ruth Vale said on Tuesday.', 'Ruth Vale', 'Council leader'],
  ['“I heard it,” said Ida Frost, a mother of two. “It was loud.”', 'Ida Frost', 'Mother of two'],
  [
    '« Le pont est fermé », a déclaré Nora Quill, la maire de la ville.',
    'Nora Quill',
    'Maire de la ville',
  ],
  ['„Die Brücke ist zu“, sagte die Bürgermeisterin Nora Quill.', 'Nora Quill', 'Bürgermeisterin'],
])('%s', (text, name, role) => {
  expect(roleIn(text, name)).toBe(role);
});

test.each([
  ['His successor, Ruth Vale, said the company accepted “every word” of it.', 'Ruth Vale'],
  ['The next day, Nora Quill said: “It is shut.”', 'Nora Quill'],
  ['“It is shut,” said Nora Quill, who lives on Mill Street.', 'Nora Quill'],
  ['“It is shut,” said Nora Quill, 54, from Ashby.', 'Nora Quill'],
  ['On Monday council leader Ruth Vale said: “It is shut.”', 'Ruth Vale'],
  ['Nora Quill told the mayor: “It is shut.”', 'Nora Quill'],
  ['The inquiry is chaired by Lady Nora Quill.', 'Nora Quill'],
])('no role in: %s', (text, name) => {
  expect(roleIn(text, name)).toBeUndefined();
});
