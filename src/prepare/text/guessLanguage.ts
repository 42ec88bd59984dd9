/** Function words that every longer text has, and that the other languages here lack. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to was that for with his her said from it by has were had not which their'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist nicht mit den dem ein eine von zu auf für sich wurde hat auch im am'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'het een van op te dat zijn met voor niet aan door ook bij uit naar werd worden heeft deze'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des et est dans une du pour que qui sur pas au avec par ses été à ce'.split(' '),
  ),
  es: new Set(
    'el los las del y una por con se para su al es pero más como fue ha han sus este según'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il lo gli della del delle che di è per con non una alla nel nella sono anche ha dal più si'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'o os as da do dos das em um uma não com que no na nos ao pelo pela foi mais por se é'.split(
      ' ',
    ),
  ),
};

/** How many such words, and how many times those of any other language, leave no doubt. */
const fewest = 4;
const margin = 1.5;
/** How much of the text is examined, in UTF-16 units: more does not make the guess surer. */
const looked = 20_000;

/**
 * Guesses a text's language from its function words: `en`, `de`, `nl`, `fr`, `es`, `it` or `pt`.
 * `undefined` when there is too little text, or another language.
 */
export function guessLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, looked)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [best, second] = Object.entries(smallWords)
    .map(([language, small]) => ({
      language,
      count: words.filter((word) => small.has(word)).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  if (!best || best.count < fewest || best.count < words.length / 12) return undefined;
  return best.count >= margin * (second?.count ?? 0) ? best.language : undefined;
}
