import { warningAt, type Place, type Rule } from '../context.ts';

/**
 * Words that read intent or fault into silence. Editorial rule: about what an article does not have
 * one says "not in this article", and only if that article certainly came out later. They may be
 * right where an event is about somebody's silence, so this only warns. English texts only.
 */
const silence =
  /\b(?:(?:did|does|do|has|have|had)(?: not|n[’']t) (?:report|mention|reported|mentioned)|fail(?:s|ed)? to (?:report|mention|say)|(?:refuse|decline|neglect)(?:s|d|ed)? to (?:report|mention)|(?:is|was|are|were|kept|stayed|remained) silent (?:on|about))\b/iu;

/** The story's own sentences infer nothing from silence. */
export const wording: Rule = (context) => {
  if (!/^en\b/i.test(context.story.language)) return [];
  return ownSentences(context.story).flatMap(({ words, place }) => {
    const found = silence.exec(words);
    if (!found) return [];
    const message = `"${found[0]}" infers something from silence; say "not in this article", or whose claim it is`;
    return [warningAt(context, place, message)];
  });
};

function ownSentences(story: Parameters<Rule>[0]['story']) {
  const sentences: { words: string; place: Place }[] = [
    { words: story.title, place: ['title'] },
    { words: story.description, place: ['description'] },
  ];
  for (const list of ['events', 'undated'] as const) {
    story[list].forEach(({ title, summary }, i) => {
      sentences.push({ words: title, place: [list, i, 'title'] });
      sentences.push({ words: summary, place: [list, i, 'summary'] });
    });
  }
  story.differences.forEach(({ summary }, i) =>
    sentences.push({ words: summary, place: ['differences', i, 'summary'] }),
  );
  return sentences;
}
