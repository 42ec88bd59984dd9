import type { Kinds } from './furnitureKind.ts';
import type { Unit } from './unit.ts';

const mostWords = 14;
const span =
  '(?:weeks?|months?|years?|day|wochen?|monate?|monat|jahre?|jahr|semaines?|mois|ans?|semanas?|mes(?:es)?|años?|weken|maand(?:en)?|jaar|mes[ei]|anno|mês)';
/** "£1 for 4 weeks", "9,99 € im Monat" */
const price = new RegExp(
  `(?:[£$€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:€|euros?))\\s?(?:/\\s?|\\p{L}{1,5}\\s)(?:\\d{1,2}\\s)?${span}(?!\\p{L})`,
  'iu',
);

/** The price of a subscription, in a short line beside something else of the site. */
export function judgeOffers(units: readonly Unit[], kinds: Kinds) {
  units.forEach(({ words, count, isSentence, quotes }, i) => {
    if (kinds[i] !== undefined || isSentence || quotes || count > mostWords) return;
    if ((kinds[i - 1] ?? kinds[i + 1]) === undefined || !price.test(words)) return;
    kinds[i] = 'newsletter or subscription prompt';
  });
}
