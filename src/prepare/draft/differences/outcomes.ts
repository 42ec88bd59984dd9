/** Outcomes of one thing of which each excludes the other, as regular expressions. */
type Outcomes = readonly (readonly [one: string, other: string])[];

/** By language, as BCP 47 has it. */
const outcomes: Readonly<Record<string, Outcomes>> = {
  en: [
    [
      'approv(?:ed|es)|back(?:ed|s)|pass(?:ed|es)|accept(?:ed|s)|agreed to|endors(?:ed|es)|grant(?:ed|s)|upheld',
      'reject(?:ed|s)|refus(?:ed|es)|turned down|voted down|threw out|dismiss(?:ed|es)|block(?:ed|s)',
    ],
    ['acquitted|cleared|found not guilty', 'convicted|found guilty'],
    ['admitted|confessed|confirmed', 'den(?:ied|ies)'],
    ['survived', 'died|(?:was|were) killed'],
    ['rose|increased|grew|climbed', 'fell|dropped|declined|shrank|decreased'],
  ],
  fr: [
    ['approuvée?s?|adoptée?s?|acceptée?s?|votée?s?', 'rejetée?s?|refusée?s?|repoussée?s?'],
    ['acquittée?s?|relaxée?s?', 'condamnée?s?'],
    ['avouée?s?|reconnue?s?|confirmée?s?', 'niée?s?|démentie?s?'],
    ['survécu', 'mort[es]*|tuée?s?'],
    ['augmenté|progressé|grimpé', 'baissé|chuté|reculé|diminué'],
  ],
  de: [
    [
      'genehmigte?n?|billigten?|gebilligt|angenommen|zugestimmt|stimmten? zu',
      'abgelehnt|verworfen|zurückgewiesen|lehnten? ab|lehnten?',
    ],
    ['freigesprochen', 'verurteilt|schuldig gesprochen'],
    ['gestanden|zugegeben|bestätigt', 'bestritten|geleugnet|dementiert'],
    ['überlebten?', 'starb(?:en)?|gestorben|getötet'],
    ['gestiegen|stieg|zugenommen', 'gesunken|sank|gefallen|zurückgegangen'],
  ],
};

const patterns = new Map(
  Object.entries(outcomes).map(([language, sets]) => [
    language,
    sets.map((pair) => pair.map((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'))),
  ]),
);

/** What is denied or only possible has not come out so. */
const notSo =
  /(?<!\p{L})(?:not(?! guilty)|n['’]t|never|no|may|might|could|would|if|whether|unless|ne|pas|jamais|si|nicht|keine?[nrms]?|nie|ob|wenn|könnten?|würden?)(?!\p{L})/iu;

/** An outcome that a clause tells of: which pair of outcomes, which of the two, and its words. */
export interface Outcome {
  pair: number;
  side: number;
  /** UTF-16 units. */
  start: number;
  end: number;
}

/** The outcomes that a clause tells of; none if it tells of both, or says that it did not come so. */
export function outcomesIn(told: string, language: string): Outcome[] {
  if (notSo.test(told)) return [];
  const pairs = patterns.get(language.toLowerCase().split('-')[0] ?? '') ?? [];
  return pairs.flatMap((sides, pair) => {
    const found = sides.flatMap((pattern, side) => {
      const words = pattern.exec(told);
      return words ? [{ pair, side, start: words.index, end: words.index + words[0].length }] : [];
    });
    return found.length === 1 ? found : [];
  });
}
