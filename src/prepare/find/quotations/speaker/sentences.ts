/** What ends with a stop and ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Sen|Rep|Gov|Gen|Capt|Sgt|Rev|Jr|Sr|vs|etc|ca|bzw|Nr|M|Mme|Mlle)\.$/u;

/** The sentence that a text begins and does not end; empty where it ends its last one. */
export function lastSentence(text: string): string {
  return text.slice(sentenceEnds(text).at(-1) ?? 0);
}

/** What of the first sentence stands here, with its stop. */
export function firstSentence(text: string): string {
  return text.slice(0, sentenceEnds(text)[0] ?? text.length);
}

/** All sentences of a text, the last with or without its stop. */
export function sentencesOf(text: string): string[] {
  const ends = [0, ...sentenceEnds(text), text.length];
  return ends.slice(1).map((end, i) => text.slice(ends[i], end));
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.!?…]["“”'‘’»«)]*(?=\s|$)/gu)]
    .filter(({ index }) => !abbreviation.test(text.slice(Math.max(0, index - 6), index + 1)))
    .map(({ 0: mark, index }) => index + mark.length);
}
