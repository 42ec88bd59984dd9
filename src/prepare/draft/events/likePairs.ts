import { boundsOf } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { DraftedDate, Sentence } from '../read/draftedArticle.ts';

/** Two sentences of different articles that may report one event. */
export interface LikePair {
  first: number;
  second: number;
  /** 0 to 1: how much of what they say is the same. */
  score: number;
  /** Does each give a date, and do these agree? Undefined: one gives none. */
  datesAgree: boolean | undefined;
}

/** A word in more sentences than this leads to none: its list would be compared with itself. */
const mostOfWord = 60;
/** Pairs that are less alike are chance. */
const leastScore = 0.22;
const forSameDate = 0.12;
const forOtherDate = -0.25;

/**
 * Pairs of sentences that are alike: the cosine of their words, each weighed by how few sentences
 * have it (Spärck Jones, Journal of Documentation 28 (1972)), more where their dates agree and less
 * where they do not. Only sentences that share a rare word are compared.
 */
export function likePairs(sentences: readonly Sentence[]): LikePair[] {
  const places = placesOf(sentences);
  const weight = (key: string) =>
    Math.log(1 + sentences.length / (places.get(key)?.length ?? 1)) ** 2;
  const norms = sentences.map(({ keys }) =>
    Math.sqrt(keys.reduce((sum, key) => sum + weight(key), 0)),
  );
  const days = sentences.map(({ dates }) => dates.map(daysOf));
  const pairs: LikePair[] = [];
  sentences.forEach(({ keys, article }, first) => {
    const shared = new Map<number, number>();
    const common: string[] = [];
    for (const key of keys) {
      const list = places.get(key) ?? [];
      if (list.length > mostOfWord) common.push(key);
      else
        for (const at of list) if (at > first) shared.set(at, (shared.get(at) ?? 0) + weight(key));
    }
    for (const [second, sum] of shared) {
      const other = sentences[second];
      if (!other || other.article === article) continue;
      const commonWeight = common.reduce(
        (more, key) => more + (other.keys.includes(key) ? weight(key) : 0),
        0,
      );
      const cosine = (sum + commonWeight) / ((norms[first] ?? 1) * (norms[second] ?? 1) || 1);
      const datesAgree = agree(days[first] ?? [], days[second] ?? []);
      const forDate = datesAgree === undefined ? 0 : datesAgree ? forSameDate : forOtherDate;
      const score = Math.min(1, cosine + forDate);
      if (score >= leastScore) pairs.push({ first, second, score, datesAgree });
    }
  });
  return pairs;
}

function placesOf(sentences: readonly Sentence[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach(({ keys }, at) => {
    for (const key of keys) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  });
  return places;
}

type Days = readonly [first: number, last: number];

/** The days that a date may mean; an open end reaches everywhere. */
export function daysOf({ edtf }: Pick<DraftedDate, 'edtf'>): Days {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return [-Infinity, Infinity];
  const { earliest, latest } = boundsOf(parsed.date);
  return [earliest ?? -Infinity, latest ?? Infinity];
}

function agree(some: readonly Days[], others: readonly Days[]): boolean | undefined {
  if (some.length === 0 || others.length === 0) return undefined;
  return some.some(([from, to]) => others.some(([start, end]) => from <= end && start <= to));
}
