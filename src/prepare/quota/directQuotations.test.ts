import { describe, expect, test } from 'vitest';
import { codePointsOf } from '../text/codePoints.ts';
import { findDirectQuotations } from './directQuotations.ts';

const quotedIn = (words: string) => {
  const text = codePointsOf(words);
  return findDirectQuotations(text).map(({ start, end }) => text.slice(start, end));
};

describe('findDirectQuotations', () => {
  test.each([
    ['curly marks', 'She said: “It holds.” It did not.', ['“It holds.”']],
    ['straight marks', '"It holds," she said. "For now."', ['"It holds,"', '"For now."']],
    ['curly opened, straight closed', 'She said: “It holds." It did not.', ['“It holds."']],
    [
      'singles within doubles',
      '“We called it ‘the new bridge’, all of us,” he said.',
      ['“We called it ‘the new bridge’, all of us,”'],
    ],
    [
      'straight singles within doubles',
      `"A child said, 'You forgot,' and was right." So.`,
      [`"A child said, 'You forgot,' and was right."`],
    ],
    ['after an emoji', '🚛🙃 “Twelve tonnes 🚛,” he said', ['“Twelve tonnes 🚛,”']],
    ['guillemets', 'Elle dit : « Il tient. » Non.', ['« Il tient. »']],
    ['German marks', 'Sie sagte: „Sie hält.“ Nein.', ['„Sie hält.“']],
    ['a headline in singles', "Union turns down mayor's 'sorry' over letter", ["'sorry'"]],
    ['a headline that begins with singles', "'We are sorry': Mayor explains", ["'We are sorry'"]],
    [
      'a deck in curly singles',
      '‘It was not written to question the town’s findings,’ the mayor said',
      ['‘It was not written to question the town’s findings,’'],
    ],
    ['two in singles', "'Sorry' for the boys' bikes, says 'The Post'", ["'Sorry'", "'The Post'"]],
    [
      'a plural’s apostrophe inside singles',
      "'The girls' school, too' she said",
      ["'The girls' school, too'"],
    ],
    ['a plural at the end of singles', "'Many voices' over a letter", ["'Many voices'"]],
    ['an apostrophe inside singles', 'Mayor ‘didn’t doubt’ engineers', ['‘didn’t doubt’']],
  ])('finds %s', (_, words, found) => {
    expect(quotedIn(words)).toEqual(found);
  });

  test.each([
    ['apostrophes', "The engineers' union and the mayor's letter"],
    ['decades', "That '70s bridge and its owners' friends"],
    ['clipped words', "Rock 'n' roll at the girls' school"],
    ['inches', 'A bolt of 6" and one of 8" were found'],
    ['a mark that never closes', 'She said: “It holds and that is that.'],
    ['no marks', 'Nothing was said.'],
  ])('takes no %s for a quotation', (_, words) => {
    expect(quotedIn(words)).toEqual([]);
  });

  test('follows a quotation over paragraphs that each open again', () => {
    const words = '"One.\n\n"Two.\r\n\r\n"Three," she said. Four.';
    expect(quotedIn(words)).toEqual(['"One.', '"Two.', '"Three,"']);
  });

  test('does not follow one into a paragraph that does not open again', () => {
    expect(quotedIn('“One.\n\nTwo said “three”.')).toEqual(['“three”']);
  });
});
