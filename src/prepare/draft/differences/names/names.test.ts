import { describe, expect, it } from 'vitest';
import { differencesOf } from '../testing/differencesOf.ts';

const opened = (who: string) => `The new ferry landing was opened by ${who} with a brass band.`;

describe('names in accounts of one event', () => {
  it.each([
    [
      'Katherine Vale',
      'Catherine Vale',
      'spelling: gazette: Katherine Vale | echo: Catherine Vale',
    ],
    ['Mr Ostrow', 'Mr Ostrov', 'spelling: gazette: Mr Ostrow | echo: Mr Ostrov'],
    ['Zoë Quill', 'Zoe Quill', 'spelling: gazette: Zoë Quill | echo: Zoe Quill'],
    ['Dr Vale', 'Ms Vale', 'wording: gazette: Dr Vale | echo: Ms Vale'],
  ])('%s and %s', (one, other, expected) => {
    expect(differencesOf(opened(one), opened(other))).toEqual([expected]);
  });

  it.each([
    ['Joan Vale', 'John Vale'],
    ['Ms Vale', 'Mrs Vale'],
    ['Mayor Vale', 'Ms Vale'],
    ['Nora Vale', 'Ms Vale'],
    ['Nora Vale', 'Peter Sedge'],
  ])('none in %s and %s', (one, other) => {
    expect(differencesOf(opened(one), opened(other))).toEqual([]);
  });

  it('a name in two spellings, whatever is said of its bearer', () => {
    expect(
      differencesOf(
        opened('Katherine Vale'),
        'The prize for bread went to Catherine Vale on Monday.',
      ),
    ).toEqual(['spelling: gazette: Katherine Vale | echo: Catherine Vale']);
  });

  it('a name, and the office alone', () => {
    expect(
      differencesOf(
        opened('Mayor Nora Vale'),
        opened('the mayor'),
        `${opened('the mayor')} Vale sang.`,
      ),
    ).toEqual(['precision: gazette: Mayor Nora Vale | echo: the mayor']);
  });

  it('no office that two people hold, and none without a name beside it', () => {
    expect(
      differencesOf(`${opened('Mayor Nora Vale')} Mayor Peter Quill sang.`, opened('the mayor')),
    ).toEqual([]);
    expect(differencesOf(opened('Nora Vale'), opened('the mayor'))).toEqual([]);
  });

  it('none if one article has both', () => {
    expect(
      differencesOf(
        `${opened('Katherine Vale')} Her sister Catherine Vale sang.`,
        opened('Catherine Vale'),
      ),
    ).toEqual([]);
  });
});
