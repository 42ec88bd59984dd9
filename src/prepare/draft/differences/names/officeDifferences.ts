import type { ProposedAccount } from '../../events/proposedEvent.ts';
import type { DraftedArticle } from '../../read/draftedArticle.ts';
import { wordsOfEach, type ProposedDifference } from '../proposedDifference.ts';
import { wordsWithin } from '../wordsWithin.ts';
import { styleOf } from './isOtherTitle.ts';
import { mentionsIn, type Mention } from './mention.ts';

type Difference = Omit<ProposedDifference, 'event'>;

/**
 * Accounts of one event of which one names somebody whom another calls only by the office: "Nora
 * Vale", "the mayor". Who holds an office is known if some article puts it before one person's name
 * ("Mayor Nora Vale"); nothing is proposed if the other article also has the name.
 */
export function officeDifferences(
  articles: readonly DraftedArticle[],
): (accounts: readonly ProposedAccount[]) => Difference[] {
  const mentions = articles.flatMap(({ clauses }) => clauses.flatMap(mentionsIn));
  const holders = holdersOf(mentions);
  const named = new Set(mentions.map((one) => `${one.article} ${surnameOf(one)}`));
  return (accounts) =>
    [...holders].flatMap(([office, surname]): Difference[] => {
      const naming = accounts
        .flatMap(({ clauses }) => clauses.flatMap(mentionsIn))
        .find((one) => surnameOf(one) === surname);
      const calling = accounts
        .filter(({ article }) => !named.has(`${article} ${surname}`))
        .flatMap(({ article, clauses }) =>
          clauses.flatMap((clause) => {
            const found = called(office).exec(clause.text);
            if (!found || !clause.told.includes(found[0])) return [];
            const place = { start: found.index, end: found.index + found[0].length };
            return [{ article, words: wordsWithin(clause, place) }];
          }),
        )[0];
      if (!naming || !calling) return [];
      const evidence = [{ article: naming.article, words: naming.words }, calling];
      return [
        {
          kind: 'precision',
          evidence,
          summary: wordsOfEach(evidence),
          why: 'a name and an office that it has elsewhere, in accounts of one event',
        },
      ];
    });
}

const surnameOf = ({ name }: Mention) => name.at(-1)?.toLowerCase() ?? '';

/** "The mayor", "der Bürgermeister", but not "the Mayor Nora Vale". */
function called(office: string): RegExp {
  const first = office.charAt(0);
  return new RegExp(
    `(?<!\\p{L})(?:[Tt]he|[Ll][ea]|[Dd](?:er|ie))\\s[${first}${first.toUpperCase()}]${office.slice(1)}(?![\\p{L}-]|\\s\\p{Lu})`,
    'u',
  );
}

/** By office: the surname of the only person named with it. */
function holdersOf(mentions: readonly Mention[]): Map<string, string> {
  const surnames = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const { title } = mention;
    if (title === undefined || styleOf(title)) continue;
    surnames.set(title, (surnames.get(title) ?? new Set()).add(surnameOf(mention)));
  }
  return new Map(
    [...surnames].flatMap(([office, all]) => {
      const [surname, ...others] = all;
      return surname === undefined || others.length > 0 ? [] : [[office, surname] as const];
    }),
  );
}
