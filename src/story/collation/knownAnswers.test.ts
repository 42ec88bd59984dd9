import { describe, expect, it } from 'vitest';
import { inventedText } from './testing/inventedText.ts';
import { knownGroups } from './testing/knownAnswers.ts';
import { numbersFrom } from './testing/numbersFrom.ts';
import { foundPairs, scoreKnown } from './testing/scoreKnown.ts';

describe('versions made from one text by known edits', () => {
  const score = scoreKnown(knownGroups(20));

  it('have nearly all of their common words found', () => {
    expect(score.right / score.known).toBeGreaterThan(0.98);
  });

  it('have hardly any words found to be one that are not', () => {
    expect(score.right / score.found).toBeGreaterThan(0.985);
  });

  it('have next to none found to be one where a version has the right one', () => {
    expect((score.right + score.open) / score.found).toBeGreaterThan(0.99);
  });
});

describe('texts that have nothing to do with one another', () => {
  it.each([20, 100, 200])('of %i words are hardly ever aligned', (words) => {
    const next = numbersFrom(23);
    const aligned = Array.from({ length: 30 }, () =>
      foundPairs([inventedText(next, words), inventedText(next, words)]),
    ).filter(([pair]) => pair && pair[2].length > 0);
    // They have one grammar and a hundred words between them: more in common than real ones.
    expect(aligned.length).toBeLessThanOrEqual(3);
  });
});
