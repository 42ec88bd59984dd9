/**
 * Words of which each excludes the others, as regular expressions: "the north pier" is not "the
 * south pier", and the first prize not the second. By language, as BCP 47 has it.
 */
const opposites: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['north(?:ern)?', 'south(?:ern)?', 'east(?:ern)?', 'west(?:ern)?'],
    ['first', 'second', 'third', 'fourth', 'fifth', 'last'],
    ['upper', 'lower'],
    ['left-?hand', 'right-?hand'],
    ['inner', 'outer'],
    ['men', 'women'],
    ['boys?', 'girls?'],
    ['home', 'away'],
    ['primary', 'secondary'],
    ['at first|initially', 'in the end|at the end|finally|eventually'],
    // Counts that grow: "by noon 30 people", "by the evening 110".
    ['noon|midday', 'morning', 'afternoon', 'evening', 'night'].map(
      (time) => `by (?:the )?(?:${time})`,
    ),
  ],
  fr: [
    ['nord', 'sud', 'ouest'],
    ['premi(?:er|ère)', 'deuxième|seconde?', 'troisième', 'derni(?:er|ère)'],
    ['hommes', 'femmes'],
    ['garçons?', 'filles?'],
  ],
  de: [
    ['nördlich\\p{Ll}*', 'südlich\\p{Ll}*', 'östlich\\p{Ll}*', 'westlich\\p{Ll}*'],
    ['erste[nrsm]?', 'zweite[nrsm]?', 'dritte[nrsm]?', 'letzte[nrsm]?'],
    ['obere[nrsm]?', 'untere[nrsm]?'],
    ['linke[nrsm]?', 'rechte[nrsm]?'],
    ['männer', 'frauen'],
    ['jungen?', 'mädchen'],
  ],
};

const patterns = new Map(
  Object.entries(opposites).map(([language, sets]) => [
    language,
    sets.map((words) => words.map((word) => new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'iu'))),
  ]),
);

/**
 * Whether two texts of one language tell of different things by words that exclude one another.
 * What a text that has both of them is about remains open.
 *
 * @param language BCP 47; always false for a language whose words are not known
 */
export function areOpposed(one: string, other: string, language: string): boolean {
  const sets = patterns.get(language.toLowerCase().split('-')[0] ?? '') ?? [];
  return sets.some((words) => {
    const [own, others] = [one, other].map((text) => words.filter((word) => word.test(text)));
    if (!own?.length || !others?.length) return false;
    return own.every((word) => !others.includes(word));
  });
}
