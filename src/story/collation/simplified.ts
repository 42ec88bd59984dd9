import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/**
 * Chinese in simplified characters, one for one, by the tables of OpenCC; all else as it is. Words
 * that regions write differently are other words and stay so.
 */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    let simple = known.get(character);
    if (simple === undefined) {
      const converted = convert(character);
      // Offsets must stay true: a character becomes one of as many code units.
      simple = converted.length === character.length ? converted : character;
      known.set(character, simple);
    }
    return simple;
  });
}
