import type { ProposedAccount } from '../../events/proposedEvent.ts';
import type { DraftedArticle } from '../../read/draftedArticle.ts';
import { wordsOfEach, type ProposedDifference } from '../proposedDifference.ts';
import { isOtherTitle } from './isOtherTitle.ts';
import { mentionsIn, type Mention } from './mention.ts';

type Difference = Omit<ProposedDifference, 'event'>;

/**
 * Accounts of one event that give one surname two titles of one kind. If either article also has the
 * other's form, it names two people, or uses both, and nothing is proposed.
 */
export function titleDifferences(
  articles: readonly DraftedArticle[],
): (accounts: readonly ProposedAccount[]) => Difference[] {
  const forms = new Map(
    articles.map(({ id, clauses }) => [id, new Set(clauses.flatMap(mentionsIn).map(titledOf))]),
  );
  const has = (article: string, form: string) => forms.get(article)?.has(form) === true;
  return (accounts) => {
    const byAccount = accounts.map(({ clauses }) => clauses.flatMap(mentionsIn));
    const seen = new Set<string>();
    return byAccount.flatMap((own, i) =>
      byAccount.slice(i + 1).flatMap((others) =>
        own.flatMap((one) =>
          others.flatMap((other): Difference[] => {
            if (one.title === undefined || other.title === undefined) return [];
            if (!isOtherTitle(one, other)) return [];
            const [mine, theirs] = [titledOf(one), titledOf(other)];
            if (seen.has(mine) || seen.has(theirs)) return [];
            if (has(one.article, theirs) || has(other.article, mine)) return [];
            seen.add(mine).add(theirs);
            return [differenceOf(one, other)];
          }),
        ),
      ),
    );
  };
}

/** "dr vale", of Dr Nora Vale. */
const titledOf = ({ title, name }: Mention) => `${title ?? ''} ${name.at(-1)?.toLowerCase() ?? ''}`;

function differenceOf(one: Mention, other: Mention): Difference {
  const evidence = [one, other].map(({ article, words }) => ({ article, words }));
  return {
    kind: 'wording',
    evidence,
    summary: wordsOfEach(evidence),
    why: 'one surname with two titles in accounts of one event',
  };
}
