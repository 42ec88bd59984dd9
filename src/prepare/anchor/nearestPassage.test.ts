import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../text/codePoints.ts';
import { indexArticle } from './articleIndex.ts';
import { describeNearest, nearestPassage } from './nearestPassage.ts';

const text =
  'Bridge closes\n\nDivers found cracks 🌉 in the second pillar on Monday.\nThe mayor, Nora Quill, said that “nobody is to cross”.\n';
const article = () => indexArticle(codePointsOf(text));

describe('describeNearest', () => {
  it.each([
    ['cracks 🌉 in the secnd pillar', 'where “secnd” is otherwise'],
    ['Divers found cracks in the second pillar', 'with more words among these'],
    ['The mayor, our Nora Quill, said', 'where “our” is otherwise'],
    ['The mayor, Nora Quil, said that', 'where “Quil,” is otherwise'],
    ['said that "nobody is to crosss"', 'where “crosss"” is otherwise'],
  ])('says what differs: %s', (words, difference) => {
    expect(describeNearest(article(), words)).toContain(difference);
  });

  it('gives the line, and the place in code points', () => {
    const found = nearestPassage(article(), 'in the secnd pillar');
    expect(found).toMatchObject({ line: 3 });
    expect(codePointsOf(text).slice(found?.start ?? 0, found?.end ?? 0)).toBe(
      'in the second pillar',
    );
  });

  it.each(['A choir sang on the quay all night', 'pilar', ''])(
    'says nothing if nothing resembles it: “%s”',
    (words) => {
      expect(describeNearest(article(), words)).toBeUndefined();
    },
  );

  it('gives up on an article with very many wrong words', () => {
    const one = article();
    for (let i = 0; i < 40; i += 1) describeNearest(one, `nothing of the kind ${i}`);
    expect(describeNearest(one, 'in the secnd pillar')).toBeUndefined();
  });
});
