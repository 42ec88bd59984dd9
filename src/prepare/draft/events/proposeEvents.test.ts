import { describe, expect, it } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { draftArticle } from '../read/draftArticle.ts';
import { groupStatements } from '../statements/groupStatements.ts';
import { termsIn } from './clauseTerms.ts';
import { proposeEvents } from './proposeEvents.ts';

/** Proposed events that several of these articles tell, as `article: excerpts`. */
function sharedEvents(texts: Readonly<Record<string, string>>) {
  const articles = Object.entries(texts).map(([id, text]) => {
    const { article } = articleOf(`${id}.txt`, `${text}\n`);
    return draftArticle(
      { ...article, source: null, isWritten: true },
      { id, published: '2031-05-16', withheld: [] },
    );
  });
  return proposeEvents(articles, groupStatements(articles), termsIn(articles))
    .filter(({ accounts }) => accounts.length > 1)
    .map(({ accounts, why }) => ({
      why,
      accounts: Object.fromEntries(
        accounts.map(({ article, excerpts }) => [article, excerpts.map(({ text }) => text)]),
      ),
    }));
}

function articleFrom(words: string, published: string, id: string) {
  const { article } = articleOf(`${id}.txt`, `${words}\n`);
  return draftArticle(
    { ...article, source: null, isWritten: true },
    { id, published, withheld: [] },
  );
}

describe('proposeEvents', () => {
  it('separates two events in one sentence, and finds each in another article', () => {
    const events = sharedEvents({
      gazette:
        'Tom Sedge, who was elected harbourmaster in March, opened the new ferry landing on Thursday.',
      echo: 'The ferry landing was opened by the harbourmaster on 15 May 2031. Sedge was elected in March.',
    });
    expect(events.map(({ accounts }) => accounts)).toEqual([
      {
        gazette: ['Tom Sedge, who was elected harbourmaster in March'],
        echo: ['Sedge was elected in March.'],
      },
      {
        gazette: [
          'Tom Sedge, who was elected harbourmaster in March, opened the new ferry landing on Thursday.',
        ],
        echo: ['The ferry landing was opened by the harbourmaster on 15 May 2031.'],
      },
    ]);
  });

  it.each([
    ['Two men were arrested in the harbour, a court heard on Monday.', []],
    ['Two men were arrested in the harbour, the inquiry was told on Monday.', []],
    ['Two men were arrested in the harbour on Monday, a court heard.', ['2031-05-12']],
  ])('does not date it by the day on which it was told: %s', (words, dates) => {
    const articles = [articleFrom(words, '2031-05-16', 'gazette')];
    const events = proposeEvents(articles, groupStatements(articles), termsIn(articles));
    expect(events.map(({ date }) => date?.date.edtf)).toEqual(dates);
  });

  it('dates an account by the day that the other articles have', () => {
    const articles = [
      articleFrom(
        'Divers found cracks in the second pillar of the Mill Street bridge.',
        '2031-05-16',
        'echo',
      ),
      articleFrom(
        'In a report published on Monday, engineers said that divers had found cracks in the second pillar of the Mill Street bridge on 14 May.',
        '2031-10-22',
        'post',
      ),
    ];
    const [event] = proposeEvents(articles, groupStatements(articles), termsIn(articles));
    expect(event?.accounts).toHaveLength(2);
    expect(event?.date?.date.edtf).toBe('2031-05-14');
  });

  it('never makes one event of two days, however alike the words are', () => {
    const events = sharedEvents({
      gazette: 'A barge struck the second pillar of the bridge on 3 March 2029.',
      echo: 'A barge struck the second pillar of the bridge on 9 July 2030.',
    });
    expect(events).toEqual([]);
  });

  it('does not make one event of clauses that merely name the same people', () => {
    const events = sharedEvents({
      gazette: 'Nora Quill and Tom Sedge opened a bakery in the old customs house.',
      echo: 'Nora Quill and Tom Sedge quarrelled over a ferry timetable.',
      post: 'A flood had damaged the quay wall. Teachers wrote a petition about school meals.',
      herald: 'The library bought a boat. A choir sang to raise money for swings.',
    });
    expect(events).toEqual([]);
  });

  it('proposes what several articles quote from one statement, each with words that say who spoke', () => {
    const events = sharedEvents({
      gazette: '“The town will pay for every stone of it,” said Nora Quill.',
      echo: 'Nora Quill wrote to the bakers: “We have heard you.\n\n“The town will pay for every stone of it.”',
    });
    expect(events).toContainEqual({
      why: '2 articles quote one statement',
      accounts: {
        gazette: ['“The town will pay for every stone of it,” said Nora Quill.'],
        echo: [
          'Nora Quill wrote to the bakers: “We have heard you.',
          '“The town will pay for every stone of it.”',
        ],
      },
    });
  });

  it('makes one event of a report that somebody spoke and the words themselves', () => {
    const events = sharedEvents({
      gazette:
        'Nora Quill apologised in a letter on Monday: “The town will pay for every stone of it.” A choir sang.',
      echo: 'In a letter on Monday, Quill apologised: “The town will pay for every stone of it.”',
      post: 'The library bought a boat. Teachers painted a wall.',
    });
    expect(events.map(({ accounts }) => accounts)).toEqual([
      {
        gazette: [
          'Nora Quill apologised in a letter on Monday: “The town will pay for every stone of it.”',
        ],
        echo: [
          'In a letter on Monday, Quill apologised: “The town will pay for every stone of it.”',
        ],
      },
    ]);
  });

  it('recognises the same event in other words, about the same people', () => {
    const events = sharedEvents({
      gazette:
        'Harbourmaster Tom Sedge resigned over the landing. Nora Quill opened a bakery in the old customs house.',
      echo: 'Teachers wrote a petition about school meals. Sedge, who stepped down, has left for the coast.',
      post: 'The library bought a boat. A choir sang to raise money for swings.',
    });
    expect(events.map(({ accounts }) => Object.keys(accounts))).toEqual([['gazette', 'echo']]);
  });

  it('recognises it across languages without a day', () => {
    const events = sharedEvents({
      gazette:
        'Three sailors were killed when the ferry Alma ran aground. A baker painted the old customs house green.',
      courrier:
        'Trois marins ont perdu la vie sur le ferry Alma. Le conseil a acheté des livres pour les enfants.',
      post: 'A choir sang to raise money for swings. Teachers wrote about school meals.',
    });
    expect(events.map(({ accounts }) => Object.keys(accounts))).toEqual([['gazette', 'courrier']]);
  });

  it('groups accounts in other languages by their day', () => {
    const events = sharedEvents({
      gazette: 'Engineers inspected the roof of the baths on 12 May 2031.',
      courrier:
        'Les ingénieurs ont examiné la charpente le 12 mai 2031. La ville ne dit pas encore ce que les travaux vont coûter.',
    });
    expect(events).toHaveLength(1);
  });
});
