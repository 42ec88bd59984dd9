import { describe, expect, it } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { draftArticle } from '../read/draftArticle.ts';
import { withFullNames } from './withFullNames.ts';

const articlesOf = (...texts: string[]) =>
  texts.map((text, i) => {
    const { article } = articleOf(`article-${i}.txt`, `${text}\n`);
    const known = { id: `article-${i}`, published: '2031-05-16', withheld: [] };
    return draftArticle({ ...article, source: null, isWritten: true }, known);
  });

/** Who speaks in the last of the texts. */
const speakersOf = (texts: string[], people: string[] = []) =>
  withFullNames(articlesOf(...texts), people)
    .at(-1)
    ?.statements.flatMap(({ speaker, parts }) => [speaker, ...parts.map((one) => one.speaker)]);

const short = '“The bridge is safe,” Ms Quill said.';

describe('withFullNames', () => {
  it('gives a speaker the full name that another article has', () => {
    const texts = ['“We closed it,” said Nora Quill.', short];
    expect(speakersOf(texts)).toEqual(['Nora Quill', 'Nora Quill']);
  });

  it('gives a speaker the full name that the story has', () => {
    expect(speakersOf([short], ['Nora Quill'])).toEqual(['Nora Quill', 'Nora Quill']);
  });

  it('leaves a surname that two people share', () => {
    const texts = ['“We closed it,” said Nora Quill.', '“I saw it,” said Tom Quill.', short];
    expect(speakersOf(texts)).toEqual(['Quill', 'Quill']);
  });

  it('takes words before a name that another article has as a description', () => {
    const texts = ['“We closed it,” said Nora Quill.', 'Lifeguard Nora Quill said: “I saw it.”'];
    expect(speakersOf(texts)).toEqual(['Nora Quill', 'Nora Quill']);
    expect(speakersOf([...texts, short])).toEqual(['Nora Quill', 'Nora Quill']);
  });

  it('does not take a longer word for a longer name', () => {
    expect(speakersOf(['“We closed it,” said Nora Macquill.', short])).toEqual(['Quill', 'Quill']);
  });
});
