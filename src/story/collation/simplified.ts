import { Converter } from 'opencc-js/t2cn';

/** Created on demand: its tables are long, and most stories have no Chinese. */
let convert: ReturnType<typeof Converter> | undefined;
const known = new Map<string, string>();

/**
 * Chinese in simplified characters, one for one, by the tables of OpenCC; everything else unchanged.
 * Words that differ by region are other words and stay so.
 */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    let simple = known.get(character);
    if (simple === undefined) {
      convert ??= Converter({ from: 't', to: 'cn' });
      const converted = convert(character);
      // Offsets must stay valid: a character becomes one with the same number of code units.
      simple = converted.length === character.length ? converted : character;
      known.set(character, simple);
    }
    return simple;
  });
}
