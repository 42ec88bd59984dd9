import type { Quotation, QuotationVersion } from '../model/quotation.ts';
import { isShort } from './shownNotes.ts';

/** Versions that print one text, except for typography and closing punctuation. */
export interface Form {
  /**
   * Indices into the statement's versions: of articles' texts, then of the short ones; ascending.
   */
  versions: number[];
  /** As printed by the first of them. */
  first: QuotationVersion;
}

/** Versions that have the same words, in the forms in which they are written. */
export interface Wording {
  forms: Form[];
  /** Only headlines, decks and summaries have it, and there are texts that have more. */
  isShort: boolean;
}

/**
 * A collated statement by its wordings: those of articles' texts before those that only headlines,
 * decks and summaries have, and the longest first. `undefined` when it has not been collated.
 */
export function wordingsOf({ versions, collation }: Quotation): Wording[] | undefined {
  if (!collation) return undefined;
  const isShortAt = (index: number) => isShort(versions[index] ?? { role: 'body' });
  const hasTexts = versions.some((version) => !isShort(version));
  const formOf = (form: readonly number[]): Form[] => {
    const order = form.toSorted((a, b) => Number(isShortAt(a)) - Number(isShortAt(b)) || a - b);
    const first = versions[order[0] ?? -1];
    return first ? [{ versions: order, first }] : [];
  };
  return collation.inWords
    .map((group) => {
      const ofGroup = collation.exactly.filter((form) => group.includes(form[0] ?? -1));
      const forms = ofGroup
        .flatMap(formOf)
        .toSorted((one, other) => Number(isShort(one.first)) - Number(isShort(other.first)));
      return { forms, isShort: hasTexts && group.every(isShortAt) };
    })
    .toSorted(
      (one, other) =>
        Number(one.isShort) - Number(other.isShort) || lengthOf(other) - lengthOf(one),
    );
}

function lengthOf({ forms }: Wording): number {
  return Math.max(
    ...forms.map(({ first }) => first.parts.reduce((sum, { exact }) => sum + exact.length, 0)),
  );
}
