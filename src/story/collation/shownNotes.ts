import type { CollationNote, Quotation, QuotationVersion } from '../model/quotation.ts';

/** A note as it is shown: `others` may be fewer than in the file. */
export interface ShownNote extends CollationNote {
  /** The version in which `there` is exact. */
  thereIn: number;
}

/** A headline, a deck or a summary: it takes a few words of a statement and does not end it early. */
export function isShort({ role }: Pick<QuotationVersion, 'role'>): boolean {
  return role !== 'body';
}

/**
 * What is marked on one version of a collated statement. The texts of articles are compared with one
 * another, and each headline, deck and summary with the texts; if no text has the statement, all
 * with all. Otherwise two words in a headline would mark every full version as almost entirely left
 * out.
 *
 * What only a headline, a deck or a summary has is a gap in a text: no text is called complete that
 * lacks a word. Among the texts the marks are those of `markVersions` for them alone, with its
 * guarantee; what is left unmarked of a short version occurs in each text, in that order.
 */
export function shownNotes({ versions, collation }: Quotation, version: number): ShownNote[] {
  const own = versions[version];
  const notes = (collation?.notes ?? []).filter((note) => note.version === version);
  const hasTexts = versions.some((one) => !isShort(one));
  return notes.flatMap((note) => {
    const thereIn = note.others[0] ?? -1;
    const isOwnGap = own && !isShort(own) && isGap(note);
    const others =
      hasTexts && !isOwnGap ? note.others.filter((at) => isText(versions[at])) : note.others;
    return others.length === 0 ? [] : [{ ...note, others, thereIn }];
  });
}

function isText(version: QuotationVersion | undefined): boolean {
  return version !== undefined && !isShort(version);
}

/** Whether others have words where the version has none. */
export function isGap({ kind, here }: CollationNote): boolean {
  const isAbsence = kind === 'leftOut' || kind === 'cutShort';
  return isAbsence && here.every(({ start, end }) => start === end);
}
