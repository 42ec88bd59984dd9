import { possibleDays } from '../events/possibleDays.ts';
import { likenessOf, likePairs, type Likeness, type LikePair } from '../events/likeClauses.ts';
import type { ClauseTerms } from '../events/clauseTerms.ts';
import { groupsOf } from '../groups.ts';
import type { Clause, DraftedDate } from '../read/draftedArticle.ts';
import { areOpposed } from './areOpposed.ts';
import { isAnothers } from './isAnothers.ts';
import { isOnceMore } from './isOnceMore.ts';
import { quantitiesIn } from './quantities/quantitiesIn.ts';
import { wordsOfEach, type ProposedDifference } from './proposedDifference.ts';

/** How alike two clauses have to be, dates aside, to tell one event. */
const leastLikeness = 0.9;
/** Days: if further apart it is another event, told in the same words. */
const mostApart = 7;
/** What happens once in a life, or to a building or a club, so that two years of it contradict each other. */
const onceOnly = ['birth', 'build', 'establish'];
/** Days: two generations of one name may be told of. */
const mostApartOnce = 30 * 366;

/**
 * Clauses in two articles that tell the same in much the same words and give days that cannot both
 * be right: "struck the pillar on Monday", "on Tuesday". They are not proposed as one event, since
 * dates that disagree keep accounts apart. What many articles tell in this way, as with wire copy,
 * is proposed once, with the two that are most alike.
 *
 * @param terms of the same clauses, in order
 */
export function otherDays(
  clauses: readonly Clause[],
  terms: readonly ClauseTerms[],
): ProposedDifference[] {
  const dated = clauses.flatMap((clause, at) => {
    const own = terms[at];
    const [date, ...others] = clause.dates;
    if (!own || !date || others.length > 0 || isAnothers(clause, date)) return [];
    if (widthOf(date) > 0 && !isOnceOnly(own, clause)) return [];
    return [{ clause, date, terms: { ...own, days: [] } }];
  });
  const undated = dated.map(({ terms }) => terms);
  const likeness = likenessOf(undated);
  // Comparing words is expensive, and most days are far apart.
  const nearLikeness: Likeness = (first, second) => {
    const [one, other] = [dated[first], dated[second]];
    return one && other && isNear(one, other) ? likeness(first, second) : 0;
  };
  const pairs = likePairs(undated, nearLikeness, leastLikeness).toSorted(
    (a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second,
  );
  const tellings = tellingsIn(dated, pairs);
  const givesBoth = bothIn(dated, likeness);
  const told = new Set<Telling>();
  return pairs.flatMap(({ first, second }): ProposedDifference[] => {
    const [one, other] = [dated[first], dated[second]];
    const telling = tellings[first];
    if (!one || !other || !telling || isSeries(telling) || told.has(telling)) return [];
    if (givesBoth(first, second) || givesBoth(second, first)) return [];
    if (isOtherTime(one.clause, other.clause)) return [];
    told.add(telling);
    const evidence = [one, other].map(({ clause, date }) => ({
      article: clause.article,
      words: date.evidence,
    }));
    return [
      {
        kind: 'conflict',
        event: undefined,
        why: 'clauses that tell the same, but for their day',
        summary: wordsOfEach(evidence),
        evidence,
      },
    ];
  });
}

interface Dated {
  clause: Clause;
  date: DraftedDate;
  terms: ClauseTerms;
}

/** The days on which, according to similar clauses, it happened. */
type Telling = ReadonlySet<string>;

/** If there are more than two, it happens repeatedly ("the gate was opened"). */
const isSeries = (days: Telling) => days.size > 2;

/** Assigns each dated clause to a telling: all that are alike belong to one. */
function tellingsIn(dated: readonly Dated[], pairs: readonly LikePair[]): Telling[] {
  const alike = groupsOf(dated.length);
  for (const { first, second } of pairs) alike.join(first, second);
  const days = dated.map(() => new Set<string>());
  dated.forEach(({ date }, at) => days[alike.find(at)]?.add(date.edtf));
  return dated.map((_, at) => days[alike.find(at)] ?? new Set());
}

const dayOf = (article = '', edtf = '') => `${article} ${edtf}`;

/**
 * Whether the article of one clause tells the same on the other's day too: then it happened twice.
 */
function bothIn(
  dated: readonly Dated[],
  likeness: Likeness,
): (one: number, other: number) => boolean {
  const places = new Map<string, number[]>();
  dated.forEach(({ clause, date }, at) => {
    const key = dayOf(clause.article, date.edtf);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  return (one, other) =>
    (places.get(dayOf(dated[one]?.clause.article, dated[other]?.date.edtf)) ?? []).some(
      (at) => likeness(at, other) >= leastLikeness,
    );
}

/** "The first meeting was on Monday", "was broken into again on Friday". */
const isOtherTime = (one: Clause, other: Clause) =>
  areOpposed(one.told, other.told, one.language) ||
  isOnceMore(one.told, one.language) !== isOnceMore(other.told, other.language);

const widthOf = (date: DraftedDate) => possibleDays(date)[1] - possibleDays(date)[0];

/** "Was built in 1931", but not "12 houses were built in 1931". */
const isOnceOnly = ({ acts }: ClauseTerms, { text, language }: Clause) =>
  onceOnly.some((act) => acts.has(act)) && quantitiesIn(text, language).length === 0;

function isNear(one: Dated, other: Dated): boolean {
  // What was to happen on one day and happened on another was put off.
  if (one.date.announced !== other.date.announced) return false;
  const [[first, last], [from, to]] = [possibleDays(one.date), possibleDays(other.date)];
  if (first <= to && from <= last) return false;
  const apart = Math.abs(first - from);
  if (widthOf(one.date) === 0 && widthOf(other.date) === 0 && apart <= mostApart) return true;
  const isOnce = [one, other].every(({ terms, clause }) => isOnceOnly(terms, clause));
  return isOnce && apart <= mostApartOnce;
}
