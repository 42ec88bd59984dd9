import type { Language } from '../../language/english.ts';
import type { Story } from '../../story/model/story.ts';
import { rowNames } from '../../timeline/words/rowNames.ts';
import { voicesInOrder } from './voicesInOrder.ts';

/**
 * The story's voices in order, by name: outlets of the same name are told apart as the articles of
 * the rows are.
 */
export function namedVoices(story: Story, language: Language): { ordinal: number; text: string }[] {
  const nameOf = rowNames(story, language);
  const voices = voicesInOrder(story);
  return voices.flatMap(({ outlet, articles: [first], ordinal }) => {
    if (!first) return [];
    const isAlone = voices.filter((voice) => voice.outlet?.name === outlet?.name).length === 1;
    return [{ ordinal, text: outlet && isAlone ? outlet.name : nameOf(first.id) }];
  });
}
