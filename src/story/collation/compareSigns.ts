import type { Comparison } from './comparison.ts';
import type { SignKind } from './collation.ts';
import { hasStop } from './endsSentence.ts';
import type { ReadVersion } from './readVersion.ts';

/** Punctuation beside a shared word that is not the same in both versions. */
export interface SignDifference {
  kind: SignKind;
  side: 'before' | 'after';
  first: number;
  second: number;
}

/**
 * Compares the punctuation beside shared words. Where both versions continue with the same word,
 * everything between the two words counts: a dash may be attached to either.
 */
export function compareSigns(
  one: ReadVersion,
  other: ReadVersion,
  shared: Comparison['shared'],
): SignDifference[] {
  const differences: SignDifference[] = [];
  for (const [at, [first, second]] of shared.entries()) {
    if (!goOnAlike(one, other, shared[at - 1], [first, second])) {
      if (one.before[first] !== other.before[second]) {
        differences.push({ kind: 'punctuation', side: 'before', first, second });
      }
    }
    const next = shared[at + 1];
    if (next && goOnAlike(one, other, [first, second], next)) {
      differences.push(...between(one, other, first, second));
    } else if (one.after[first] !== other.after[second]) {
      const kind = afterKind(one, first, other, second);
      differences.push({ kind, side: 'after', first, second });
    }
  }
  return differences;
}

/** Whether in both versions the second pair of words follows the first within one part. */
function goOnAlike(
  one: ReadVersion,
  other: ReadVersion,
  from: [number, number] | undefined,
  to: [number, number],
): boolean {
  return (
    from !== undefined &&
    to[0] === from[0] + 1 &&
    to[1] === from[1] + 1 &&
    !endsPart(one, from[0]) &&
    !endsPart(other, from[1])
  );
}

/** Between a shared word and the next. */
function between(
  one: ReadVersion,
  other: ReadVersion,
  first: number,
  second: number,
): SignDifference[] {
  const [after, otherAfter] = [one.after[first] ?? '', other.after[second] ?? ''];
  const [before, otherBefore] = [one.before[first + 1] ?? '', other.before[second + 1] ?? ''];
  if (after + before === otherAfter + otherBefore) return [];
  const differences: SignDifference[] = [];
  if (after !== otherAfter) {
    differences.push({ kind: stopKind(one, first, other, second), side: 'after', first, second });
  }
  if (before !== otherBefore) {
    const [next, otherNext] = [first + 1, second + 1];
    differences.push({ kind: 'punctuation', side: 'before', first: next, second: otherNext });
  }
  return differences;
}

function afterKind(one: ReadVersion, first: number, other: ReadVersion, second: number): SignKind {
  const [after, otherAfter] = [one.after[first] ?? '', other.after[second] ?? ''];
  if (endsPart(one, first) || endsPart(other, second)) {
    return withoutClosing(after) === withoutClosing(otherAfter) ? 'closing' : 'punctuation';
  }
  return stopKind(one, first, other, second);
}

/**
 * A sentence ends after the word in one version, and in the other there is no sign of an end. Nobody
 * knows whether one ended where words were left out.
 */
function stopKind(one: ReadVersion, first: number, other: ReadVersion, second: number): SignKind {
  if (one.open[first + 1] === 1 || other.open[second + 1] === 1) return 'punctuation';
  const ends = one.ends[first] === true && !hasStop(other.after[second] ?? '');
  const otherEnds = other.ends[second] === true && !hasStop(one.after[first] ?? '');
  return ends || otherEnds ? 'sentence' : 'punctuation';
}

export function endsPart({ tokens }: ReadVersion, word: number): boolean {
  return tokens[word + 1]?.part !== tokens[word]?.part;
}

/** Without the comma, stop or dash that may be the quoting article's own. */
export function withoutClosing(signs: string): string {
  return signs.replace(/[,.;:،؛。、-]/g, '');
}
