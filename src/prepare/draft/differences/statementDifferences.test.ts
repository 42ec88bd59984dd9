import { describe, expect, it } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { draftArticle } from '../read/draftArticle.ts';
import { groupStatements } from '../statements/groupStatements.ts';
import { statementDifferences } from './statementDifferences.ts';

const ids = ['gazette', 'echo', 'post', 'herald'];

function statementsOf(...texts: string[]) {
  const articles = texts.map((text, i) => {
    const id = ids[i] ?? '';
    const { article } = articleOf(`${id}.txt`, `${text}\n`);
    const read = { ...article, source: null, isWritten: true };
    return draftArticle(read, { id, published: '2031-05-16', withheld: [] });
  });
  return groupStatements(articles);
}

/** What is proposed of quotations, each in an article, as `kind: article: words | article: words`. */
const differencesOf = (...texts: string[]) =>
  statementsOf(...texts).flatMap(({ versions }) =>
    statementDifferences(versions).map(
      ({ kind, evidence }) =>
        `${kind}: ${evidence.map(({ article, words }) => `${article}: ${words.text}`).join(' | ')}`,
    ),
  );

const said = (words: string) => `“${words}” said Nora Quill.`;

const moved = (by: string) => `Le deuxième pilier a bougé de ${by} centimètres`;

describe('statementDifferences', () => {
  it('proposes no cut of the word that joined what another version prints apart', () => {
    expect(
      differencesOf(
        said('We closed the old bridge on Monday, and the divers found cracks in its pillar,'),
        '“We closed the old bridge on Monday,” said Nora Quill. “The divers found cracks in its pillar.”',
      ),
    ).toEqual([]);
  });

  it('proposes no cut of the speaker’s “I” where an article leads into the words with its own', () => {
    expect(
      differencesOf(
        said('I reported that buoy three weeks ago, and I was told that it would be replaced,'),
        'Nora Quill had “reported that buoy three weeks ago” and “was told that it would be replaced”.',
      ),
    ).toEqual([]);
    expect(
      differencesOf(
        said('I reported that buoy three weeks ago and I was told that it would be replaced,'),
        said('I reported that buoy three weeks ago and was told that it would be replaced,'),
      ),
    ).toEqual([expect.stringContaining('gazette: I')]);
  });

  it('proposes every cut in a version, each with the words beside it', () => {
    expect(
      differencesOf(
        said('We closed the old bridge on Monday because the second pillar had cracks in it,'),
        said('We closed the bridge on Monday because the second pillar had cracks,'),
      ),
    ).toEqual([
      'truncation: echo: We closed the bridge on | gazette: old',
      'truncation: echo: because the second pillar had cracks, | gazette: in it',
    ]);
  });

  it('proposes a cut once, however many articles have the words', () => {
    const whole = said('We closed the old bridge on Monday because the pillar had cracks,');
    expect(differencesOf(whole, whole, whole, said('We closed the old bridge on Monday,'))).toEqual(
      [
        'truncation: herald: closed the old bridge on Monday, | gazette: because the pillar had cracks',
      ],
    );
  });

  it('proposes two spellings once, however many articles have each', () => {
    const realised = said('We realised on Monday that the second pillar had cracks,');
    const realized = said('We realized on Monday that the second pillar had cracks,');
    expect(differencesOf(realised, realized, realised, realized)).toEqual([
      'spelling: gazette: realised | echo: realized',
    ]);
  });

  it('finds what differs in sentences that are in a different order', () => {
    const carts = 'Il a été construit pour des charrettes, et non pour des camions';
    expect(
      differencesOf(
        `« ${moved('onze')} », a dit Nora Quill. « ${carts}. »`,
        `« ${carts} », a dit Nora Quill. « ${moved('11')}. »`,
      ),
    ).toEqual(['spelling: gazette: onze | echo: 11']);
  });

  it('takes a headline that repeats a quotation for a version of its own, which may end early', () => {
    const whole = said('We closed the old bridge on Monday because the pillar had cracks,');
    const titled = `‘We closed the old bridge on Monday’\n\n${whole}`;
    expect(differencesOf(titled, whole)).toEqual([
      'truncation: gazette: closed the old bridge on Monday | gazette: because the pillar had cracks',
    ]);
  });
});

it('says that it is the headline that ends a quotation early', () => {
  const text =
    '‘We closed the old bridge on Monday’\n\n“We closed the old bridge on Monday because the pillar had cracks,” said Nora Quill.';
  const [difference] = statementDifferences(statementsOf(text, text)[0]?.versions ?? []);
  expect(difference?.summary((id) => id)).toBe(
    'The headline of gazette does not have “because the pillar had cracks”, which its text has.',
  );
});

/** By statement: the articles that print it. */
const countsOf = (...texts: string[]) =>
  statementsOf(...texts).map(({ versions }) => versions.map(({ article }) => article).join(' '));

describe('what is one statement', () => {
  it('does not include a phrase that somebody else has in a long sentence', () => {
    expect(
      countsOf(
        'The sign says “we mend bridges”.',
        '“Whoever tells the town that we mend bridges has to mend them before the floods come,” said Tom Sedge.',
      ),
    ).toEqual(['gazette', 'echo']);
  });

  it('includes a phrase from a long sentence by the same speaker', () => {
    expect(
      countsOf(
        'Tom Sedge said that “we mend bridges”.',
        '“Whoever tells the town that we mend bridges has to mend them before the floods come,” said Tom Sedge.',
      ),
    ).toEqual(['gazette echo']);
  });
});
