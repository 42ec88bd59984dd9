import { earned } from './costs.ts';
import type { ReadVersion } from './readVersion.ts';
import { isRedacted, redacts } from './redaction.ts';

/** The words of one version as the alignment sees them. */
export interface Row {
  /** By word: a number for its spelling form; equal numbers are the same word. */
  words: Int32Array;
  /** By word: the value of having it aligned; see costs.ts. */
  worth: Int32Array;
  /** By position between words: 1 where a version says that something may be missing. */
  open: Uint8Array;
  /** Whether one of the words is masked, so that it may be like others. */
  hasMask: boolean;
  /**
   * By position between words: 2 at the boundary of a sentence or part, 1 of a clause, 0 elsewhere.
   */
  bound: Uint8Array;
}

/** Every different row once, in a canonical order, and which row each version has. */
export interface Rows {
  rows: Row[];
  /** By version: index into `rows`. */
  rowOf: number[];
  /** Whether two word numbers are the same word: the same form, or one may be the other masked. */
  alike: (first: number, second: number) => boolean;
}

/**
 * Versions with the same words become one row, and rows are ordered by their own text, so that
 * neither the order of the versions nor how many articles print the same influences the alignment,
 * and what is the same can never be separated.
 */
export function rowsOf(versions: readonly ReadVersion[]): Rows {
  const forms = [...new Set(versions.flatMap((version) => version.forms))];
  const numbers = new Map(forms.map((form, number) => [form, number]));
  const identities = versions.map(({ forms }) => forms.join(' '));
  const order = [...new Set(identities)].toSorted(compareText);
  const rowOf = identities.map((identity) => order.indexOf(identity));
  const rows = order.map((_, row) => {
    const same = versions.filter((_, version) => rowOf[version] === row);
    const words = same[0]?.forms ?? [];
    const places = (at: (version: ReadVersion, place: number) => number) =>
      Uint8Array.from({ length: words.length + 1 }, (_, place) =>
        Math.max(...same.map((version) => at(version, place))),
      );
    return {
      words: Int32Array.from(words, (form) => numbers.get(form) ?? 0),
      worth: Int32Array.from(words, (_, word) =>
        same.some(({ grammar }) => grammar[word] === true) ? earned.grammar : earned.telling,
      ),
      hasMask: words.some(isRedacted),
      open: places(({ open }, place) => open[place] ?? 0),
      bound: places(boundAt),
    };
  });
  return { rows, rowOf, alike: alikeAmong(forms) };
}

function boundAt({ tokens, ends, after, before }: ReadVersion, place: number): number {
  if (tokens[place - 1]?.part !== tokens[place]?.part || ends[place - 1] === true) return 2;
  return (after[place - 1] ?? '') + (before[place] ?? '') === '' ? 0 : 1;
}

function alikeAmong(forms: readonly string[]): Rows['alike'] {
  const masked = new Map(
    [...forms.entries()]
      .filter(([, form]) => isRedacted(form))
      .map(([number, mask]) => {
        const fitting = forms.flatMap((form, other) => (redacts(mask, form) ? [other] : []));
        return [number, new Set(fitting)];
      }),
  );
  if (masked.size === 0) return (first, second) => first === second;
  return (first, second) =>
    first === second ||
    (masked.get(first)?.has(second) ?? false) ||
    (masked.get(second)?.has(first) ?? false);
}

/** By UTF-16 units: the same everywhere, whatever the locale. */
function compareText(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}

/**
 * Words of a row from one index up to but excluding another, as a row that shares the row's memory.
 */
export function sliceRow(
  { words, worth, open, bound, hasMask }: Row,
  from: number,
  to: number,
): Row {
  return {
    hasMask,
    words: words.subarray(from, to),
    worth: worth.subarray(from, to),
    open: open.subarray(from, to + 1),
    bound: bound.subarray(from, to + 1),
  };
}

/** The row from its last word to its first. */
export function turnRow({ words, worth, open, bound, hasMask }: Row): Row {
  return {
    hasMask,
    words: words.toReversed(),
    worth: worth.toReversed(),
    open: open.toReversed(),
    bound: bound.toReversed(),
  };
}
