import { Converter } from 'opencc-js/t2cn';

/** Made when it is needed: its tables are long, and most stories have no Chinese. */
let convert: ReturnType<typeof Converter> | undefined;
const known = new Map<string, string>();

/**
 * Chinese in simplified characters, one for one, by the tables of OpenCC; all else as it is. Words
 * that regions write differently are other words and stay so.
 */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    let simple = known.get(character);
    if (simple === undefined) {
      convert ??= Converter({ from: 't', to: 'cn' });
      const converted = convert(character);
      // Offsets must stay true: a character becomes one of as many code units.
      simple = converted.length === character.length ? converted : character;
      known.set(character, simple);
    }
    return simple;
  });
}
