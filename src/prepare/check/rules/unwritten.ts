import { isToBeWritten } from '../../toBeWritten.ts';
import { warningAt, type Place, type Rule } from '../context.ts';

/** No sentence is still the one that `draft` wrote in its place, which readers would see. */
export const unwritten: Rule = (context) => {
  const { description, people, events, undated } = context.story;
  const sentences: { words: string; place: Place; remedy: string }[] = [
    { words: description, place: ['description'], remedy: 'say in a sentence what this is about' },
    ...people.map(({ role }, i) => ({
      words: role,
      place: ['people', i, 'role'],
      remedy: 'say who this is',
    })),
  ];
  for (const [list, all] of Object.entries({ events, undated })) {
    all.forEach(({ summary }, i) =>
      sentences.push({
        words: summary,
        place: [list, i, 'summary'],
        remedy: 'say it in a sentence of your own',
      }),
    );
  }
  return sentences
    .filter(({ words }) => isToBeWritten(words))
    .map(({ place, remedy }) => warningAt(context, place, `is still as draft wrote it; ${remedy}`));
};
