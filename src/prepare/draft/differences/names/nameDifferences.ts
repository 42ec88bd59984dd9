import type { ProposedAccount } from '../../events/proposedEvent.ts';
import type { DraftedArticle } from '../../read/draftedArticle.ts';
import type { ProposedDifference } from '../proposedDifference.ts';
import { isSpelledAlike } from './isSpelledAlike.ts';
import { mentionsIn, type Mention } from './mention.ts';
import { isOtherTitle } from './isOtherTitle.ts';

type Difference = Omit<ProposedDifference, 'event'>;

/**
 * How accounts of one event name one person: in two spellings, or with two titles. Where either
 * article has the other's form too, it names two people, or both ways, and nothing is proposed.
 */
export function nameDifferences(
  articles: readonly DraftedArticle[],
): (accounts: readonly ProposedAccount[]) => Difference[] {
  const forms = new Map(
    articles.map(({ id, clauses }) => [
      id,
      new Set(clauses.flatMap(mentionsIn).flatMap((one) => formsOf(one))),
    ]),
  );
  const has = (article: string, form: string) => forms.get(article)?.has(form) === true;
  return (accounts) => {
    const byAccount = accounts.map(({ clauses }) => clauses.flatMap(mentionsIn));
    const seen = new Set<string>();
    return byAccount.flatMap((own, i) =>
      byAccount.slice(i + 1).flatMap((others) =>
        own.flatMap((one) =>
          others.flatMap((other): Difference[] => {
            const found = differenceOf(one, other);
            if (!found || found.forms.some((form) => seen.has(form))) return [];
            const [mine, theirs] = found.forms;
            if (has(one.article, theirs) || has(other.article, mine)) return [];
            for (const form of found.forms) seen.add(form);
            return [found.difference];
          }),
        ),
      ),
    );
  };
}

/** "vale", "nora vale" and, with its title, "dr vale". */
function formsOf({ name, title }: Mention): string[] {
  const full = name.join(' ').toLowerCase();
  return title === undefined ? [full] : [full, titled(title, name)];
}

const titled = (title: string, name: readonly string[]) =>
  `${title} ${name.at(-1)?.toLowerCase() ?? ''}`;

function differenceOf(
  one: Mention,
  other: Mention,
): { difference: Difference; forms: [string, string] } | undefined {
  const evidence = [one, other].map(({ article, words }) => ({ article, words }));
  const summary = `${evidence.map(({ article, words }) => `${article} has “${words.text}”`).join(', ')}.`;
  if (isOtherSpelling(one, other)) {
    const why = 'names in accounts of one event that differ in a letter or two';
    const forms = [one, other].map(({ name }) => name.join(' ').toLowerCase());
    const [mine = '', theirs = ''] = forms;
    return { difference: { kind: 'spelling', evidence, summary, why }, forms: [mine, theirs] };
  }
  if (one.title !== undefined && other.title !== undefined && isOtherTitle(one, other)) {
    const why = 'one surname with two titles in accounts of one event';
    const forms: [string, string] = [titled(one.title, one.name), titled(other.title, other.name)];
    return { difference: { kind: 'wording', evidence, summary, why }, forms };
  }
  return undefined;
}

/** All words but one are the same, or the same title stands before them. */
function isOtherSpelling(one: Mention, other: Mention): boolean {
  if (one.name.length !== other.name.length) return false;
  const isHeld = one.name.length > 1 || (one.title !== undefined && one.title === other.title);
  const apart = one.name.flatMap((word, i) => (word === other.name[i] ? [] : [i]));
  const [at] = apart;
  return (
    isHeld &&
    apart.length === 1 &&
    at !== undefined &&
    isSpelledAlike(one.name[at] ?? '', other.name[at] ?? '')
  );
}
