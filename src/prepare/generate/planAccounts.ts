import { bisectLeft } from 'd3';
import type { GenerateCall } from './generateCall.ts';

export interface PlannedAccounts {
  /** The outlet of each article. */
  readonly outletOf: Int32Array;
  /**
   * The articles that report event `n`: `articles` from `starts[n]` up to but excluding `starts[n +
   * 1]`.
   */
  readonly starts: Int32Array;
  readonly articles: Int32Array;
}

const mostAccounts = 5;

/**
 * Who reports what. Some outlets report much and most little; an article reports what happened in
 * its part of the time, and every article reports something.
 */
export function planAccounts(call: GenerateCall, random: () => number): PlannedAccounts {
  const { events, articles: count } = call;
  const { outletOf, firstOf, upTo } = planArticles(call);
  const articles: number[][] = [];
  const isUsed = new Uint8Array(count);
  for (let n = 0; n < events; n += 1) {
    const chosen = new Set<number>();
    const wanted = accountsWanted(random);
    for (let k = 0; k < wanted; k += 1) {
      const outlet = bisectLeft(upTo, random());
      const [first, next] = [firstOf[outlet] ?? 0, firstOf[outlet + 1] ?? count];
      chosen.add(first + Math.floor((n / events) * (next - first)));
    }
    articles.push([...chosen]);
    for (const article of chosen) isUsed[article] = 1;
  }
  for (let article = 0; article < count; article += 1) {
    if (isUsed[article]) continue;
    const first = firstOf[outletOf[article] ?? 0] ?? 0;
    const next = firstOf[(outletOf[article] ?? 0) + 1] ?? count;
    articles[Math.floor(((article - first) / (next - first)) * events)]?.push(article);
  }
  return { outletOf, ...inColumns(articles) };
}

/** One to five, mostly one or two. */
function accountsWanted(random: () => number): number {
  let wanted = 1;
  while (wanted < mostAccounts && random() < 0.35) wanted += 1;
  return wanted;
}

/** Articles in the order of their outlets; an outlet with a greater share has more of them. */
function planArticles({ outlets, articles: count }: GenerateCall) {
  const weights = Array.from({ length: outlets }, (_, n) => 1 / (n + 3));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const upTo = Float64Array.from(weights, (weight) => (sum += weight / all));
  upTo[outlets - 1] = 1;
  const firstOf = Int32Array.from({ length: outlets + 1 }, (_, n) =>
    n === 0 ? 0 : n + Math.floor((upTo[n - 1] ?? 0) * (count - outlets)),
  );
  const outletOf = new Int32Array(count);
  for (let n = 0; n < outlets; n += 1) outletOf.fill(n, firstOf[n], firstOf[n + 1]);
  return { outletOf, firstOf, upTo };
}

function inColumns(lists: readonly (readonly number[])[]) {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, n) => (starts[n + 1] = (starts[n] ?? 0) + list.length));
  return { starts, articles: Int32Array.from(lists.flat()) };
}
