import { faultOfTag } from '../names/languageTags.ts';
import { errorAt, warningAt, type Rule } from '../context.ts';

/** The languages of the story, of its articles and of versions exist, according to their tags. */
export const languages: Rule = (context) => {
  const { story } = context;
  const tags = [
    { tag: story.language, place: ['language'] },
    ...story.articles.map(({ language }, i) => ({
      tag: language,
      place: ['articles', i, 'language'],
    })),
    ...story.quotations.flatMap(({ versions }, i) =>
      versions.flatMap(({ language }, j) =>
        language ? [{ tag: language, place: ['quotations', i, 'versions', j, 'language'] }] : [],
      ),
    ),
  ];
  // Cached: articles are many and languages few.
  const faults = new Map(
    [...new Set(tags.map(({ tag }) => tag))].map((tag) => [tag, faultOfTag(tag)]),
  );
  return tags.flatMap(({ tag, place }) => {
    const fault = faults.get(tag);
    if (!fault) return [];
    return [(fault.isTaken ? warningAt : errorAt)(context, place, fault.message)];
  });
};
