import type { Evidence } from '../../../story/file/schema.ts';
import type { Own } from '../build/buildEvidence.ts';
import type { Keys } from '../read/placeIn.ts';
import { isPlainName } from '../form/isPlainName.ts';
import type { Bench } from './bench.ts';
import { asFields, oneOrList, pointTo, type PointerOut } from './pointTo.ts';

/**
 * Evidence as written in the form: words alone, `article: words`, or a list if the order requires
 * one.
 */
export function formOfEvidence(
  bench: Bench,
  evidence: readonly Evidence[],
  keys: Keys,
  { article: own, near = [] }: Own,
): unknown {
  const written = evidence.map((one, i) => ({
    article: one.article,
    pointer: pointTo(bench, one.article, one, [...keys, i], one.article === own ? near : []),
  }));
  if (written.every(({ article }) => article === own)) {
    return oneOrList(written.map(({ pointer }) => pointer));
  }
  const byArticle = groupInOrder(written);
  if (byArticle) return byArticle;
  return written.map(({ article, pointer }) =>
    article === own ? pointer : { article, ...asFields(pointer) },
  );
}

/**
 * Groups by article, if that keeps the order. Returns `undefined` when it does not, or a name would
 * be misread.
 */
function groupInOrder(
  written: readonly { article: string; pointer: PointerOut }[],
): Record<string, unknown> | undefined {
  const groups = new Map<string, PointerOut[]>();
  let last = '';
  for (const { article, pointer } of written) {
    if (!isPlainName(article) || (groups.has(article) && article !== last)) return undefined;
    groups.set(article, [...(groups.get(article) ?? []), pointer]);
    last = article;
  }
  return Object.fromEntries(
    [...groups].map(([article, pointers]) => [article, oneOrList(pointers)]),
  );
}
