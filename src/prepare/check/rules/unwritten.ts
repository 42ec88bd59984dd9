import { isToBeWritten } from '../../toBeWritten.ts';
import type { Problem } from '../problem.ts';
import { warningAt, type Place, type Rule } from '../context.ts';

/**
 * No sentence is still the one that `draft` wrote in its place, which readers would see, and no title
 * is an article's words alone.
 */
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
  const titles: Problem[] = [];
  for (const [list, all] of Object.entries({ events, undated })) {
    all.forEach(({ title, summary, accounts }, i) => {
      const remedy = 'say it in a sentence of your own';
      sentences.push({ words: summary, place: [list, i, 'summary'], remedy });
      const teller = accounts.find(({ excerpts }) =>
        excerpts.some((one) => isTakenFrom(one.exact, title)),
      );
      if (!teller) return;
      const message = `is made of the words of "${teller.article}" alone; write a neutral one of your own, or acknowledge this`;
      titles.push(warningAt(context, [list, i, 'title'], message));
    });
  }
  const left = sentences
    .filter(({ words }) => isToBeWritten(words))
    .map(({ place, remedy }) => warningAt(context, place, `is still as draft wrote it; ${remedy}`));
  return [...left, ...titles];
};

/** Fewer words than these are anybody's: "The bridge reopens". */
const fewestTaken = 6;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether all words of a title, up to where it is cut, are in an excerpt, in this order. */
function isTakenFrom(excerpt: string, title: string): boolean {
  const wanted = wordsOf(title.replace(/ \(\d+\)$/u, ''));
  let next = 0;
  for (const word of wordsOf(excerpt)) if (word === wanted[next]) next += 1;
  return next === wanted.length && (next >= fewestTaken || title.endsWith('…'));
}
