import { describe, expect, test } from 'vitest';
import { findWithheld, withheldWords } from './withheldWords.ts';

const stands = (words: string, text: string) => {
  const withheld = withheldWords(words, 0);
  return withheld !== undefined && findWithheld(text, [withheld]) !== undefined;
};

describe('withheld words are found', () => {
  test.each([
    ['as they are', 'Oona', 'Their daughter Oona waits'],
    ['in capitals', 'Oona', 'OONA WAITS'],
    ['with another’s s', 'Oona', 'Oona’s bus'],
    ['with other quotation marks', "the 'new' bridge's end", 'at the “new” bridge’s end'],
    ['without their apostrophe, as in an id', "the bridge's end", 'the-bridges-end'],
    ['as an id', '14 Weir Cottages', 'of-14-weir-cottages'],
    ['over a no-break space', 'Weir Cottages', 'Weir\u00a0Cottages'],
    ['over a line', 'Weir Cottages', 'Weir\n    Cottages'],
    ['decomposed', 'Zoë Öst', 'Zoe\u0308 O\u0308st'],
    ['composed', 'Zoe\u0308', 'Zoë'],
    ['in compatibility letters', 'Afina', 'Aﬁna'],
    ['with a soft hyphen inside', 'Oona', 'Oo\u00adna'],
    ['with a zero-width joiner inside', 'Oona', 'Oo\u200dna'],
    ['in JSON escapes', 'Zoë', '"Zo\\u00eb"'],
    ['after a JSON line break', 'Weir Cottages', '"Weir\\nCottages"'],
    ['in JavaScript escapes', 'Zoë', "'Zo\\xEB'"],
    ['in JavaScript code points', 'Zoë', '`Zo\\u{eb}`'],
    ['in a named entity', 'Zoë', 'Zo&euml;'],
    ['in a decimal entity', 'Zoë', 'Zo&#235;'],
    ['in a hexadecimal entity', 'Zoë', 'Zo&#xEB;'],
    ['in an escaped entity', 'Zoë', 'Zo&amp;#235;'],
    ['over an ampersand', 'Weir & Sons', 'Weir &amp; Sons'],
    ['in an address', 'Zoë Weir', '?q=Zo%C3%AB%20Weir'],
    ['in an address with a plus', 'Zoë Weir', '?q=Zo%c3%ab+Weir'],
    ['inside markup', 'Oona', 'O<b>o</b>na'],
    ['between markup', '14 Weir Cottages', '14<br>Weir<!-- --> Cottages'],
    ['in a script without spaces', '文子', '彼女は文子さん'],
    ['two letters, in their capitals', 'Jo', 'said Jo.'],
  ])('%s', (_, words, text) => {
    expect(stands(words, text)).toBe(true);
  });
});

describe('withheld words are not found', () => {
  test.each([
    ['inside another word', 'Oona', 'Boona and Oonagh'],
    ['when a word is missing', '14 Weir Cottages', 'Weir Cottages'],
    ['in another order', 'Weir Cottages', 'Cottages, Weir'],
    ['when two letters stand in other capitals', 'Jo', 'const jo = 1'],
  ])('%s', (_, words, text) => {
    expect(stands(words, text)).toBe(false);
  });
});
