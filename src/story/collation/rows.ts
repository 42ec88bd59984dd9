import type { ReadVersion } from './readVersion.ts';
import { isRedacted, redacts } from './redaction.ts';

/** The words of one version as the alignment sees them. */
export interface Row {
  /** By word: a number for its spelling form; equal numbers are one word. */
  words: Int32Array;
  /** By word: what it is worth to have it aligned; see `worth`. */
  worth: Int32Array;
  /** By number of a word: its index, if the row has it exactly once; else -1. */
  only: Int32Array;
  /** By place between words: 1 where a version says that something may be missing. */
  open: Uint8Array;
}

/** What a shared word is worth, against what gaps and other words cost (alignmentTables.ts). */
export const worth = {
  /** Four letters or more, or of a script of short words: hardly grammar. */
  telling: 150,
  /** More than one gap costs, less than two. */
  short: 60,
};

/** Every different row once, in an order of their own, and which row each version has. */
export interface Rows {
  rows: Row[];
  /** By version: index into `rows`. */
  rowOf: number[];
  /** Whether two numbers of words are one word: the same form, or one may be the other masked. */
  alike: (first: number, second: number) => boolean;
}

/**
 * Versions of the same words become one row, and rows are ordered by their own text, so that
 * neither the order of the versions nor how many articles print the same has any influence on the
 * alignment, and what is the same can never be set apart.
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
    const numbered = Int32Array.from(words, (form) => numbers.get(form) ?? 0);
    return {
      words: numbered,
      worth: Int32Array.from(words, (form) => (isTelling(form) ? worth.telling : worth.short)),
      only: onlyPlaces(numbered, forms.length),
      open: Uint8Array.from({ length: words.length + 1 }, (_, place) =>
        Number(same.some(({ open }) => open[place] === 1)),
      ),
    };
  });
  return { rows, rowOf, alike: alikeAmong(forms) };
}

function onlyPlaces(words: Int32Array, vocabulary: number): Int32Array {
  const places = new Int32Array(vocabulary).fill(-1);
  const seen = new Uint8Array(vocabulary);
  for (const [at, word] of words.entries()) {
    places[word] = seen[word] === 1 ? -1 : at;
    seen[word] = 1;
  }
  return places;
}

/** Short words of alphabets are mostly grammar ("the", "of"); those of other scripts are not. */
function isTelling(form: string): boolean {
  return (
    form.length >= 4 || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}]/u.test(form)
  );
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
