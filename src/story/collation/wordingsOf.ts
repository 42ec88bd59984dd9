import type { Quotation, QuotationVersion } from '../schema.ts';

/** Versions that print one text, up to typography and the sign that closes a part. */
export interface Form {
  /** Positions in the statement's versions, ascending. */
  versions: number[];
  /** As the first of them prints it. */
  first: QuotationVersion;
}

/** Versions that have the same words, in the forms in which they are written. */
export interface Wording {
  forms: Form[];
}

/**
 * A collated statement by its wordings, those with most to say first, else in the file's order.
 * Undefined: it has not been collated.
 */
export function wordingsOf({ versions, collation }: Quotation): Wording[] | undefined {
  if (!collation) return undefined;
  return collation.inWords
    .map((group) => ({
      forms: collation.exactly.flatMap((form): Form[] => {
        const [index] = form;
        const first = versions[index ?? -1];
        return first && index !== undefined && group.includes(index)
          ? [{ versions: form, first }]
          : [];
      }),
    }))
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
}

function lengthOf({ forms }: Wording): number {
  return Math.max(
    ...forms.map(({ first }) => first.parts.reduce((sum, { exact }) => sum + exact.length, 0)),
  );
}
