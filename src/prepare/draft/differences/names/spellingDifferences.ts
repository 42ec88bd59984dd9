import type { DraftedArticle } from '../../read/draftedArticle.ts';
import { wordsOfEach, type ProposedDifference } from '../proposedDifference.ts';
import { isSpelledAlike } from './isSpelledAlike.ts';
import { mentionsIn, type Mention } from './mention.ts';

/** One way in which a name is written, and where. */
interface Form {
  first: Mention;
  articles: Set<string>;
}

/**
 * This many names that agree in all but one word are a family, or a pathological file; it also
 * bounds the work.
 */
const mostAlike = 60;
/** Letters at either end of a bare surname that lead to others like it. */
const endLength = 2;

/**
 * Full names, or surnames with the same title, that differ in a letter or two of one word: whoever
 * is named like that in one story is one person, whatever is told. If an article has both forms they
 * are two people, and nothing is proposed.
 */
export function spellingDifferences(articles: readonly DraftedArticle[]): ProposedDifference[] {
  const forms = formsOf(articles);
  const told = new Set<string>();
  return [...alikeBut(forms).values()].flatMap((names) => {
    if (names.length > mostAlike) return [];
    return names.flatMap((name, i) =>
      names.slice(i + 1).flatMap((against): ProposedDifference[] => {
        const [one, other] = [forms.get(name), forms.get(against)];
        const pair = `${name}|${against}`;
        if (!one || !other || told.has(pair) || !isOtherSpelling(one.first, other.first)) return [];
        if ([...one.articles].some((article) => other.articles.has(article))) return [];
        told.add(pair);
        return [differenceOf(one.first, other.first)];
      }),
    );
  });
}

function formsOf(articles: readonly DraftedArticle[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  const clauses = articles.flatMap((article) => article.clauses);
  const nouns = new Set(articles.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []));
  for (const mention of clauses.flatMap(mentionsIn).map((one) => withoutNoun(one, nouns))) {
    const form = forms.get(nameOf(mention)) ?? { first: mention, articles: new Set() };
    form.articles.add(mention.article);
    forms.set(nameOf(mention), form);
  }
  return forms;
}

/** "Goalkeeper Nora Vale", at the beginning of a sentence: the story has "goalkeeper" as a noun. */
function withoutNoun(mention: Mention, nouns: ReadonlySet<string>): Mention {
  const [first = '', ...rest] = mention.name;
  return rest.length > 1 && nouns.has(first.toLowerCase()) ? { ...mention, name: rest } : mention;
}

/** "nora vale"; for a bare surname with its title "ms vale"; otherwise it may be anybody's. */
function nameOf({ name, title }: Mention): string {
  return (name.length === 1 ? [title ?? '', ...name] : name).join(' ').toLowerCase();
}

/** Names by what is left without one word; bare surnames by title and either end. */
function alikeBut(forms: ReadonlyMap<string, Form>): Map<string, string[]> {
  const alike = new Map<string, string[]>();
  for (const [form, { first }] of forms) {
    const { name, title } = first;
    const [surname = ''] = name;
    const keys =
      name.length > 1
        ? name.map((_, at) => `${at} ${name.toSpliced(at, 1).join(' ')}`.toLowerCase())
        : [`${title} ${surname.slice(0, endLength)}-`, `${title} -${surname.slice(-endLength)}`];
    for (const key of keys) alike.set(key, [...(alike.get(key) ?? []), form]);
  }
  return alike;
}

/** All words but one are the same, or the same title precedes them. */
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

function differenceOf(one: Mention, other: Mention): ProposedDifference {
  const evidence = [one, other].map(({ article, words }) => ({ article, words }));
  return {
    kind: 'spelling',
    event: undefined,
    evidence,
    summary: wordsOfEach(evidence),
    why: 'names in one story that differ in a letter or two',
  };
}
