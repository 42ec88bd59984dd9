const letters = new Map(
  'а a|б b|в v|г g|д d|ђ đ|е e|ж ž|з z|и i|ј j|к k|л l|љ lj|м m|н n|њ nj|о o|п p|р r|с s|т t|ћ ć|у u|ф f|х h|ц c|ч č|џ dž|ш š'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/**
 * Serbian, Bosnian and Montenegrin in Latin letters, which they use beside Cyrillic, letter for
 * letter (Gaj’s alphabet); other languages, and text already in Latin letters, unchanged.
 *
 * @param key lower case
 * @param language BCP 47
 */
export function serbianLatin(key: string, language: string): string {
  if (!/^(?:sr|bs|cnr|sh)\b/i.test(language)) return key;
  return key.replace(/\p{Script=Cyrillic}/gu, (letter) => letters.get(letter) ?? letter);
}
