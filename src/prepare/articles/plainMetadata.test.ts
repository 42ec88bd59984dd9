import { expect, it } from 'vitest';
import { publicationIn } from '../find/dates/publicationIn.ts';
import { articleOf } from './articleOf.ts';

/** What the head of a plain text tells: the headline, and when it was published. */
function headOf(...lines: string[]) {
  const text = `${lines.join('\n')}\n\n“It struck the second pillar,” a baker told Radio Thornmere.\n`;
  const { metadata } = articleOf('a.txt', text).article;
  return [metadata.headline?.value, metadata.published?.value];
}

it.each([
  [
    ['Radio Thornmere', '13 July 2031 17:05', 'Barge hits bridge'],
    ['Barge hits bridge', '13 July 2031 17:05'],
  ],
  [
    ['Published: 13 July 2031', 'Barge hits bridge'],
    ['Barge hits bridge', '13 July 2031'],
  ],
  [
    ['Bridge to close on 3 May', '2 May 2031'],
    ['Bridge to close on 3 May', '2 May 2031'],
  ],
  [
    ['Bridge closed until 3 May 2031', 'Harbour Gazette'],
    ['Bridge closed until 3 May 2031', undefined],
  ],
  [
    ['Barge hits bridge', '13 July 2031'],
    ['Barge hits bridge', '13 July 2031'],
  ],
])('a line that only gives the date is no headline: %j', (lines, told) => {
  expect(headOf(...lines)).toEqual(told);
});

it.each([
  ['de', 'Brücke gesperrt bis zum 3. Mai 2031'],
  ['fr', 'Pont fermé jusqu’au 3 mai 2031'],
  ['es', 'Puente cerrado hasta el 3 de mayo de 2031'],
  ['nl', 'Brug dicht tot 3 mei 2031'],
])('in %s, a day until which something lasts is not that of publication: %s', (language, line) => {
  expect(publicationIn(`${line}\n`, language)).toBeUndefined();
  expect(publicationIn(line.replace(/ \S+ (?:zum |el )?(?=3)/u, ' '), language)).toBeDefined();
});
