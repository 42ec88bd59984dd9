const nouns =
  'bridge harbour mayor council report bearing bolt lorry ferry river engineer winter summer toll ' +
  'repair closure letter survey ministry budget quay market tram union baker smith teacher school ' +
  'pier crane tide warehouse barge signal lantern railing arch pillar stone rope anchor deck ledger';
const verbs =
  'measured closed opened promised feared repaired signed crossed painted counted asked warned told ' +
  'carried lifted praised blamed ordered delayed inspected refused welcomed watched answered rebuilt';
const adjectives =
  'old new narrow heavy quiet honest early late rusty broken careful northern southern wooden steep ' +
  'busy tired public private costly sudden gentle solid hollow distant modest bitter patient';
const links = 'of in for on at by with from to near after before under over';
const starts = 'and but so because when while though since';

const [noun, verb, adjective, link, start] = [nouns, verbs, adjectives, links, starts].map((all) =>
  all.split(' '),
);

/**
 * Sentences of English grammar with words drawn at random, common ones more often, as in real
 * language.
 */
export function inventedText(next: () => number, words: number): string[] {
  const pick = (list: readonly string[] = []) =>
    list[Math.floor(next() ** 1.5 * list.length)] ?? 'the';
  const thing = () => ['the', ...(next() < 0.5 ? [pick(adjective)] : []), pick(noun)];
  const text: string[] = [];
  while (text.length < words) {
    if (text.length > 0 && next() < 0.4) text.push(pick(start));
    text.push(...(next() < 0.3 ? ['we'] : thing()), pick(verb), ...thing());
    while (next() < 0.5) text.push(pick(link), ...thing());
  }
  return text.slice(0, words);
}
