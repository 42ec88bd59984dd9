/** What ends with a full stop but does not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Sen|Rep|Gov|Gen|Capt|Sgt|Rev|Jr|Sr|vs|etc|ca|bzw|Nr|M|Mme|Mlle)\.$/u;

/** The last, unfinished sentence of a text; empty if the text ends with a complete one. */
export function lastSentence(text: string): string {
  return text.slice(sentenceEnds(text).at(-1) ?? 0);
}

/** The rest of the first sentence, with its full stop. */
export function firstSentence(text: string): string {
  return text.slice(0, sentenceEnds(text)[0] ?? text.length);
}

/** All sentences of a text, the last with or without its full stop. */
export function sentencesOf(text: string): string[] {
  const ends = [0, ...sentenceEnds(text), text.length];
  return ends.slice(1).map((end, i) => text.slice(ends[i], end));
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.!?…]["“”'‘’»«)]*(?=\s|$)/gu)]
    .filter(({ index }) => !abbreviation.test(text.slice(Math.max(0, index - 6), index + 1)))
    .map(({ 0: mark, index }) => index + mark.length);
}
