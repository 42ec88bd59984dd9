import type { Evidence } from './evidence.ts';

/** Kinds of difference, strongest first. */
export const differenceKinds = [
  'conflict',
  'dispute',
  'truncation',
  'attribution',
  'precision',
  'wording',
  'spelling',
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** The part of a difference that filters, counts and links need. */
export interface DifferenceEntry {
  readonly id: string;
  readonly kind: DifferenceKind;
  /** The ids of the events whose accounts differ; empty when it belongs to none. */
  readonly events: readonly string[];
}

/** A way in which accounts differ, with the words of each side. */
export interface Difference extends DifferenceEntry {
  /** What differs, in one neutral sentence. */
  readonly summary: string;
  /** At least one. */
  readonly evidence: readonly Evidence[];
}

/**
 * True when one side denies the other: both cannot be true, or two speakers contradict each other.
 */
export const isStrong = ({ kind }: DifferenceEntry): boolean =>
  kind === 'conflict' || kind === 'dispute';

/** Strongest kind first; within a kind the order is kept. */
export function inOrderOfStrength<Entry extends DifferenceEntry>(
  differences: readonly Entry[],
): readonly Entry[] {
  return differences.toSorted((a, b) => strength(a) - strength(b));
}

/** 0 is the strongest kind. */
function strength({ kind }: DifferenceEntry): number {
  return differenceKinds.indexOf(kind);
}
