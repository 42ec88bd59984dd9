import type { Sentence } from '../read/draftedArticle.ts';
import { likePairs, type LikePair } from './likePairs.ts';

/** Sentences that report one event, at most one of each article, and how sure that is. */
export interface SentenceGroup {
  sentences: Sentence[];
  /** 0 to 0.95, the mean likeness of its pairs; 1 for a sentence alone. */
  score: number;
  /** Does every pair that gives two dates give dates that agree? Undefined: no pair does. */
  datesAgree: boolean | undefined;
}

interface Cluster {
  members: number[];
  articles: Set<string>;
  /** By root of another cluster: the sum of the likenesses between the two. */
  between: Map<number, number>;
  within: number;
}

/** Likeness of words is never proof. */
const surest = 0.95;
/** So much of the pairs' mean likeness is asked of two groups that are to be one. */
const leastMean = 0.16;

/** Groups alike sentences by mean linkage, from the most alike pair down. */
export function groupSentences(sentences: readonly Sentence[]): SentenceGroup[] {
  const pairs = likePairs(sentences).toSorted(
    (a, b) => b.score - a.score || a.first - b.first || a.second - b.second,
  );
  const root = sentences.map((_, i) => i);
  const clusters = new Map<number, Cluster>(
    sentences.map(({ article }, i) => [
      i,
      { members: [i], articles: new Set([article]), between: new Map(), within: 0 },
    ]),
  );
  for (const { first, second, score } of pairs) {
    clusters.get(first)?.between.set(second, score);
    clusters.get(second)?.between.set(first, score);
  }
  for (const { first, second } of pairs) {
    const [a, b] = [root[first] ?? first, root[second] ?? second];
    const [one, other] = [clusters.get(a), clusters.get(b)];
    if (a === b || !one || !other || !mayJoin(one, other, b)) continue;
    join(clusters, a, b);
    for (const member of other.members) root[member] = a;
  }
  const agreement = agreementOf(pairs, root);
  return [...clusters].map(([at, cluster]) => groupOf(cluster, sentences, agreement.get(at)));
}

function mayJoin(one: Cluster, other: Cluster, otherRoot: number): boolean {
  for (const article of other.articles) if (one.articles.has(article)) return false;
  const sum = one.between.get(otherRoot) ?? 0;
  return sum / (one.members.length * other.members.length) >= leastMean;
}

function join(clusters: Map<number, Cluster>, a: number, b: number): void {
  const [one, other] = [clusters.get(a), clusters.get(b)];
  if (!one || !other) return;
  one.within += other.within + (one.between.get(b) ?? 0);
  one.members.push(...other.members);
  for (const article of other.articles) one.articles.add(article);
  for (const [at, sum] of other.between) {
    if (at === a) continue;
    const neighbour = clusters.get(at);
    if (!neighbour) continue;
    one.between.set(at, (one.between.get(at) ?? 0) + sum);
    neighbour.between.delete(b);
    neighbour.between.set(a, one.between.get(at) ?? 0);
  }
  one.between.delete(b);
  clusters.delete(b);
}

function agreementOf(pairs: readonly LikePair[], root: readonly number[]): Map<number, boolean> {
  const agreement = new Map<number, boolean>();
  for (const { first, second, datesAgree } of pairs) {
    const at = root[first];
    if (at === undefined || at !== root[second] || datesAgree === undefined) continue;
    agreement.set(at, (agreement.get(at) ?? true) && datesAgree);
  }
  return agreement;
}

function groupOf(
  { members, within }: Cluster,
  sentences: readonly Sentence[],
  datesAgree: boolean | undefined,
): SentenceGroup {
  const pairs = (members.length * (members.length - 1)) / 2;
  return {
    sentences: members.toSorted((a, b) => a - b).flatMap((at) => sentences[at] ?? []),
    score: pairs === 0 ? 1 : Math.min(surest, within / pairs),
    datesAgree,
  };
}
