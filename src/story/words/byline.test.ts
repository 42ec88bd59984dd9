import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { sourceOfEveryStanding } from '../file/testing/everyStanding.ts';
import { byline } from './byline.ts';
import { formatCitation } from './formatCitation.ts';

const { story } = sourceOfEveryStanding();

test.each([
  ['echo', 'Author not stated'],
  ['wire', 'Author not known'],
])('of %s, which names none or whose text is not held, the author is told as that', (id, said) => {
  const article = story.article(id);
  expect(byline(article, english)).toBe(said);
  expect(byline({ ...article, author: 'Imogen Vale' }, english)).toContain('Imogen Vale');
  const outlet = story.outletOf(article);
  expect(formatCitation({ article, outlet, excerpts: [], isAnnouncement: false }, english)).toMatch(
    new RegExp(`^${said}\\.`),
  );
});
