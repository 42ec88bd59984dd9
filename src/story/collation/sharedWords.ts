import type { Column } from './collation.ts';
import type { ReadVersion } from './readVersion.ts';
import { redacts } from './redaction.ts';

/** Whether two spelling forms are the same word: equal, or one may be the other masked. */
export function isOneWord(one: string, other: string): boolean {
  return one === other || redacts(one, other) || redacts(other, one);
}

/**
 * Whether a version shares words with two that have none in common: then it determines their order.
 * Otherwise nobody knows whether one starts after the other ends, and as wholes they are other
 * words.
 */
export function isBridged(
  columns: readonly Column[],
  versions: readonly ReadVersion[],
  a: number,
  b: number,
): boolean {
  const formAt = ({ cells }: Column, version: number) => {
    const word = cells[version] ?? null;
    return word === null ? undefined : versions[version]?.forms[word];
  };
  const meet = (version: number, bridge: number) =>
    columns.some((column) => {
      const [one, other] = [formAt(column, version), formAt(column, bridge)];
      return one !== undefined && other !== undefined && isOneWord(one, other);
    });
  return versions.some((_, c) => c !== a && c !== b && meet(a, c) && meet(b, c));
}
