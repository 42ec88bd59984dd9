import { overlap } from '../../text/ranges.ts';
import { errorAt, type Rule } from '../context.ts';

/** A difference shows the words of at least two sides. */
export const differenceSides: Rule = (context) =>
  context.story.differences.flatMap(({ evidence }, i) => {
    const [first, ...others] = evidence;
    const hasTwoSides = others.some(
      (other) => first && (other.article !== first.article || !overlap(other, first)),
    );
    if (hasTwoSides) return [];
    const message = 'shows one side only; give the words of at least two, from different places';
    return [errorAt(context, ['differences', i, 'evidence'], message)];
  });
